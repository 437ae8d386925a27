// SPDX-License-Identifier: MIT
#include "writing/markdown_anchor.hpp"

#include <utf8proc.h>

#include "text/utf8.hpp"

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
      return code == '-';
  }
}

}  // namespace

std::string anchor_of(std::string_view heading) {
  std::string anchor;
  bool has_word = false;
  while (!heading.empty()) {
    const Utf8Unit unit = read_utf8(heading);
    heading.remove_prefix(unit.length);
    if (unit.valid && unit.code == ' ') {
      anchor += '-';
    } else if (unit.valid && stays(unit.code)) {
      const auto lower = utf8proc_tolower(static_cast<utf8proc_int32_t>(unit.code));
      append_utf8(anchor, static_cast<char32_t>(lower));
      has_word = has_word || unit.code != '-';
    }
  }
  return has_word ? anchor : std::string();
}

}  // namespace referat
