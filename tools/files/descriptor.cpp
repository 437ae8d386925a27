// SPDX-License-Identifier: MIT
#include "files/descriptor.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "files/input.hpp"
#include "command_line/interruption.hpp"
#include "command_line/report.hpp"

namespace referat {

namespace {

constexpr int time_for_writer = 5000;  // milliseconds
constexpr int forever = -1;

FileState state_in(const struct stat& status) {
  constexpr long long second = 1000000000;
  return {.identity = {.device = status.st_dev, .inode = status.st_ino},
          .size = static_cast<std::size_t>(status.st_size),
          .changed = status.st_mtim.tv_sec * second + status.st_mtim.tv_nsec};
}

}  // namespace

std::optional<FileState> state_of_file(const std::string& name) {
  struct stat status = {};
  if (::stat(name.c_str(), &status) != 0) return std::nullopt;
  return state_in(status);
}

// Opening a pipe does not wait for somebody to write to it.
Descriptor::Descriptor(const std::string& name)
    : number_(name == "-" ? STDIN_FILENO
                          : ::open(name.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {
  struct stat status = {};
  if (number_ < 0 || ::fstat(number_, &status) != 0) {
    error_number_ = errno;
    return;
  }
  state_ = state_in(status);
  if (S_ISREG(status.st_mode)) size_ = static_cast<std::size_t>(status.st_size);
  may_lack_writer_ = name != "-" && S_ISFIFO(status.st_mode);
}

Descriptor::~Descriptor() {
  if (number_ > STDIN_FILENO) ::close(number_);
}

// Until there is something to read, or nobody to write it. False when a signal asked to stop.
bool Descriptor::wait() {
  std::array<struct pollfd, 2> waiting = {{{number_, POLLIN, 0}, {stop_descriptor(), POLLIN, 0}}};
  int count = -1;
  while (count < 0 && !stop_requested()) {
    count = ::poll(waiting.data(), waiting.size(), may_lack_writer_ ? time_for_writer : forever);
    if (count < 0 && errno != EINTR) break;
  }
  has_waited_ = count == 0;
  return !stop_requested();
}

bool Descriptor::is_ready() const {
  struct pollfd waiting = {number_, POLLIN, 0};
  return size_ || ::poll(&waiting, 1, 0) != 0;
}

ssize_t Descriptor::read(char* to, std::size_t most) {
  while (true) {
    const bool goes_on = size_ || wait();
    const ssize_t count = goes_on ? ::read(number_, to, most) : -1;
    error_number_ = count >= 0 ? 0 : goes_on ? errno : EINTR;
    if (count == 0 && has_waited_) {
      error_number_ = ETIMEDOUT;
      return -1;
    }
    if (count >= 0 || !goes_on) return count;
    if (error_number_ != EINTR && error_number_ != EAGAIN) return count;
    may_lack_writer_ = may_lack_writer_ && error_number_ != EAGAIN;  // somebody has it open
  }
}

void report_unreadable(const std::string& name, int error_number) {
  if (error_number == EINTR) return;
  std::string text;
  if (error_number == EISDIR) {
    text = "is a directory; name files instead";
  } else if (error_number == ETIMEDOUT) {
    text = "nobody writes to this pipe; begin with what writes, or leave it out";
  } else {
    text = describe_error(error_number, "check the file");
  }
  report(display_name(name), text);
}

}  // namespace referat
