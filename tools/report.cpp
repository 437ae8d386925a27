// SPDX-License-Identifier: MIT
#include "report.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstring>

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
    default:
      return otherwise;
  }
}

}  // namespace

// One call a message, so that lines of several processes do not mix. A standard error that
// cannot be written leaves nobody to tell.
void write_to_standard_error(std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = ::write(STDERR_FILENO, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
}

void report(std::string_view subject, std::string_view text) {
  std::string line = subject.empty() ? "''" : printable(subject);
  line += ": ";
  append_printable(line, text);
  line += '\n';
  write_to_standard_error(line);
}

ExitCode report_usage(std::string_view text) {
  report("referat", text);
  return ExitCode::usage;
}

std::string describe_error(int error_number, std::string_view advice) {
  std::string text = std::strerror(error_number);
  text += "; ";
  text += advice_for(error_number, advice);
  return text;
}

}  // namespace referat
