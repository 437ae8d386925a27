// SPDX-License-Identifier: MIT
#include "files/json_name.hpp"

#include "text/utf8.hpp"
#include "text/values.hpp"
#include "writing/json/json_text.hpp"

namespace referat {

namespace {

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const Utf8Unit unit = read_utf8(text);
    if (!unit.valid) return false;
    text.remove_prefix(unit.length);
  }
  return true;
}

}  // namespace

void append_json_text(std::string& out, std::string_view text) {
  TextBuffer buffer(out);
  append_json_string(buffer, text);
}

void append_json_name(std::string& out, std::string_view key, std::string_view name) {
  out.append("\"").append(key).append("\": ");
  append_json_text(out, name);
  if (is_utf8(name)) return;
  out.append(", \"").append(key).append("_hex\": \"");
  for (const char c : name) append_hex(out, static_cast<unsigned char>(c), 2);
  out += '"';
}

std::optional<std::string> bytes_of_hex(std::string_view digits) {
  if (digits.size() % 2 != 0) return std::nullopt;
  constexpr std::string_view hex_digits = "0123456789abcdef";
  std::string bytes;
  for (std::size_t i = 0; i < digits.size(); i += 2) {
    const std::size_t high = hex_digits.find(digits[i]);
    const std::size_t low = hex_digits.find(digits[i + 1]);
    if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
    bytes += static_cast<char>(high * 16 + low);
  }
  return bytes;
}

}  // namespace referat
