// SPDX-License-Identifier: MIT
//
// The words of a text, one after the other. A loop that goes from letter to letter loses more time
// on guessing wrong where a word ends than on all its work, so 64 bytes at a time become a mask of
// letters, and the ends are read off that.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "referat/source.hpp"

namespace referat {

/// One bit for each of the 64 bytes from `at` on that is part of a letter, the first byte's lowest.
/// Letters are those of ASCII, Latin-1 and Latin Extended-A, which begin with the bytes C3 to C5.
/// The text is valid UTF-8 and may end before.
std::uint64_t letter_mask(std::string_view text, std::size_t at);

/// Calls `visit(Span)` for each run of letters in valid UTF-8.
template <class Visit>
void for_each_word(std::string_view text, Visit visit) {
  bool inside = false;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); at += 64) {
    const std::uint64_t mask = letter_mask(text, at);
    // A bit where a word begins or ends.
    std::uint64_t edges = mask ^ (mask << 1 | (inside ? 1U : 0U));
    for (; edges != 0; edges &= edges - 1) {
      const std::size_t edge = at + static_cast<std::size_t>(std::countr_zero(edges));
      if (inside) visit(Span{begin, edge});
      begin = edge;
      inside = !inside;
    }
  }
  if (inside) visit(Span{begin, text.size()});
}

}  // namespace referat
