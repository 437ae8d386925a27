// SPDX-License-Identifier: MIT
//
// The words of a text of the vocabulary, found by a hash table that the compiler makes: a long list
// costs the start of the program nothing, and a look-up a comparison at most.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace referat {

/// `count` bytes, 8 at most, as a number; the same while compiling and at run time.
template <std::size_t count>
constexpr std::uint64_t number_at(const char* at) {
  std::uint64_t number = 0;
  if (!std::is_constant_evaluated() && std::endian::native == std::endian::little) {
    std::memcpy(&number, at, count);
  } else {
    for (std::size_t i = count; i-- > 0;) number = number << 8 | static_cast<unsigned char>(at[i]);
  }
  return number;
}

constexpr std::uint32_t word_hash(std::string_view word) {
  std::uint64_t hash = word.size();
  const auto add = [&hash](std::uint64_t number) {
    hash = (hash ^ number) * 0x9E3779B97F4A7C15U;
    hash ^= hash >> 32;
  };
  const char* at = word.data();
  const char* const end = at + word.size();
  for (; end - at > 8; at += 8) add(number_at<8>(at));
  if (word.size() >= 8) {
    add(number_at<8>(end - 8));
  } else if (word.size() >= 4) {
    add(number_at<4>(at) << 32 | number_at<4>(end - 4));
  } else {
    for (; at != end; ++at) add(static_cast<unsigned char>(*at));
  }
  return static_cast<std::uint32_t>(hash);
}

constexpr std::size_t count_words(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += c == ' ' ? 1U : 0U;
  return count;
}

template <std::size_t word_count>
class WordIndex {
 public:
  static constexpr std::size_t none = word_count;

  /// A text of `word_count` folded words, each with one space behind it.
  consteval explicit WordIndex(std::string_view text) : text_(text) {
    std::size_t word = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
      if (text[at] == ' ') begins_[++word] = static_cast<std::uint16_t>(at + 1);
    for (std::size_t i = 0; i < word_count; ++i) {
      const std::uint32_t hash = word_hash((*this)[i]);
      std::size_t at = hash % slot_count;
      while (slots_[at].word != 0) at = (at + 1) % slot_count;
      slots_[at] = {static_cast<std::uint16_t>(i + 1), static_cast<std::uint16_t>(hash >> 16)};
    }
  }

  constexpr std::string_view operator[](std::size_t word) const {
    return text_.substr(begins_[word], begins_[word + 1] - begins_[word] - 1U);
  }

  /// The position of a folded word in the text, the first one where it has several; `none`.
  constexpr std::size_t find(std::string_view word) const { return find(word, word_hash(word)); }

  /// The same where the word's hash is known: a word is looked up in several indexes.
  constexpr std::size_t find(std::string_view word, std::uint32_t hash) const {
    const auto tag = static_cast<std::uint16_t>(hash >> 16);
    for (std::size_t at = hash % slot_count; slots_[at].word != 0; at = (at + 1) % slot_count)
      if (slots_[at].tag == tag && (*this)[slots_[at].word - 1U] == word)
        return slots_[at].word - 1U;
    return none;
  }

 private:
  static constexpr std::size_t slot_count = std::bit_ceil(word_count * 2 + 1);

  struct Slot {
    std::uint16_t word = 0;  // plus 1
    std::uint16_t tag = 0;   // bits of the hash that do not choose the slot
  };

  std::string_view text_;
  std::array<std::uint16_t, word_count + 1> begins_{};
  std::array<Slot, slot_count> slots_{};
};

}  // namespace referat
