// SPDX-License-Identifier: MIT
#include "terminal.hpp"

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

}  // namespace

Terminal standard_output_terminal() {
  struct winsize size = {};
  const bool is_terminal = ::isatty(STDOUT_FILENO) == 1;
  const bool measured = is_terminal && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0;
  const bool plain = !environment("NO_COLOR").empty() || environment("TERM") == "dumb";
  return {.width = measured && size.ws_col > 0 ? size.ws_col : width_from_environment(),
          .colour = is_terminal && !plain};
}

}  // namespace referat
