// SPDX-License-Identifier: MIT
//
// Words that differ by one letter from one that the document uses often: "samarbejdmodellen"
// beside five times "samarbejdsmodellen". A heuristic, for long words only: among short ones too
// many differ by a letter and are right.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "checking/report.hpp"

namespace referat {

class OwnWords {
 public:
  explicit OwnWords(std::string_view text) : text_(text) {}

  /// No shorter word is looked at, in bytes.
  static constexpr std::size_t shortest = 14;

  void add(Span word);

  /// Reports the rare words that are nearly frequent ones.
  void check(Report& report) const;

 private:
  struct Word {
    Span first;
    std::uint64_t hash = 0;
    std::size_t count = 0;
  };

  // A word that is used often, by one of its halves.
  struct Frequent {
    std::uint64_t half = 0;
    const Word* word = nullptr;
  };

  std::string_view of(const Word& word) const {
    return text_.substr(word.first.begin, word.first.end - word.first.begin);
  }
  void grow();
  bool check(Report& report, const Word& rare, std::span<const Frequent> frequent,
             std::uint64_t half) const;

  std::string_view text_;
  std::vector<Word> words_;
  std::vector<std::uint32_t> slots_;  // 1 + index of a word; 0 is free
};

}  // namespace referat
