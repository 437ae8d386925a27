// SPDX-License-Identifier: MIT
#include "checking/words.hpp"

#include <algorithm>

#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_word = 60;  // bytes; what is longer is no Danish word

bool is_word_byte(char c) {
  return static_cast<signed char>(c) < 0 || is_digit(c) ||
         (fold_ascii(c) >= 'a' && fold_ascii(c) <= 'z');
}

}  // namespace

WordFinder::WordFinder(std::string_view text, std::string_view word)
    : text_(text), word_(word), upper_letter_(static_cast<char>(word[0] - 0x20)) {
  lower_ = find_from(word_[0], 0);
  upper_ = find_from(upper_letter_, 0);
}

std::size_t WordFinder::find_from(char letter, std::size_t from) const {
  for (std::size_t at = text_.find(letter, from); at != std::string_view::npos;
       at = text_.find(letter, at + 1))
    if (starts_with_folded(text_.substr(at), word_)) return at;
  return std::string_view::npos;
}

std::size_t WordFinder::next() {
  const std::size_t at = std::min(lower_, upper_);
  if (at == std::string_view::npos) return at;
  if (at == lower_) {
    lower_ = find_from(word_[0], at + 1);
  } else {
    upper_ = find_from(upper_letter_, at + 1);
  }
  return at;
}

std::string word_in_front(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '.' || text[end - 1] == ',' ||
                     text[end - 1] == '\t'))
    --end;
  if (end == 0 || text[end - 1] == '\n') return {};
  std::size_t begin = end;
  while (begin > 0 && end - begin < longest_word && is_word_byte(text[begin - 1])) --begin;
  return fold(text.substr(std::min(begin, end - 1), std::max(end - begin, std::size_t{1})));
}

std::string word_behind(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
  std::size_t end = at;
  while (end < text.size() && end - at < longest_word && is_word_byte(text[end])) ++end;
  return at < text.size() ? fold(text.substr(at, end - at)) : std::string();
}

Span line_around(std::string_view text, std::size_t at, std::size_t widest) {
  std::size_t begin = at;
  while (begin > 0 && at - begin < widest && text[begin - 1] != '\n') --begin;
  const std::size_t most = std::min(text.size(), at + widest);
  std::size_t end = at;
  while (end < most && text[end] != '\n') ++end;
  return {begin, end};
}

bool opens_line(std::string_view text, std::size_t at) {
  while (at > 0 && text[at - 1] != '\n') {
    const char before = text[--at];
    if (is_word_byte(before) && !is_digit(before) && static_cast<signed char>(before) > 0)
      return false;
  }
  return true;
}

}  // namespace referat
