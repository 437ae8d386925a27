// SPDX-License-Identifier: MIT
#include "vocabulary/misspellings.hpp"

#include <array>
#include <cstdint>
#include <type_traits>

#include "vocabulary/misspelt_beginnings.hpp"
#include "vocabulary/misspelt_words.hpp"
#include "vocabulary/rows.hpp"

namespace referat {

namespace {

constexpr RowTable whole_words(misspelt_words);
constexpr RowTable beginnings(misspelt_beginnings);

using Bits = std::remove_cv_t<decltype(misspelt_bits)>;

constexpr void set(Bits& bits, std::string_view words) {
  const std::size_t at = beginning_index(words);
  bits[at / 64] |= std::uint64_t{1} << at % 64;
}

constexpr void add(Bits& bits, const Misspelling& row) {
  if (row.words.size() > longest_misspelling || row.words.size() < shortest_misspelling)
    throw "a row is longer or shorter than the lookup reads";
  if (row.words.size() > shortest_misspelling) return set(bits, row.words);
  std::array<char, 5> letters{};
  for (std::size_t i = 0; i < 4; ++i) letters[i] = row.words[i];
  for (char any = 0; any < 32; ++any) {
    letters[4] = any;
    set(bits, {letters.data(), letters.size()});
  }
}

consteval Bits all_beginnings() {
  Bits bits{};
  for (const Misspelling& row : misspelt_words) add(bits, row);
  for (const Misspelling& row : misspelt_beginnings) add(bits, row);
  return bits;
}

}  // namespace

constexpr Bits misspelt_bits = all_beginnings();

const Misspelling* find_misspelling(std::string_view folded) {
  const Misspelling* best = whole_words.at_start(folded);
  for (const Misspelling& row : beginnings.candidates(folded)) {
    if (folded.size() < row.words.size() || folded[2] != row.words[2]) continue;
    const bool longer = best == nullptr || row.words.size() > best->words.size();
    if (longer && folded.starts_with(row.words)) best = &row;
  }
  return best;
}

}  // namespace referat
