// SPDX-License-Identifier: MIT
//
// DATA: words that are often misspelt in Danish minutes, with their right form.
//
// Only what no dictionary holds in any meaning, as each of these is put right without asking:
// every row was compared with Debian's wdanish and hunspell-da. A row of beginnings stands for the
// word with all its endings and compounds, so none of them may begin a right word.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace referat {

struct Misspelling {
  std::string_view words;  ///< folded
  std::string_view right;
};

/// No row is shorter, in bytes.
inline constexpr std::size_t shortest_misspelling = 4;

/// The first eight bytes of a text, five bits each, so that upper and lower case are the same.
constexpr std::uint64_t eight_letters(std::string_view text) {
  std::uint64_t letters = 0;
  if (!std::is_constant_evaluated() && std::endian::native == std::endian::little) {
    std::memcpy(&letters, text.data(), sizeof letters);
  } else {
    for (std::size_t i = 0; i < sizeof letters; ++i) {
      letters |= std::uint64_t{static_cast<unsigned char>(text[i])} << 8 * i;
    }
  }
  return letters & 0x1F1F1F1F1F1F1F1FU;
}

/// The first `width` bits of a hash.
constexpr std::size_t letters_hash(std::uint64_t letters, std::size_t width) {
  return letters * 0x9E3779B97F4A7C15U >> (64 - width);
}

/// The beginnings of the rows: for the hash of five letters, a bit for that of the next three.
class BeginningSet {
 public:
  /// What begins with these eight letters, or with the first five of them.
  constexpr void insert(std::uint64_t letters) { bits_[place(letters)] |= bit(letters); }
  constexpr void insert_five(std::uint64_t letters) { bits_[place(letters)] = ~std::uint64_t{0}; }

  constexpr bool may_contain(std::uint64_t letters) const {
    return (bits_[place(letters)] & bit(letters)) != 0;
  }
  constexpr bool may_contain_five(std::uint64_t letters) const {
    return bits_[place(letters)] == ~std::uint64_t{0};
  }

 private:
  static constexpr std::size_t width = 11;
  static constexpr std::size_t place(std::uint64_t letters) {
    return letters_hash(letters & 0xFFFFFFFFFFU, width);
  }
  static constexpr std::uint64_t bit(std::uint64_t letters) {
    return std::uint64_t{1} << letters_hash(letters >> 40, 6);
  }

  std::array<std::uint64_t, std::size_t{1} << width> bits_{};
};

extern const BeginningSet misspelt_beginning_set;

/// Whether a misspelt word may begin a text of at least eight bytes, in any case. Turns away nearly
/// every word, and without a branch.
inline bool may_be_misspelt(std::string_view text) {
  return misspelt_beginning_set.may_contain(eight_letters(text));
}

/// The longest row whose words begin a text, in any case; null if there is none.
const Misspelling* find_misspelling(std::string_view text);

}  // namespace referat
