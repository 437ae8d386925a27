// SPDX-License-Identifier: MIT
#include "writing/markdown/markdown_anchor.hpp"

#include <utf8proc.h>

#include "text/utf8.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

bool stays(char32_t code) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(code))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_PC:
      return true;
    default:
      return false;
  }
}

bool is_ascii_word(char c) { return is_ascii_letter(c) || is_digit(c) || c == '_'; }

}  // namespace

std::string anchor_of(std::string_view heading) {
  std::string anchor;
  bool has_word = false;
  while (!heading.empty()) {
    const char c = heading.front();
    const Utf8Unit unit = read_utf8(heading);
    heading.remove_prefix(unit.length);
    if (c == ' ' || c == '-') {
      anchor += '-';
    } else if (is_ascii_word(c)) {
      anchor += fold_ascii(c);
      has_word = true;
    } else if (unit.valid && unit.code >= 0x80 && stays(unit.code)) {
      const auto lower = utf8proc_tolower(static_cast<utf8proc_int32_t>(unit.code));
      append_utf8(anchor, static_cast<char32_t>(lower));
      has_word = true;
    }
  }
  return has_word ? anchor : std::string();
}

}  // namespace referat
