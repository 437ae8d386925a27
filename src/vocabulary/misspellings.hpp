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

/// The first five of them: a row of less than eight bytes is known by these.
constexpr std::uint64_t first_five(std::uint64_t letters) { return letters & 0xFFFFFFFFFFU; }

/// The first `width` bits of a hash.
constexpr std::size_t letters_hash(std::uint64_t letters, std::size_t width) {
  return letters * 0x9E3779B97F4A7C15U >> (64 - width);
}

/// Bits for the hashed beginnings of the rows.
class BeginningSet {
 public:
  constexpr void insert(std::uint64_t letters) {
    bits_[index(letters) / 64] |= std::uint64_t{1} << index(letters) % 64;
  }
  constexpr bool may_contain(std::uint64_t letters) const {
    return (bits_[index(letters) / 64] >> index(letters) % 64 & 1U) != 0;
  }

 private:
  static constexpr std::size_t width = 16;
  static constexpr std::size_t index(std::uint64_t letters) { return letters_hash(letters, width); }

  std::array<std::uint64_t, (std::size_t{1} << width) / 64> bits_{};
};

extern const BeginningSet misspelt_beginning_set;

/// Whether a misspelt word may begin a text of at least eight bytes, in any case. Turns away nearly
/// every word, and without a branch.
inline bool may_be_misspelt(std::string_view text) {
  const std::uint64_t letters = eight_letters(text);
  const bool by_eight = misspelt_beginning_set.may_contain(letters);
  const bool by_five = misspelt_beginning_set.may_contain(first_five(letters));
  return static_cast<int>(by_eight) + static_cast<int>(by_five) != 0;
}

/// The longest row whose words begin a text, in any case; null if there is none.
const Misspelling* find_misspelling(std::string_view text);

}  // namespace referat
