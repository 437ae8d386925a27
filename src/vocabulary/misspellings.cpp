// SPDX-License-Identifier: MIT
#include "vocabulary/misspellings.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/words.hpp"
#include "vocabulary/misspelt_beginnings.hpp"
#include "vocabulary/misspelt_words.hpp"

namespace referat {

namespace {

// A row by its first letters, eight of them or four, and by its last eight or all.
struct Keyed {
  std::uint64_t letters = 0;
  std::uint64_t last = 0;
  Misspelling row;
  bool whole = false;  // a word of its own; else the beginning of words
};

constexpr std::size_t key_size = 8;

constexpr std::uint64_t first_four(std::uint64_t letters) { return letters & 0xFFFFFFFFU; }

constexpr std::uint64_t letters_of(std::string_view text) {
  if (text.size() >= key_size) return eight_letters(text);
  std::array<char, key_size> first{};
  for (std::size_t i = 0; i < first.size() && i < text.size(); ++i) first[i] = text[i];
  return eight_letters({first.data(), first.size()});
}

// The last eight of the first `size` bytes of a text, or all of them. `letters` are its first.
constexpr std::uint64_t last_letters(std::string_view text, std::uint64_t letters,
                                     std::size_t size) {
  if (size >= key_size) return eight_letters(text.substr(size - key_size, key_size));
  return letters & ((std::uint64_t{1} << 8 * size) - 1);
}

consteval auto all_rows() {
  std::array<Keyed, misspelt_words.size() + misspelt_beginnings.size()> rows;
  std::size_t count = 0;
  for (const Misspelling& row : misspelt_words) rows[count++] = {.row = row, .whole = true};
  for (const Misspelling& row : misspelt_beginnings) rows[count++] = {.row = row};
  for (Keyed& keyed : rows) {
    const std::string_view words = keyed.row.words;
    const std::uint64_t letters = letters_of(words);
    keyed.letters = words.size() >= key_size ? letters : first_four(letters);
    keyed.last = last_letters(words, letters, words.size());
  }
  std::ranges::sort(rows, {}, &Keyed::letters);
  return rows;
}

constexpr auto keyed_rows = all_rows();

// Where the rows of some letters begin among them, by the hash of the letters: 1 + index, or 0. The
// next free place where two are the same.
class FirstRows {
 public:
  consteval FirstRows() {
    for (std::size_t i = keyed_rows.size(); i > 0; --i) {
      const std::uint64_t letters = keyed_rows[i - 1].letters;
      slots_[place_of(letters)] = static_cast<std::uint16_t>(i);
    }
  }

  const Keyed* find(std::uint64_t letters) const {
    const std::size_t slot = slots_[place_of(letters)];
    return slot == 0 ? keyed_rows.end() : &keyed_rows[slot - 1];
  }

 private:
  static constexpr std::size_t width = 11;

  constexpr std::size_t place_of(std::uint64_t letters) const {
    std::size_t at = letters_hash(letters, width);
    while (slots_[at] != 0 && keyed_rows[slots_[at] - 1].letters != letters)
      at = (at + 1) % slots_.size();
    return at;
  }

  static_assert(keyed_rows.size() * 2 < std::size_t{1} << width);
  std::array<std::uint16_t, std::size_t{1} << width> slots_{};
};

constexpr FirstRows first_rows;

// Most rows that begin as a text do have other letters where they end.
bool begins(std::string_view text, std::uint64_t letters, const Keyed& keyed) {
  const std::string_view words = keyed.row.words;
  const std::size_t size = words.size();
  if (text.size() < size || last_letters(text, letters, size) != keyed.last) return false;
  return starts_with_folded(text, words) && !(keyed.whole && word_at(text, size));
}

constexpr void add(BeginningSet& set, std::string_view words) {
  if (words.substr(0, shortest_misspelling).find_first_of(" -.") != words.npos ||
      words.size() < shortest_misspelling)
    throw "the first word of a row is shorter than what is looked up";
  const std::uint64_t letters = letters_of(words);
  if (words.size() >= key_size) return set.insert(letters);
  if (words.size() > shortest_misspelling) return set.insert_five(letters);
  for (std::uint64_t any = 0; any < 32; ++any) set.insert_five(letters | any << 32);
}

consteval BeginningSet all_beginnings() {
  BeginningSet set;
  for (const Misspelling& row : misspelt_words) add(set, row.words);
  for (const Misspelling& row : misspelt_beginnings) add(set, row.words);
  return set;
}

}  // namespace

constexpr BeginningSet misspelt_beginning_set = all_beginnings();

const Misspelling* find_misspelling(std::string_view text) {
  const std::uint64_t letters = letters_of(text);
  const Misspelling* best = nullptr;
  const auto look_at_rows = [&](std::uint64_t key) {
    const Keyed* row = first_rows.find(key);
    for (; row != keyed_rows.end() && row->letters == key; ++row) {
      const bool longer = best == nullptr || row->row.words.size() > best->words.size();
      if (longer && begins(text, letters, *row)) best = &row->row;
    }
  };
  look_at_rows(letters);
  if (best == nullptr && misspelt_beginning_set.may_contain_five(letters))
    look_at_rows(first_four(letters));
  return best;
}

}  // namespace referat
