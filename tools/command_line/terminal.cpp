// SPDX-License-Identifier: MIT
#include "command_line/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <charconv>
#include <cstdlib>
#include <string_view>

namespace referat {

namespace {

constexpr std::size_t narrowest = 20;
constexpr std::size_t widest = 10000;

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view{} : value;
}

std::size_t width_from_environment() {
  const std::string_view columns = environment("COLUMNS");
  std::size_t width = 0;
  const auto [end, error] = std::from_chars(columns.data(), columns.data() + columns.size(), width);
  const bool sane = error == std::errc{} && end == columns.data() + columns.size() &&
                    width >= narrowest && width <= widest;
  return sane ? width : 0;
}

// The columns of the terminal that `file` is; 0 when it is none, or does not tell.
std::size_t columns_of(int file) {
  struct winsize size = {};
  const bool measured = ::isatty(file) == 1 && ::ioctl(file, TIOCGWINSZ, &size) == 0;
  return measured ? size.ws_col : 0;
}

}  // namespace

Terminal standard_output_terminal() {
  const bool is_terminal = ::isatty(STDOUT_FILENO) == 1;
  const std::size_t columns = columns_of(STDOUT_FILENO);
  const bool plain = !environment("NO_COLOR").empty() || environment("TERM") == "dumb";
  return {.width = columns > 0 ? columns : width_from_environment(),
          .colour = is_terminal && !plain};
}

std::size_t standard_error_width() {
  constexpr std::size_t usual = 80;
  if (environment("TERM") == "dumb") return 0;
  const std::size_t columns = columns_of(STDERR_FILENO);
  return columns == 0 && ::isatty(STDERR_FILENO) == 1 ? usual : columns;
}

}  // namespace referat
