// SPDX-License-Identifier: MIT
#include "files/input.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "files/limits.hpp"
#include "files/not_text.hpp"
#include "command_line/report.hpp"

namespace referat {

namespace {

constexpr std::size_t buffer_of_unknown_size = 64 * 1024;

std::string too_large(std::optional<std::size_t> size, std::size_t most, std::string_view advice) {
  std::string text;
  if (size) {
    text = std::to_string(*size);
    text += " bytes are over the limit of ";
  } else {
    text = "more bytes come than the limit of ";
  }
  return text.append(size_words(most)).append("; ").append(advice);
}

}  // namespace

std::optional<FileIdentity> identity_of_input(const std::string& name) {
  struct stat status = {};
  const int result = name == "-" ? ::fstat(STDIN_FILENO, &status) : ::stat(name.c_str(), &status);
  if (result != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return FileIdentity{.device = status.st_dev, .inode = status.st_ino};
}

bool is_read_once(const std::string& name) {
  struct stat status = {};
  return ::stat(name.c_str(), &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
}

std::string display_name(const std::string& name) { return name == "-" ? "<stdin>" : name; }

ExitCode report_no_memory(std::string_view display_name) {
  report(display_name, "out of memory; raise the limit, or split the file");
  return ExitCode::input;
}

// The size is only a hint: a pipe has none, a file may grow while it is read.
bool InputReader::read_all(Descriptor& file, const std::string& name) {
  const std::size_t size = file.size().value_or(0);
  if (size > most_) {
    report_over_limit(display_name(name), too_large(size, most_, advice_));
    return false;
  }
  // One byte more than a file has shows its end. What is cleared and not used costs a small file
  // more than its reading.
  const std::size_t room = size > 0 ? size + 1 : buffer_of_unknown_size;
  buffer_.resize(std::max(buffer_.size(), room));
  while (const ssize_t count = file.read(buffer_.data() + size_, buffer_.size() - size_)) {
    if (count < 0) {
      is_stopped_ = file.error_number() == EINTR;
      report_unreadable(name, file.error_number());
      return false;
    }
    size_ += static_cast<std::size_t>(count);
    if (size_ > most_) {
      report_over_limit(display_name(name), too_large(std::nullopt, most_, advice_));
      return false;
    }
    if (size_ == buffer_.size()) buffer_.resize(size_ * 2);
  }
  return true;
}

bool InputReader::read_bytes(const std::string& name) {
  size_ = 0;
  is_stopped_ = false;
  Descriptor file(name);
  state_ = file.state();
  if (file.error_number() == 0) return read_all(file, name);
  report_unreadable(name, file.error_number());
  return false;
}

bool InputReader::read(const std::string& name) {
  if (!read_bytes(name)) return false;
  if (const auto reason = not_text(bytes(), name)) {
    report(display_name(name), *reason);
    return false;
  }
  return true;
}

}  // namespace referat
