// SPDX-License-Identifier: MIT
#include "writing/uri.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/utf8.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_slug = 48;

bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

bool one_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

// The length of "https:" in front of an address, 0 when it has no scheme.
std::size_t scheme_length(std::string_view text) {
  if (text.empty() || !is_ascii_letter(text[0])) return 0;
  std::size_t at = 1;
  while (at < text.size() &&
         (is_ascii_letter(text[at]) || is_digit(text[at]) || one_of(text[at], "+-.")))
    ++at;
  return at < text.size() && text[at] == ':' ? at + 1 : 0;
}

// Where the ":8080" behind the host begins; the end of `authority` when there is none.
std::size_t port_begin(std::string_view authority) {
  std::size_t at = authority.size();
  while (at > 0 && is_digit(authority[at - 1])) --at;
  const bool is_port = at > 0 && authority[at - 1] == ':' && authority.size() - at <= 5;
  return is_port ? at - 1 : authority.size();
}

void append_escaped(std::string& out, std::string_view text, std::string_view kept) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool escape =
        c == '%' && at + 2 < text.size() && is_hex(text[at + 1]) && is_hex(text[at + 2]);
    if (is_ascii_letter(c) || is_digit(c) || escape || one_of(c, kept)) {
      out += c;
    } else {
      append_percent(out, c);
    }
  }
}

// The letters of U+00C0 to U+00FF as Danish spells them without its own.
constexpr auto latin_letters = std::to_array<std::string_view>(
    {"a", "a", "a", "a", "ae", "aa", "ae", "c", "e",  "e", "e", "e", "i", "i", "i",  "i",
     "d", "n", "o", "o", "o",  "o",  "oe", "",  "oe", "u", "u", "u", "u", "y", "th", "ss",
     "a", "a", "a", "a", "ae", "aa", "ae", "c", "e",  "e", "e", "e", "i", "i", "i",  "i",
     "d", "n", "o", "o", "o",  "o",  "oe", "",  "oe", "u", "u", "u", "u", "y", "th", "y"});
static_assert(latin_letters.size() == 0x100 - 0xC0);

// What one character is in a slug; empty for what separates words there.
std::string slug_letter(char32_t code) {
  if (code >= 0xC0 && code <= 0xFF) return std::string(latin_letters[code - 0xC0]);
  if (code >= 0x80) return {};
  const char c = static_cast<char>(code);
  if (c >= 'A' && c <= 'Z') return {static_cast<char>(c - 'A' + 'a')};
  return is_ascii_letter(c) || is_digit(c) ? std::string{c} : std::string();
}

}  // namespace

void append_percent(std::string& out, char c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  out += '%';
  out += digits[byte >> 4];
  out += digits[byte & 15];
}

std::string uri_of(std::string_view text) {
  std::string out;
  std::size_t at = scheme_length(text);
  out += text.substr(0, at);
  if (text.substr(at, 2) == "//") {
    out += "//";
    const std::size_t begin = at + 2;
    at = std::min(text.find_first_of("/?#", begin), text.size());
    const std::string_view authority = text.substr(begin, at - begin);
    const std::size_t port = port_begin(authority);
    append_escaped(out, authority.substr(0, port), "-._~");
    out += authority.substr(port);
  }
  // A colon before the first slash would read as a scheme.
  const std::string_view kept = at > 0 ? "-._~!$&'()*+,;=/?:@" : "-._~!$&'()*+,;=/?@";
  const std::size_t fragment = std::min(text.find('#', at), text.size());
  append_escaped(out, text.substr(at, fragment - at), kept);
  if (fragment == text.size()) return out;
  out += '#';
  append_escaped(out, text.substr(fragment + 1), kept);
  return out;
}

std::string slug_of(std::string_view name) {
  std::string slug;
  bool between = false;
  while (!name.empty() && slug.size() < longest_slug) {
    const Utf8Unit unit = read_utf8(name);
    const std::string letter = unit.valid ? slug_letter(unit.code) : std::string();
    if (letter.empty()) {
      between = true;
    } else {
      if (between && !slug.empty()) slug += '-';
      slug += letter;
      between = false;
    }
    name.remove_prefix(unit.length);
  }
  return slug;
}

}  // namespace referat
