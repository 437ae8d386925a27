// SPDX-License-Identifier: MIT
//
// Nearly all text of minutes stands in an output as it is, so what the escapes of all formats
// have in common is to copy until something needs care. SSE2 copies and looks at 16 bytes at a
// time; a table does the rest, and everything on other processors.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <string_view>

#include "writing/text_buffer.hpp"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

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

#ifdef __SSE2__
constexpr std::size_t group_size = 16;

/// Copies 16 bytes; returns a bit for each that is not plain, nor part of a whole letter pair.
template <char... special>
unsigned copy_group(char* to, const char* from) {
  const auto bits = [](__m128i bytes) { return static_cast<unsigned>(_mm_movemask_epi8(bytes)); };
  const __m128i group = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(to), group);
  __m128i escaped = _mm_cmpeq_epi8(group, _mm_set1_epi8(0x7F));
  ((escaped = _mm_or_si128(escaped, _mm_cmpeq_epi8(group, _mm_set1_epi8(special)))), ...);
  // Comparisons are signed: 0x80 is the least byte, and all that are not ASCII are below ' '.
  const unsigned low = bits(_mm_cmplt_epi8(group, _mm_set1_epi8(' ')));
  const unsigned second = bits(_mm_cmplt_epi8(group, _mm_set1_epi8('\xC0')));
  const __m128i first = _mm_and_si128(_mm_cmpgt_epi8(group, _mm_set1_epi8('\xC2')),
                                      _mm_cmplt_epi8(group, _mm_set1_epi8('\xCC')));
  const unsigned pairs = bits(first) & second >> 1;
  return bits(escaped) | (low & ~(pairs | pairs << 1));
}

/// Copies groups of 16 bytes, and what is plain at the beginning of the first one that is not. The
/// last group ends with the text, and repeats what was copied before it.
template <char... special>
std::size_t copy_plain_groups(char* to, std::string_view text) {
  std::size_t at = 0;
  for (; at + group_size <= text.size(); at += group_size) {
    const unsigned found = copy_group<special...>(to + at, text.data() + at);
    if (found != 0) return at + static_cast<std::size_t>(std::countr_zero(found));
  }
  if (at == text.size() || text.size() < group_size) return at;
  const std::size_t last = text.size() - group_size;
  const unsigned found = copy_group<special...>(to + last, text.data() + last) >> (at - last);
  return found == 0 ? text.size() : at + static_cast<std::size_t>(std::countr_zero(found));
}
#else
template <char... special>
std::size_t copy_plain_groups(char*, std::string_view) {
  return 0;
}
#endif

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

}  // namespace referat
