// SPDX-License-Identifier: MIT
#include "command_line/report.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "command_line/write_all.hpp"
#include "reporting/printable.hpp"

namespace referat {

namespace {

std::string_view advice_for(int error_number, std::string_view otherwise) {
  switch (error_number) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG:
    case ELOOP:
      return "check the name";
    case EACCES:
    case EPERM:
      return "check the permissions";
    case ENOSPC:
    case EDQUOT:
      return "make room";
    case EMFILE:
    case ENFILE:
      return "raise the limit of open files (ulimit -n), or lower --jobs";
    default:
      return otherwise;
  }
}

thread_local Messages* held = nullptr;

void append_number(std::string& out, std::size_t number) {
  if (number > 0) out.append(":").append(std::to_string(number));
}

bool is_midst_of_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// What is longer than any path is no name of a file: its beginning, and its end with the advice,
// tell enough of it.
std::string shortened(std::string_view text) {
  constexpr std::size_t longest = 4096;
  if (text.size() <= longest) return std::string(text);
  std::size_t begin = 100;
  std::size_t end = text.size() - 200;
  while (begin < end && is_midst_of_character(text[begin])) ++begin;
  while (end > begin && is_midst_of_character(text[end])) --end;
  return std::string(text.substr(0, begin)).append("…").append(text.substr(end));
}

}  // namespace

HeldMessages::HeldMessages(Messages& messages) : before_(std::exchange(held, &messages)) {}

HeldMessages::~HeldMessages() { held = before_; }

// One call a message, so that lines of several processes do not mix. A standard error that
// cannot be written leaves nobody to tell.
void write_to_standard_error(std::string_view text) {
  if (held != nullptr) {
    held->lines += text;
    return;
  }
  static_cast<void>(write_all(STDERR_FILENO, text));
}

void tell(Messages messages) {
  write_to_standard_error(messages.lines);
  if (held == nullptr) return;
  for (Note& note : messages.notes) held->notes.push_back(std::move(note));
}

void report(std::string_view subject, std::string_view text) {
  Messages messages;
  if (subject.empty()) messages.lines = "''";
  append_shown_name(messages.lines, shortened(subject));
  messages.lines += ": ";
  append_printable(messages.lines, shortened(text));
  messages.lines += '\n';
  messages.notes.push_back({.subject = std::string(subject), .text = std::string(text)});
  tell(std::move(messages));
}

void append_fault(Messages& messages, std::string_view file, Note note) {
  append_shown_name(messages.lines, file);
  append_number(messages.lines, note.line);
  append_number(messages.lines, note.column);
  messages.lines.append(": ").append(name(note.level)).append(": ");
  append_printable(messages.lines, note.text);
  if (!note.rule.empty()) messages.lines.append(" [").append(note.rule).append("]");
  messages.lines += '\n';
  messages.notes.push_back(std::move(note));
}

void report_fault(std::string_view file, Note note) {
  Messages messages;
  append_fault(messages, file, std::move(note));
  tell(std::move(messages));
}

ExitCode report_usage(std::string_view text) {
  report("referat", text);
  return ExitCode::usage;
}

ExitCode report_internal(std::string_view subject, std::string_view what) {
  std::string text = "internal error: ";
  text += what;
  report(subject,
         text += "; please report it with the command line and, if you may share it, the file");
  return ExitCode::internal;
}

std::string describe_error(int error_number, std::string_view advice) {
  std::string text = std::strerror(error_number);
  text += "; ";
  text += advice_for(error_number, advice);
  return text;
}

}  // namespace referat
