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

constexpr void add(BeginningSet& set, std::string_view words) {
  if (words.size() > longest_misspelling || words.size() < shortest_misspelling)
    throw "a row is longer or shorter than the lookup reads";
  std::array<char, 8> first{};
  for (std::size_t i = 0; i < first.size() && i < words.size(); ++i) first[i] = words[i];
  const std::uint64_t letters = eight_letters({first.data(), first.size()});
  if (words.size() >= first.size()) return set.insert(letters);
  if (words.size() > shortest_misspelling) return set.insert(first_five(letters));
  for (std::uint64_t any = 0; any < 32; ++any) set.insert(letters | any << 32);
}

consteval BeginningSet all_beginnings() {
  BeginningSet set;
  for (const Misspelling& row : misspelt_words) add(set, row.words);
  for (const Misspelling& row : misspelt_beginnings) add(set, row.words);
  return set;
}

}  // namespace

constexpr BeginningSet misspelt_beginning_set = all_beginnings();

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
