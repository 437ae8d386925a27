// SPDX-License-Identifier: MIT
#include "command_line/write_all.hpp"

#include <poll.h>
#include <unistd.h>

#include <cerrno>

namespace referat {

int write_all(int file, std::string_view data) {
  while (!data.empty()) {
    const ssize_t count = ::write(file, data.data(), data.size());
    if (count < 0 && errno == EAGAIN) {
      struct pollfd waiting = {file, POLLOUT, 0};
      ::poll(&waiting, 1, -1);
    } else if (count < 0 && errno != EINTR) {
      return errno;
    }
    if (count > 0) data.remove_prefix(static_cast<std::size_t>(count));
  }
  return 0;
}

}  // namespace referat
