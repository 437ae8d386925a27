// SPDX-License-Identifier: MIT
//
// Small text tools that know Danish letters. White space here is what a decoded Source can
// hold: space, tab, form feed, vertical tab, CR and LF (decoding turned the rest into spaces).
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace referat {

inline bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

inline bool is_ascii_letter(char c) {
  const int small = c | 0x20;
  return small >= 'a' && small <= 'z';
}

/// Without white space at both ends.
inline std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

inline char fold_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c; }

/// Trimmed, with each run of white space made one space: the form in which the model holds text.
std::string squeeze(std::string_view text);
void append_squeezed(std::string& out, std::string_view text);

/// Whether squeezing changes more than the ends: a tab, a line break or two spaces stand inside.
bool has_gaps(std::string_view text);

/// The byte length of the UTF-8 character that begins at text[0]; 0 for an empty text.
std::size_t character_length(std::string_view text);

/// The characters of a UTF-8 text: its width in columns.
std::size_t count_characters(std::string_view text);

/// The same for letters beyond ASCII alone; see below.
bool starts_with_wide_upper(std::string_view text);
bool starts_with_wide_lower(std::string_view text);

/// Whether the text begins with a letter, an upper-case letter, a lower-case letter.
/// Letters are those of ASCII, Latin-1 and Latin Extended-A.
inline bool starts_with_upper(std::string_view text) {
  if (text.empty()) return false;
  if (static_cast<signed char>(text[0]) < 0) return starts_with_wide_upper(text);
  return text[0] >= 'A' && text[0] <= 'Z';
}
inline bool starts_with_lower(std::string_view text) {
  if (text.empty()) return false;
  if (static_cast<signed char>(text[0]) < 0) return starts_with_wide_lower(text);
  return text[0] >= 'a' && text[0] <= 'z';
}
inline bool starts_with_letter(std::string_view text) {
  return starts_with_upper(text) || starts_with_lower(text);
}

/// Whether a text has capital letters and no small ones: "TEKNIK OG MILJØ".
bool is_capitals(std::string_view text);

/// Whether a letter or digit ends right before `at`, or begins at it.
bool word_before(std::string_view text, std::size_t at);
inline bool word_at(std::string_view text, std::size_t at) {
  return at < text.size() && (is_digit(text[at]) || starts_with_letter(text.substr(at)));
}

/// The first white space or opening bracket from `at` on; the text's size if there is none. Words
/// begin behind them.
std::size_t find_gap(std::string_view text, std::size_t at);

/// Lower case for ASCII and the Latin-1 letters (Æ, Ø, Å, É, …); other characters stay.
/// The result has the same length, byte for byte.
std::string fold(std::string_view text);
void fold_in_place(std::span<char> text);

/// The same into a buffer of the caller's, for short texts on the hot path; empty when `text`
/// does not fit.
std::string_view fold_into(std::span<char> buffer, std::string_view text);

/// Where `words`, of two bytes or more, stand in the text from `from` on; npos if nowhere. For long
/// texts, where std::string_view::find stops at each first letter.
std::size_t find_text(std::string_view text, std::string_view words, std::size_t from = 0);

/// Whether `text` begins with `prefix` when case is folded and `prefix` is folded already. Nearly
/// all calls end at the first byte.
bool goes_on_folded(std::string_view text, std::string_view prefix);
inline bool starts_with_folded(std::string_view text, std::string_view prefix) {
  if (text.size() < prefix.size()) return false;
  if (prefix.empty()) return true;
  return fold_ascii(text[0]) == prefix[0] && goes_on_folded(text, prefix);
}

/// Whether `text` equals `folded` when case is folded and `folded` is folded already.
inline bool equals_folded(std::string_view text, std::string_view folded) {
  return text.size() == folded.size() && starts_with_folded(text, folded);
}

/// Whether `text` ends with `ending`, likewise, which is not empty. Nearly all texts end otherwise.
inline bool ends_with_folded(std::string_view text, std::string_view ending) {
  return text.size() >= ending.size() && fold_ascii(text.back()) == ending.back() &&
         equals_folded(text.substr(text.size() - ending.size()), ending);
}

/// Words of a table, folded.
using Words = std::span<const std::string_view>;

/// Whether a folded text is one of the words, holds one, has a word that begins like one.
inline bool is_one_of(std::string_view folded, Words words) {
  for (const std::string_view word : words)
    if (word == folded) return true;
  return false;
}
bool holds_any(std::string_view folded, Words words);
bool begins_any_word(std::string_view folded, Words words);

/// Offset of `word` (folded already) as a whole word in `text`, from `from` on; npos if absent.
std::size_t find_word_folded(std::string_view text, std::string_view word, std::size_t from = 0);

}  // namespace referat
