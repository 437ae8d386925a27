// SPDX-License-Identifier: MIT
#include "writing/json/json_text.hpp"

#include <cstddef>

#include "text/utf8.hpp"
#include "writing/plain_text.hpp"

namespace referat {

namespace {

void append_control(TextBuffer& out, char32_t code) {
  constexpr std::string_view digits = "0123456789abcdef";
  out.put("\\u00");
  out.put(digits[code >> 4]);
  out.put(digits[code & 0xF]);
}

// JSON allows DEL and the C1 controls raw; a terminal that shows the JSON would obey them.
void append_character(TextBuffer& out, char32_t code, std::string_view bytes) {
  constexpr std::string_view short_escapes = "\"\\\n\t\r\f\b";
  constexpr std::string_view letters = "\"\\ntrfb";
  const std::size_t which =
      code < 0x80 ? short_escapes.find(static_cast<char>(code)) : std::string_view::npos;
  if (which != std::string_view::npos) {
    out.put('\\');
    out.put(letters[which]);
  } else if (code < 0x20 || (code >= 0x7F && code < 0xA0)) {
    append_control(out, code);
  } else {
    out.put(bytes);
  }
}

}  // namespace

void append_json_string(TextBuffer& out, std::string_view text) {
  out.put('"');
  while (true) {
    text.remove_prefix(copy_plain<'"', '\\'>(out, text));
    if (text.empty()) break;
    const Utf8Unit unit = read_utf8(text);
    const std::size_t length = unit.valid ? unit.length : 1;
    if (unit.valid)
      append_character(out, unit.code, text.substr(0, length));
    else
      out.put(replacement_character);
    text.remove_prefix(length);
  }
  out.put('"');
}

bool holds_surrogate(std::string_view text) {
  for (std::size_t at = text.find('\xED'); at != text.npos; at = text.find('\xED', at + 1)) {
    if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0xA0) return true;
  }
  return false;
}

}  // namespace referat
