// SPDX-License-Identifier: MIT
//
// Messages of the program itself, on standard error: one line each, what is wrong and, after a
// semicolon, what to do. Everything in them is made printable; nobody else writes there.
#pragma once

#include <string>
#include <string_view>

#include "exit_code.hpp"

namespace referat {

/// "subject: text" on a line of standard error.
void report(std::string_view subject, std::string_view text);

/// "referat: text", and the code for a wrong command line.
ExitCode report_usage(std::string_view text);

/// What the system says about an error number, and `advice` or better advice: "No such file or
/// directory; check the name".
std::string describe_error(int error_number, std::string_view advice);

/// Lines that are printable already, such as help.
void write_to_standard_error(std::string_view text);

}  // namespace referat
