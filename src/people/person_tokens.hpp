// SPDX-License-Identifier: MIT
//
// A text about people, cut into words, brackets and the marks between them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "vocabulary/people_words.hpp"

namespace referat {

enum class TokenKind : std::uint8_t {
  word,
  bracket,  ///< from "(" to ")", whatever stands between
  comma,
  semicolon,
  colon,
  stop,  ///< a full stop that ends a sentence
  dash,
  gap,       ///< a tab, a bar, a bullet or a wide space
  ticked,    ///< a box with a mark beside a name
  unticked,  ///< an empty one
};

/// How a word is written.
enum class WordShape : std::uint8_t {
  lower,
  capital,
  letter,   ///< one capital: a party, or an initial without its full stop
  initial,  ///< "B.", "C.H.", "Chr."
  acronym,  ///< "PLO", "PLO-Midtjylland"
  number,   ///< has a digit: "12-15", "F25"
};

struct PersonToken {
  TokenKind kind = TokenKind::word;
  WordShape shape = WordShape::lower;
  std::uint32_t classes = 0;  ///< of WordClass
  std::size_t begin = 0;
  std::size_t end = 0;

  bool is(std::uint32_t any_of) const { return (classes & any_of) != 0; }
  bool is_word() const { return kind == TokenKind::word; }
  bool is_capital() const { return is_word() && shape == WordShape::capital; }
};

/// A word or a bracket, in contrast to the marks between them.
inline bool is_content(const PersonToken& token) {
  return token.kind == TokenKind::word || token.kind == TokenKind::bracket;
}

/// A half-open range of positions in PersonTokens::all.
struct TokenRange {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool empty() const { return begin >= end; }
  std::size_t size() const { return empty() ? 0 : end - begin; }
};

struct PersonTokens {
  std::string_view text;
  std::vector<PersonToken> all;

  std::size_t size() const { return all.size(); }
  const PersonToken& operator[](std::size_t at) const { return all[at]; }
  bool is_word(std::size_t at) const { return at < all.size() && all[at].is_word(); }
  TokenKind kind(std::size_t at) const { return at < all.size() ? all[at].kind : TokenKind::stop; }

  /// The text that the tokens of `range` cover, separators between them included.
  std::string_view slice(TokenRange range) const {
    if (range.empty()) return {};
    return text.substr(all[range.begin].begin, all[range.end - 1].end - all[range.begin].begin);
  }
  std::string_view slice(std::size_t at) const { return slice({at, at + 1}); }
};

PersonTokens person_tokens(std::string_view text);

}  // namespace referat
