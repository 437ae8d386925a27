// SPDX-License-Identifier: MIT
//
// Messages of the program itself, on standard error: one line each, what is wrong and, after a
// semicolon, what to do. Everything in them is made printable; nobody else writes there.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "command_line/exit_code.hpp"
#include "referat/finding.hpp"

namespace referat {

/// One message, taken apart.
struct Note {
  std::string subject = {};  ///< what it is about, where that is no file at work
  std::size_t line = 0;      ///< 0: no place in the file
  std::size_t column = 0;
  Level level = Level::error;
  std::string_view rule = {};  ///< static storage; empty for none
  std::string text = {};       ///< what is wrong; what to do
};

/// Messages in their order: the lines that go to standard error, and what they say.
struct Messages {
  std::string lines;
  std::vector<Note> notes;
};

/// Keeps what its thread says for as long as it lives: messages of files that are read at the same
/// time are written file by file.
class HeldMessages {
 public:
  explicit HeldMessages(Messages& messages);
  ~HeldMessages();
  HeldMessages(const HeldMessages&) = delete;
  HeldMessages& operator=(const HeldMessages&) = delete;

 private:
  Messages* before_;
};

/// "subject: text" on a line of standard error.
void report(std::string_view subject, std::string_view text);

/// "file:line:column: error: text [rule]", of that what the note has. Editors, terminals and logs
/// make the place a link; people read the rest.
void append_fault(Messages& messages, std::string_view file, Note note);
void report_fault(std::string_view file, Note note);

/// "referat: text", and the code for a wrong command line.
ExitCode report_usage(std::string_view text);

/// A fault of the program: "subject: internal error: what", and what to do.
ExitCode report_internal(std::string_view subject, std::string_view what);

/// What the system says about an error number, and `advice` or better advice: "No such file or
/// directory; check the name".
std::string describe_error(int error_number, std::string_view advice);

/// Lines that are printable already, such as help, and what they say.
void write_to_standard_error(std::string_view text);
void tell(Messages messages);

}  // namespace referat
