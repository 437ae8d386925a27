// SPDX-License-Identifier: MIT
//
// DATA: words that are often misspelt in Danish minutes, with their right form.
//
// Only what no dictionary holds in any meaning, as each of these is put right without asking:
// every row was compared with Debian's wdanish and hunspell-da. A row of beginnings stands for the
// word with all its endings and compounds, so none of them may begin a right word.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace referat {

struct Misspelling {
  std::string_view words;  ///< folded
  std::string_view right;
};

/// No row is longer or shorter, in bytes.
inline constexpr std::size_t longest_misspelling = 32;
inline constexpr std::size_t shortest_misspelling = 4;

/// One bit for each beginning of five bytes that a row has, hashed; see may_be_misspelt().
inline constexpr std::size_t beginning_bits = 16;
extern const std::array<std::uint64_t, (std::size_t{1} << beginning_bits) / 64> misspelt_bits;

/// Five bits a byte, so that upper and lower case are the same.
constexpr std::size_t beginning_index(std::string_view text) {
  std::uint64_t letters = 0;
  for (std::size_t i = 0; i < 5; ++i) {
    letters |= std::uint64_t{static_cast<unsigned char>(text[i]) & 31U} << 8 * i;
  }
  return letters * 0x9E3779B97F4A7C15U >> (64 - beginning_bits);
}

/// Whether a misspelt word may begin a text of at least five bytes, in any case. Turns away nearly
/// every word.
inline bool may_be_misspelt(std::string_view text) {
  const std::size_t at = beginning_index(text);
  return (misspelt_bits[at / 64] >> at % 64 & 1U) != 0;
}

/// The longest row whose words begin `folded`; null if there is none.
const Misspelling* find_misspelling(std::string_view folded);

}  // namespace referat
