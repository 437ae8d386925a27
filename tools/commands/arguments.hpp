// SPDX-License-Identifier: MIT
//
// The command line of one command, and its help.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "command_line/commands.hpp"
#include "command_line/exit_code.hpp"
#include "command_line/options.hpp"

namespace referat {

/// What help says about a command besides its options.
struct CommandText {
  std::string_view name;     ///< "convert"
  std::string_view usage;    ///< "referat convert [OPTION]... FILE..."
  std::string_view summary;  ///< lines without the last line feed
  std::string_view examples = {};
};

/// Reads the options and puts all else into `operands`. None when the command should go on, else
/// what it ends with: help was asked for and is written, or the line is wrong and that is reported.
std::optional<ExitCode> parse(OptionList& options, const CommandText& text, Arguments arguments,
                              std::vector<std::string>& operands);

/// The same for a command without options but --help.
std::optional<ExitCode> parse(const CommandText& text, Arguments arguments,
                              std::vector<std::string>& operands);

/// What a command that reads documents says when it is given none.
constexpr std::string_view missing_file = "no FILE is named; - is standard input";

/// Says on standard error what is missing on a line without anything to work on, and how the
/// command is used.
ExitCode report_no_operand(const CommandText& text, std::string_view missing);

}  // namespace referat
