// SPDX-License-Identifier: MIT
//
// The words of a text, one after the other. A loop that goes from letter to letter
// loses more time on guessing wrong where a word ends than on all its work, so 64 bytes at a time
// become a mask of letters, and the ends are read off that.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "referat/source.hpp"

namespace referat {

/// One bit for each of 64 bytes of a text, the first byte's lowest. Bytes behind the text have
/// none.
using ByteMask = std::uint64_t;

/// The bytes from `at` on that are part of a letter. Letters are those of ASCII, Latin-1 and Latin
/// Extended-A, which begin with the bytes C3 to C5. The text is valid UTF-8.
ByteMask letter_mask(std::string_view text, std::size_t at);

/// The bytes from `at` on that are `byte`.
ByteMask byte_mask(std::string_view text, std::size_t at, char byte);

/// Calls `visit(place)` for each bit of a mask of the bytes from `at` on.
template <class Visit>
void for_each_bit(ByteMask mask, std::size_t at, Visit visit) {
  for (; mask != 0; mask &= mask - 1) visit(at + static_cast<unsigned>(std::countr_zero(mask)));
}

/// Calls `visit(Span)` for each run of letters in valid UTF-8.
template <class Visit>
void for_each_word(std::string_view text, Visit visit) {
  bool inside = false;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); at += 64) {
    const ByteMask mask = letter_mask(text, at);
    // A bit where a word begins or ends.
    const ByteMask edges = mask ^ (mask << 1 | (inside ? 1U : 0U));
    for_each_bit(edges, at, [&](std::size_t edge) {
      if (inside) visit(Span{begin, edge});
      begin = edge;
      inside = !inside;
    });
  }
  if (inside) visit(Span{begin, text.size()});
}

/// Where the word ends that has a letter at `begin`, and where the one begins that ends at `end`.
std::size_t word_end(std::string_view text, std::size_t begin);
std::size_t word_begin(std::string_view text, std::size_t end);

/// What is true of 64 bytes of a text, and of the 64 behind them.
struct MaskAhead {
  ByteMask here = 0;
  ByteMask behind = 0;

  /// Bit i is about the byte `distance` behind byte i. Less than 64.
  MaskAhead ahead(std::size_t distance) const {
    return {.here = here >> distance | behind << 1 << (63 - distance),
            .behind = behind >> distance};
  }
  friend MaskAhead operator&(MaskAhead a, MaskAhead b) {
    return {.here = a.here & b.here, .behind = a.behind & b.behind};
  }
};

/// 64 bytes of a text and the letters among them.
struct LetterBlock {
  std::size_t at = 0;    ///< where they stand
  bool goes_on = false;  ///< whether the byte before is part of a letter
  MaskAhead letters;

  ByteMask word_begins() const { return letters.here & ~before(); }

  /// The bytes right behind a word.
  ByteMask word_ends() const { return ~letters.here & before(); }

  /// The word that begins at `begin`, one of word_begins().
  Span word_from(std::size_t begin, std::string_view text) const {
    const ByteMask ahead = letters.ahead(begin - at).here;
    return {begin, ~ahead != 0 ? begin + static_cast<std::size_t>(std::countr_one(ahead))
                               : word_end(text, begin)};
  }

 private:
  ByteMask before() const { return letters.here << 1 | (goes_on ? 1U : 0U); }
};

/// Calls `visit(LetterBlock)` for each 64 bytes of a text in valid UTF-8.
template <class Visit>
void for_each_letter_block(std::string_view text, Visit visit) {
  LetterBlock block;
  if (!text.empty()) block.letters.behind = letter_mask(text, 0);
  for (; block.at < text.size(); block.at += 64) {
    const std::size_t next = block.at + 64;
    block.goes_on = block.letters.here >> 63 != 0;
    block.letters.here = block.letters.behind;
    block.letters.behind = next < text.size() ? letter_mask(text, next) : 0;
    visit(block);
  }
}

}  // namespace referat
