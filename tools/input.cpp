// SPDX-License-Identifier: MIT
#include "input.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "not_text.hpp"
#include "report.hpp"

namespace referat {

namespace {

constexpr std::size_t smallest_buffer = 64 * 1024;
constexpr std::string_view read_advice = "check the file";

bool fail(const std::string& name, int error_number) {
  report_unreadable(name, error_number);
  return false;
}

// Room for one byte more than the file is said to hold shows its end in the same read.
std::size_t expected_size(int file) {
  struct stat status = {};
  const bool known = ::fstat(file, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0;
  return known ? static_cast<std::size_t>(status.st_size) + 1 : smallest_buffer;
}

}  // namespace

std::optional<FileIdentity> identity_of_input(const std::string& name) {
  struct stat status = {};
  const int result = name == "-" ? ::fstat(STDIN_FILENO, &status) : ::stat(name.c_str(), &status);
  if (result != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return FileIdentity{.device = status.st_dev, .inode = status.st_ino};
}

std::string display_name(const std::string& name) { return name == "-" ? "<stdin>" : name; }

ExitCode report_no_memory(std::string_view display_name) {
  report(display_name, "out of memory; raise the limit, or split the file");
  return ExitCode::input;
}

Descriptor::Descriptor(const std::string& name)
    : number_(name == "-" ? STDIN_FILENO : ::open(name.c_str(), O_RDONLY | O_CLOEXEC)) {}

Descriptor::~Descriptor() {
  if (number_ > STDIN_FILENO) ::close(number_);
}

void report_unreadable(const std::string& name, int error_number) {
  report(display_name(name), error_number == EISDIR ? "is a directory; name files instead"
                                                    : describe_error(error_number, read_advice));
}

// The size is only a hint: a pipe has none, a file may grow while it is read. Returns the error
// number, 0 for none.
int InputReader::read_all(int file) {
  size_ = 0;
  std::size_t room = expected_size(file);
  while (true) {
    if (buffer_.size() < room) buffer_.resize(room);
    const ssize_t count = ::read(file, buffer_.data() + size_, room - size_);
    if (count == 0) return 0;
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    size_ += static_cast<std::size_t>(count);
    if (size_ == room) room *= 2;
  }
}

bool InputReader::read_bytes(const std::string& name) {
  const Descriptor file(name);
  if (file.number() < 0) return fail(name, errno);
  const int error_number = read_all(file.number());
  return error_number == 0 || fail(name, error_number);
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
