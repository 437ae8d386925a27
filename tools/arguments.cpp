// SPDX-License-Identifier: MIT
#include "arguments.hpp"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "near_miss.hpp"
#include "output.hpp"
#include "report.hpp"

namespace referat {

namespace {

bool is_flag(const CLI::Option& option) { return option.get_items_expected_min() == 0; }

// "-o, --output FILE"
std::string option_column(const CLI::Option& option) {
  std::string column = "  ";
  for (const std::string& name : option.get_snames()) column += "-" + name + ", ";
  for (const std::string& name : option.get_lnames()) column += "--" + name;
  if (!is_flag(option)) column += " " + option.get_type_name();
  return column;
}

std::string help(const CLI::App& app, const CommandText& text) {
  std::vector<std::string> columns;
  std::size_t width = 0;
  for (const CLI::Option* option : app.get_options()) {
    width = std::max(width, columns.emplace_back(option_column(*option)).size());
  }
  std::string out = "Usage: " + std::string(text.usage) + "\n\n";
  out += std::string(text.summary) + "\n\nOptions:\n";
  for (std::size_t i = 0; i < columns.size(); ++i) {
    columns[i].resize(width + 2, ' ');
    out += columns[i] + app.get_options()[i]->get_description() + "\n";
  }
  if (!text.examples.empty()) out += "\nExamples:\n" + std::string(text.examples) + "\n";
  return out;
}

// CLI11 says which option it means only in its text, which begins with the option's name, for
// flags without the dashes.
const CLI::Option* option_of(const CLI::ParseError& error, const CLI::App& app) {
  const std::string_view text = error.what();
  for (const CLI::Option* option : app.get_options()) {
    const std::string name = option->get_name();
    if (text.starts_with(name) || text.starts_with(name.substr(2))) return option;
  }
  return nullptr;
}

ExitCode report_error(const CLI::ParseError& error, const CLI::App& app, const CommandText& text) {
  const CLI::Option* option = option_of(error, app);
  if (option == nullptr) {
    return report_usage(std::string(error.what()) + "; usage: " + std::string(text.usage));
  }
  const std::string name = option->get_name();
  if (is_flag(*option)) {
    return report_usage(name + " takes no value; write " + name + " alone");
  }
  if (option->count() > 1) return report_usage(name + " is given more than once; give it once");
  const std::string value = option->get_type_name();
  return report_usage(name + " has no value; write " + name + " " + value);
}

ExitCode report_unknown_option(const std::string& argument, const CLI::App& app,
                               const CommandText& text) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_snames()) names.push_back("-" + name);
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  const std::vector<std::string_view> views(names.begin(), names.end());
  const std::string option = argument.substr(0, argument.find('='));
  return report_usage(
      "unknown option " + option +
      suggestion(option, views, "see referat " + std::string(text.name) + " --help"));
}

// What CLI11 left over, up to "--" options that it does not know and files, after it files only.
std::optional<ExitCode> take_operands(const CLI::App& app, const CommandText& text,
                                      std::vector<std::string>& operands) {
  bool options_ended = false;
  for (const std::string& argument : app.remaining()) {
    if (!options_ended && argument == "--") {
      options_ended = true;
    } else if (!options_ended && argument.size() > 1 && argument.front() == '-') {
      return report_unknown_option(argument, app, text);
    } else {
      operands.push_back(argument);
    }
  }
  return std::nullopt;
}

}  // namespace

void add_repeatable(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                    const std::string& type, const std::string& help) {
  app.add_option(name, values, help)
      ->type_name(type)
      ->type_size(1)
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->allow_extra_args(false);
}

std::optional<ExitCode> parse(CLI::App& app, const CommandText& text, Arguments arguments,
                              std::vector<std::string>& operands) {
  app.allow_extras();
  app.set_help_flag("-h,--help", "show this help");
  std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
  try {
    app.parse(std::move(reversed));
  } catch (const CLI::CallForHelp&) {
    return write_to_standard_output(help(app, text));
  } catch (const CLI::ParseError& error) {
    return report_error(error, app, text);
  }
  return take_operands(app, text, operands);
}

std::optional<ExitCode> parse(const CommandText& text, Arguments arguments,
                              std::vector<std::string>& operands) {
  CLI::App app;
  return parse(app, text, arguments, operands);
}

ExitCode report_no_operand(const CommandText& text, std::string_view missing) {
  report("referat", std::string(text.name).append(": ").append(missing));
  write_to_standard_error("Usage: " + std::string(text.usage) + "\n\n" + std::string(text.summary) +
                          "\n");
  return ExitCode::usage;
}

}  // namespace referat
