// SPDX-License-Identifier: MIT
#include "commands/arguments.hpp"

#include <algorithm>

#include "files/output.hpp"
#include "command_line/report.hpp"

namespace referat {

namespace {

// "-o, --output FILE"
std::string option_column(const Option& option) {
  std::string column = "  ";
  if (option.letter != '\0') column.append({'-', option.letter, ',', ' '});
  column += option.name;
  if (!option.is_flag()) column.append(" ").append(option.type);
  return column;
}

std::string help(const OptionList& options, const CommandText& text) {
  std::vector<std::string> columns;
  std::size_t width = 0;
  for (const Option& option : options.all()) {
    width = std::max(width, columns.emplace_back(option_column(option)).size());
  }
  std::string out = "Usage: " + std::string(text.usage) + "\n\n";
  out += std::string(text.summary) + "\n\nOptions:\n";
  for (std::size_t i = 0; i < columns.size(); ++i) {
    columns[i].resize(width + 2, ' ');
    out += columns[i] + options.all()[i].help + "\n";
  }
  if (!text.examples.empty()) out += "\nExamples:\n" + std::string(text.examples) + "\n";
  return out;
}

}  // namespace

std::optional<ExitCode> parse(OptionList& options, const CommandText& text, Arguments arguments,
                              std::vector<std::string>& operands) {
  bool help_wanted = false;
  options.add_flag("-h,--help", help_wanted, "show this help");
  std::string otherwise = "see referat ";
  otherwise.append(text.name).append(" --help");
  const std::string fault = options.take(arguments, operands, otherwise);
  if (help_wanted) return write_to_standard_output(help(options, text));
  if (!fault.empty()) return report_usage(fault);
  return std::nullopt;
}

std::optional<ExitCode> parse(const CommandText& text, Arguments arguments,
                              std::vector<std::string>& operands) {
  OptionList options;
  return parse(options, text, arguments, operands);
}

ExitCode report_no_operand(const CommandText& text, std::string_view missing) {
  report("referat", std::string(text.name).append(": ").append(missing));
  write_to_standard_error("Usage: " + std::string(text.usage) + "\n\n" + std::string(text.summary) +
                          "\n");
  return ExitCode::usage;
}

}  // namespace referat
