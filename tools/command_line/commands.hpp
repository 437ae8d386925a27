// SPDX-License-Identifier: MIT
//
// The commands of the program: one row, one file each.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "command_line/exit_code.hpp"

namespace referat {

/// What follows a command's name on the command line.
using Arguments = std::span<const char* const>;

ExitCode run_convert(Arguments arguments);
ExitCode run_check(Arguments arguments);
ExitCode run_rules(Arguments arguments);
ExitCode run_explain(Arguments arguments);
ExitCode run_config(Arguments arguments);
ExitCode run_trace(Arguments arguments);
ExitCode run_schema(Arguments arguments);
ExitCode run_formats(Arguments arguments);
ExitCode run_completion(Arguments arguments);

/// What --format of `referat rules` may be.
std::vector<std::string_view> rule_list_formats();

struct Command {
  std::string_view name;
  std::string_view operands;
  std::string_view summary;
  ExitCode (*run)(Arguments arguments);
};

/// All commands, in the order of the help.
std::span<const Command> commands();

}  // namespace referat
