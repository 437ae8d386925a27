// SPDX-License-Identifier: MIT
//
// Titles word by word: how the same item is called in two places.
//
// Case, punctuation and the width of dashes and spaces do not count. What is left is told apart by
// what a clerk can do about it: a list that shortens, a "Orientering om" that moved, other words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace referat {

/// The words of a title, folded, with their places in it.
class TitleWords {
 public:
  explicit TitleWords(std::string_view title);

  std::size_t size() const { return words_.size(); }
  std::string_view operator[](std::size_t at) const;

  /// The title as written from word `first` to before word `last`.
  std::string_view written(std::string_view title, std::size_t first, std::size_t last) const;

  /// All words with a space between them: equal for titles that differ in nothing that counts.
  std::string key() const;

 private:
  struct Word {
    std::size_t begin;
    std::size_t end;
  };
  std::string folded_;
  std::vector<Word> words_;
};

enum class TitleChange {
  none,
  label,    ///< words for the type or the access, or a bracket behind the title
  cut,      ///< the second title begins as the first, and ends early
  wording,  ///< other words
};

/// What differs between two titles of an item, and the first and last words that do; both empty
/// when nothing does.
struct TitleDifference {
  TitleChange change = TitleChange::none;
  std::string_view in_first;
  std::string_view in_second;
};

TitleDifference compare_titles(std::string_view first, std::string_view second);

/// The key of a title without words for type and access, and without a bracket at its end.
std::string bare_title_key(std::string_view title);

/// Whether two titles have so many words in common that they may be one item's: half of those of
/// the shorter.
bool are_alike(std::string_view first, std::string_view second);

}  // namespace referat
