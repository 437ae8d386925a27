// SPDX-License-Identifier: MIT
//
// A table of the vocabulary with an index over the first bytes of its rows' words. Every line is
// looked up in a dozen tables, and nearly every line is prose that stands in none: its first four
// bytes turn it away with one look, however long the table grows, and the first two find the rows
// for the others. The compiler makes the index from the rows, so a new row needs no second edit.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "text/words.hpp"
#include "vocabulary/word_index.hpp"

namespace referat {

constexpr std::string_view words_of(std::string_view row) { return row; }
constexpr std::string_view words_of(const auto& row) { return row.words; }

template <class Row, std::size_t count>
class RowTable {
 public:
  /// The words are folded. A row of one byte is found as the whole text only.
  consteval explicit RowTable(const std::array<Row, count>& rows) {
    for (const Row& row : rows) ++begin_[bucket(words_of(row)) + 1];
    for (std::size_t i = 1; i <= buckets; ++i)
      begin_[i] = static_cast<std::uint16_t>(begin_[i] + begin_[i - 1]);
    auto next = begin_;
    for (const Row& row : rows) {
      rows_[next[bucket(words_of(row))]++] = row;
      note_start(words_of(row));
    }
  }

  /// False where certainly no row begins the text, in either case: before any folding.
  bool may_begin(std::string_view text) const {
    if (text.size() < start_size) return true;
    return holds(starts_, start_of(text)) ||
           (has_short_rows_ && holds(short_starts_, bucket(text)));
  }

  /// The rows that may begin the text, in either case, and others of their bucket; in table order.
  std::span<const Row> candidates(std::string_view text) const {
    if (text.empty() || !may_begin(text)) return {};
    const std::size_t at = bucket(text);
    return std::span(rows_).subspan(begin_[at], begin_[at + 1] - std::size_t{begin_[at]});
  }

  /// The row with exactly these words; null when there is none.
  const Row* find(std::string_view folded) const {
    for (const Row& row : candidates(folded))
      if (words_of(row).size() == folded.size() && begins(folded, words_of(row))) return &row;
    return nullptr;
  }

  /// The longest row whose words begin the text and end with a word there.
  const Row* at_start(std::string_view folded) const {
    const Row* best = nullptr;
    for (const Row& row : candidates(folded)) {
      const std::string_view words = words_of(row);
      if (best != nullptr && words.size() <= words_of(*best).size()) continue;
      if (begins(folded, words) && !word_at(folded, words.size())) best = &row;
    }
    return best;
  }

  /// Whether the text begins with the words of a row, in the midst of a word or not.
  bool begins_any(std::string_view folded) const {
    for (const Row& row : candidates(folded))
      if (begins(folded, words_of(row))) return true;
    return false;
  }

  /// Whether the words of a row stand anywhere in the text as whole words.
  bool stands_in(std::string_view folded) const {
    const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
    for (std::size_t at = 0; at + 1 < folded.size(); ++at) {
      if (at_start(folded.substr(at)) != nullptr && !word_before(folded, at)) return true;
      while (at + 1 < folded.size() && is_letter(folded[at])) ++at;
    }
    return false;
  }

 private:
  static constexpr std::size_t buckets = 1024;
  static constexpr std::size_t start_size = 4;
  static constexpr unsigned start_bits = 13;

  template <std::size_t bits>
  using BitSet = std::array<std::uint64_t, bits / 64>;

  // Upper and lower case are the same here as well.
  static constexpr std::size_t start_of(std::string_view text) {
    const auto first = static_cast<std::uint32_t>(number_at<start_size>(text.data()));
    return (first | 0x20202020U) * 0x9E3779B1U >> (32 - start_bits);
  }

  static constexpr bool holds(const auto& set, std::size_t at) {
    return (set[at / 64] >> at % 64 & 1) != 0;
  }

  static consteval void add(auto& set, std::size_t at) {
    set[at / 64] |= std::uint64_t{1} << at % 64;
  }

  // Rows too short for a start of four bytes are known by their bucket.
  consteval void note_start(std::string_view words) {
    const bool is_short = words.size() < start_size;
    if (is_short)
      add(short_starts_, bucket(words));
    else
      add(starts_, start_of(words));
    has_short_rows_ = has_short_rows_ || is_short;
  }

  // Five bits a byte: upper and lower case are the same, those of Æ, Ø and Å as well.
  static constexpr std::size_t bucket(std::string_view words) {
    const unsigned second = words.size() > 1 ? static_cast<unsigned char>(words[1]) : 0;
    return (static_cast<unsigned char>(words[0]) & 31U) << 5 | (second & 31U);
  }

  // Most candidates differ in their last byte or their third, where a call of memcmp would cost
  // more.
  static bool begins(std::string_view text, std::string_view words) {
    if (text.size() < words.size() || text[words.size() - 1] != words.back()) return false;
    std::size_t at = 0;
    while (at < words.size() && text[at] == words[at]) ++at;
    return at == words.size();
  }

  std::array<Row, count> rows_{};
  std::array<std::uint16_t, buckets + 1> begin_{};
  BitSet<1U << start_bits> starts_{};
  BitSet<buckets> short_starts_{};
  bool has_short_rows_ = false;
};

}  // namespace referat
