// SPDX-License-Identifier: MIT
//
// referat config show: what a check of a file goes by, and where each value comes from.
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string>
#include <vector>

#include "commands/arguments.hpp"
#include "command_line/commands.hpp"
#include "checks/config.hpp"
#include "files/descriptor.hpp"
#include "inputs/folder_files.hpp"
#include "command_line/near_miss.hpp"
#include "files/output.hpp"
#include "command_line/report.hpp"
#include "reporting/printable.hpp"

namespace referat {

namespace {

constexpr CommandText text = {
    .name = "config",
    .usage = "referat config show [FILE]...",
    .summary =
        "Shows what a check of FILE goes by, as a .referat.toml would say it, with the place of\n"
        "each value. The nearest .referat.toml in the folder of FILE or above it counts; without\n"
        "a FILE that of the working directory. An option of referat check stands over it.",
    .examples = "  referat config show referater/2026/referat.txt",
};

// TOML's basic string: what we print must be printable and must read back.
std::string in_quotes(std::string_view word) {
  std::string out = "\"";
  for (const char c : word) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out += '"';
}

std::string value_of(const ConfigValue& value) {
  if (!value.is_list) return in_quotes(value.words.front());
  std::string out = "[";
  for (const std::string& word : value.words) {
    if (out.size() > 1) out += ", ";
    out += in_quotes(word);
  }
  return out += ']';
}

void append_line(std::string& out, std::string_view key, std::string_view value,
                 std::string_view origin) {
  append_printable(out, key);
  out += " = ";
  append_printable(out, value);
  out += "  # ";
  append_printable(out, origin);
  out += '\n';
}

std::string origin_of(const ConfigFile& file, const ConfigValue& value) {
  std::string origin = file.path;
  return origin.append(":").append(std::to_string(value.line));
}

// The values of the top level, each key once: from the file, else the program's own.
void append_values(std::string& out, const Config& config) {
  const CheckSettings own;
  const std::vector<std::pair<std::string_view, std::string>> defaults{
      {"profile", in_quotes(name(own.rules.profile))},
      {"select", "[]"},
      {"ignore", "[]"},
      {"lang", in_quotes(name(own.language))},
      {"min-level", in_quotes(name(own.min_level))},
      {"fail-on", in_quotes(name(own.fail_on))},
      {"bodies", "[]"},
      {"accepted", "[]"},
  };
  for (const std::string_view key : config_keys()) {
    const auto& values = config.file.values;
    const auto stated = std::ranges::find_if(values, [&](const ConfigValue& value) {
      return value.path.size() == 1 && value.path.front() == key;
    });
    const auto unstated =
        std::ranges::find(defaults, key, &std::pair<std::string_view, std::string>::first);
    if (stated != values.end()) {
      append_line(out, key, value_of(*stated), origin_of(config.file, *stated));
    } else if (unstated != defaults.end()) {
      append_line(out, key, unstated->second, "default");
    }
  }
}

void append_section(std::string& out, const Config& config, std::string_view section) {
  bool begun = false;
  for (const ConfigValue& value : config.file.values) {
    if (value.path.size() < 2 || value.path.front() != section) continue;
    if (!begun) out.append("\n[").append(section).append("]\n");
    begun = true;
    append_line(out, in_quotes(value.path.back()), value_of(value), origin_of(config.file, value));
  }
}

// A folder is asked about for what lies in it.
ExitCode show(const std::string& named) {
  const std::string file = identity_of_folder(named) ? with_slash(named) : named;
  const int error_number = file == "-" || ::access(file.c_str(), F_OK) == 0 ? 0 : errno;
  if (error_number != 0) {
    report_unreadable(file, error_number);
    return ExitCode::input;
  }
  const auto config = read_config(find_config(file));
  if (!config) return ExitCode::usage;
  std::string out;
  append_values(out, *config);
  append_section(out, *config, "levels");
  append_section(out, *config, "headings");
  return write_to_standard_output(out);
}

}  // namespace

ExitCode run_config(Arguments arguments) {
  std::vector<std::string> operands;
  if (const auto code = parse(text, arguments, operands)) return *code;
  if (operands.empty()) return report_no_operand(text, "no action is named; write show");
  if (operands[0] != "show") {
    constexpr auto actions = std::to_array<std::string_view>({"show"});
    std::string what = "unknown action ";
    return report_usage(
        what.append(operands[0])
            .append(suggestion(operands[0], actions, "write referat config show FILE")));
  }
  if (operands.size() > 2) return report_usage("config shows one file; name one at a time");
  return show(operands.size() > 1 ? operands[1] : "-");
}

}  // namespace referat
