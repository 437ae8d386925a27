// SPDX-License-Identifier: MIT
#include "reporting/display_width.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace referat {

namespace {

// The cells and bytes of the first character of a text that is not empty.
struct Character {
  std::size_t cells = 1;
  std::size_t bytes = 1;
};

Character first_character(std::string_view text) {
  if (static_cast<unsigned char>(text[0]) < 0x80) return {};
  utf8proc_int32_t code = 0;
  const utf8proc_ssize_t bytes =
      utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                       static_cast<utf8proc_ssize_t>(std::min<std::size_t>(text.size(), 4)), &code);
  if (bytes <= 0) return {};
  return {.cells = static_cast<std::size_t>(std::max(utf8proc_charwidth(code), 0)),
          .bytes = static_cast<std::size_t>(bytes)};
}

// The longest beginning of at most `width` cells, in bytes; characters without a cell of their
// own stay with the one before.
std::size_t bytes_that_fit(std::string_view text, std::size_t width) {
  std::size_t bytes = 0;
  std::size_t cells = 0;
  while (bytes < text.size()) {
    const Character next = first_character(text.substr(bytes));
    if (cells + next.cells > width) break;
    cells += next.cells;
    bytes += next.bytes;
  }
  return bytes;
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t cells = 0;
  while (!text.empty()) {
    const Character next = first_character(text);
    cells += next.cells;
    text.remove_prefix(next.bytes);
  }
  return cells;
}

std::string cut_end(std::string_view text, std::size_t width) {
  if (bytes_that_fit(text, width) == text.size()) return std::string(text);
  if (width == 0) return {};
  return std::string(text.substr(0, bytes_that_fit(text, width - 1))) + "…";
}

std::string cut_beginning(std::string_view text, std::size_t width) {
  if (text.size() <= width) return std::string(text);
  if (width == 0) return {};
  return "…" + std::string(text.substr(text.size() - (width - 1)));
}

}  // namespace referat
