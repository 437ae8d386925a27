// SPDX-License-Identifier: MIT
//
// The words of a text, one after the other: the loop that the checks of spelling and spacing share.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "referat/source.hpp"

namespace referat {

/// What a byte means to for_each_word(). Letters beyond ASCII are those of Latin-1 and Latin
/// Extended-A, which begin with the bytes C3 to C5.
enum class WordByte : std::uint8_t { none, letter, lead };

inline constexpr auto word_bytes = [] {
  std::array<WordByte, 256> kinds{};
  for (std::size_t c = 'a'; c <= 'z'; ++c) kinds[c] = kinds[c - 0x20] = WordByte::letter;
  for (std::size_t c = 0xC3; c <= 0xC5; ++c) kinds[c] = WordByte::lead;
  return kinds;
}();

/// Calls `visit(Span)` for each run of letters in valid UTF-8.
template <class Visit>
void for_each_word(std::string_view text, Visit visit) {
  const auto kind = [text](std::size_t at) {
    return word_bytes[static_cast<unsigned char>(text[at])];
  };
  for (std::size_t at = 0; at < text.size();) {
    if (kind(at) == WordByte::none) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < text.size() && kind(at) != WordByte::none) at += kind(at) == WordByte::lead ? 2 : 1;
    visit(Span{begin, std::min(at, text.size())});
  }
}

}  // namespace referat
