// SPDX-License-Identifier: MIT
//
// Nearly all text of minutes stands in an output as it is, so what the escapes of all formats
// have in common is to copy until something needs care: group by group, and the rest by a table.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <string_view>

#include "text/byte_group.hpp"
#include "writing/text_buffer.hpp"

namespace referat {

/// Which ASCII bytes are printed and not among `special`.
template <char... special>
constexpr std::array<bool, 256> plain_bytes() {
  std::array<bool, 256> plain{};
  for (std::size_t byte = ' '; byte < 0x7F; ++byte)
    plain[byte] = ((byte != static_cast<unsigned char>(special)) && ...);
  return plain;
}

/// Whether a letter of two bytes from U+00C0 to U+02FF stands there: æ, ø, å and most others that
/// are not ASCII. No format escapes them.
inline bool is_letter_pair(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return false;
  const auto first = static_cast<unsigned char>(text[at]);
  return first >= 0xC3 && first <= 0xCB &&
         (static_cast<unsigned char>(text[at + 1]) & 0xC0) == 0x80;
}

/// Copies a group; returns a bit for each byte that is not plain, nor part of a whole letter pair.
template <char... special>
unsigned copy_group(char* to, const char* from) {
  const ByteGroup group(from);
  group.store(to);
  ByteGroup escaped;
  ((escaped = escaped | group.equal(special)), ...);
  const unsigned printed = group.between(' ', '~').bits();
  const unsigned pairs = group.between(0xC3, 0xCB).bits() & group.between(0x80, 0xBF).bits() >> 1;
  return escaped.bits() | (0xFFFF & ~(printed | pairs | pairs << 1));
}

/// Copies groups, and what is plain at the beginning of the first one that is not. The
/// last group ends with the text, and repeats what was copied before it.
template <char... special>
std::size_t copy_plain_groups(char* to, std::string_view text) {
  std::size_t at = 0;
  for (; at + ByteGroup::size <= text.size(); at += ByteGroup::size) {
    const unsigned found = copy_group<special...>(to + at, text.data() + at);
    if (found != 0) return at + static_cast<std::size_t>(std::countr_zero(found));
  }
  if (at == text.size() || text.size() < ByteGroup::size) return at;
  const std::size_t last = text.size() - ByteGroup::size;
  const unsigned found = copy_group<special...>(to + last, text.data() + last) >> (at - last);
  return found == 0 ? text.size() : at + static_cast<std::size_t>(std::countr_zero(found));
}
/// Copies what stands in front of the first special byte, control character or character beyond
/// U+02FF; returns how many bytes that is.
template <char... special>
std::size_t copy_plain(TextBuffer& out, std::string_view text) {
  static constexpr auto plain = plain_bytes<special...>();
  char* const to = out.room(text.size());
  std::size_t at = 0;
  while (true) {
    at += copy_plain_groups<special...>(to + at, text.substr(at));
    for (; at < text.size() && plain[static_cast<unsigned char>(text[at])]; ++at) to[at] = text[at];
    if (!is_letter_pair(text, at)) break;
    to[at] = text[at];
    to[at + 1] = text[at + 1];
    at += 2;
  }
  out.end_at(to + at);
  return at;
}

/// A character by its number, as XML and Markdown both read it.
inline void append_reference(TextBuffer& out, char32_t code) {
  out.put("&#");
  out.put_number(code);
  out.put(';');
}

}  // namespace referat
