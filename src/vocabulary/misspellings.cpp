// SPDX-License-Identifier: MIT
#include "vocabulary/misspellings.hpp"

#include <array>
#include <cstdint>

#include "vocabulary/misspelt_beginnings.hpp"
#include "vocabulary/misspelt_words.hpp"
#include "vocabulary/rows.hpp"

namespace referat {

namespace {

constexpr RowTable whole_words(misspelt_words);
constexpr RowTable beginnings(misspelt_beginnings);

// One bit for each set of first three bytes, five bits a byte as in RowTable.
class FirstLetters {
 public:
  consteval FirstLetters() {
    for (const Misspelling& row : misspelt_words) add(row.words);
    for (const Misspelling& row : misspelt_beginnings) add(row.words);
  }

  bool holds(std::string_view text) const {
    const std::size_t at = index(text);
    return (bits_[at / 64] >> at % 64 & 1U) != 0;
  }

 private:
  static constexpr std::size_t low_bits(char c) { return static_cast<unsigned char>(c) & 31U; }

  static constexpr std::size_t index(std::string_view text) {
    return low_bits(text[0]) << 10 | low_bits(text[1]) << 5 | low_bits(text[2]);
  }

  consteval void add(std::string_view words) {
    const std::size_t at = index(words);
    bits_[at / 64] |= std::uint64_t{1} << at % 64;
    if (words.size() > longest_misspelling) throw "a row is longer than the lookup reads";
  }

  std::array<std::uint64_t, 512> bits_{};
};

constexpr FirstLetters first_letters;

}  // namespace

bool may_be_misspelt(std::string_view text) { return text.size() > 3 && first_letters.holds(text); }

const Misspelling* find_misspelling(std::string_view folded) {
  const Misspelling* best = whole_words.at_start(folded);
  for (const Misspelling& row : beginnings.candidates(folded)) {
    const bool longer = best == nullptr || row.words.size() > best->words.size();
    if (longer && folded.starts_with(row.words)) best = &row;
  }
  return best;
}

}  // namespace referat
