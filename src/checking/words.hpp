// SPDX-License-Identifier: MIT
//
// Small looks at the words around a place of the text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "referat/source.hpp"

namespace referat {

/// Finds the places where `text` has a word's letters, from first to last: in lower case, with a
/// capital or in capitals. The word is folded, and its first and last letters are ASCII.
class WordFinder {
 public:
  WordFinder(std::string_view text, std::string_view word) : text_(text), word_(word) {}

  /// The next place; npos when there is none.
  std::size_t next();

 private:
  std::size_t found_at(std::size_t place) {
    at_ = place + 1;
    return place;
  }

  std::string_view text_;
  std::string_view word_;
  std::size_t at_ = 0;  // where the search goes on
};

/// The folded word that ends before `at`, with full stops and commas between left out; empty at the
/// beginning of a line, and another mark where one stands there: "(".
std::string word_in_front(std::string_view text, std::size_t at);

/// The folded word that begins behind `at` on the same line; empty if something else does.
std::string word_behind(std::string_view text, std::size_t at);

/// Where the letters that begin at `at` end.
std::size_t letters_end(std::string_view text, std::size_t at);

/// The line that holds `at`, at most `widest` bytes to each side; begins with a whole character.
Span line_around(std::string_view text, std::size_t at, std::size_t widest);

/// Whether the words are a year of our time and no more: "2025".
bool is_year(std::string_view words);

/// Whether `at` is the first word of its line; bullets, numbers and marks of a heading may stand
/// before it.
bool opens_line(std::string_view text, std::size_t at);

}  // namespace referat
