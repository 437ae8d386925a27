// SPDX-License-Identifier: MIT
#include "reporting/printable.hpp"

#include "text/cpr.hpp"
#include "text/utf8.hpp"
#include "text/values.hpp"

namespace referat {

namespace {

// C0, DEL and C1; the line and paragraph separators, at which viewers of logs break a line;
// the bidi marks, embeddings, overrides and isolates.
bool steers_the_display(unsigned code) {
  if (code < 0x20 || (code >= 0x7F && code <= 0x9F)) return true;
  if (code < 0x61C) return false;
  return code == 0x61C || code == 0x200E || code == 0x200F || (code >= 0x2028 && code <= 0x202E) ||
         (code >= 0x2066 && code <= 0x2069);
}

bool is_blank(char32_t code) { return code <= U' ' || is_unicode_space(code); }

void append_byte(std::string& out, char byte) {
  out += "\\x";
  append_hex(out, static_cast<unsigned char>(byte), 2);
}

void append_character(std::string& out, std::string_view character, unsigned code) {
  if (!steers_the_display(code)) {
    out += character;
  } else if (code < 0x80) {
    append_byte(out, static_cast<char>(code));
  } else {
    out += "\\u{";
    append_hex(out, code, 4);
    out += '}';
  }
}

}  // namespace

void append_printable(std::string& out, std::string_view text) {
  while (!text.empty()) {
    const Utf8Unit unit = read_utf8(text);
    const std::string_view bytes = text.substr(0, unit.length);
    if (unit.valid) {
      append_character(out, bytes, unit.code);
    } else {
      for (const char byte : bytes) append_byte(out, byte);
    }
    text.remove_prefix(unit.length);
  }
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_printable(out, text);
  return out;
}

std::string_view path_from_here(std::string_view name) {
  while (name.starts_with("./")) name.remove_prefix(2);
  return name;
}

// Masked first: a control character shows as digits, and no number begins behind a digit.
std::string shown_name(std::string_view name) { return printable(mask_cpr(name)); }

// GitHub passes over blanks of any kind in front of the command.
void append_shown_name(std::string& out, std::string_view name) {
  std::string_view rest = name;
  while (!rest.empty()) {
    const Utf8Unit unit = read_utf8(rest);
    if (!is_blank(unit.code)) break;
    rest.remove_prefix(unit.length);
  }
  if (rest.starts_with(':') || rest.starts_with('#')) out += "./";
  out += shown_name(name);
}

}  // namespace referat
