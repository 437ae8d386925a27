// SPDX-License-Identifier: MIT
#include "text/words.hpp"

#include <algorithm>

namespace referat {

namespace {

// The code point of the one- or two-byte character at text[0]; 0 for longer ones, which hold
// no letter that Danish minutes spell names or labels with.
unsigned letter_code(std::string_view text) {
  if (text.empty()) return 0;
  const auto first = static_cast<unsigned char>(text[0]);
  if (first < 0x80) return first;
  if (first < 0xC2 || first > 0xDF || text.size() < 2) return 0;
  return (first & 0x1FU) << 6 | (static_cast<unsigned char>(text[1]) & 0x3FU);
}

bool is_upper_code(unsigned code) {
  if (code < 0x80) return code >= 'A' && code <= 'Z';
  if (code < 0x100) return code >= 0xC0 && code <= 0xDE && code != 0xD7;
  return code < 0x180 && code % 2 == 0;  // Latin Extended-A alternates, near enough for names
}

bool is_lower_code(unsigned code) {
  if (code < 0x80) return code >= 'a' && code <= 'z';
  if (code < 0x100) return code >= 0xDF && code != 0xF7;
  return code < 0x180 && code % 2 == 1;
}

char fold_byte(char previous, char c) {
  if (c >= 'A' && c <= 'Z') return static_cast<char>(c + 0x20);
  const auto byte = static_cast<unsigned char>(c);
  const bool latin1_upper =
      static_cast<unsigned char>(previous) == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97;
  return latin1_upper ? static_cast<char>(byte + 0x20) : c;
}

}  // namespace

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::string squeeze(std::string_view text) {
  text = trim(text);
  std::string result;
  result.reserve(text.size());
  std::size_t copied = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_space(text[i])) continue;
    std::size_t end = i + 1;
    while (is_space(text[end])) ++end;  // ends: the last character is no space
    if (end == i + 1 && text[i] == ' ') continue;
    result.append(text.substr(copied, i - copied)) += ' ';
    copied = end;
    i = end - 1;
  }
  return result.append(text.substr(copied));
}

std::size_t character_length(std::string_view text) {
  if (text.empty()) return 0;
  const auto first = static_cast<unsigned char>(text[0]);
  const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  return std::min(length, text.size());
}

bool starts_with_upper(std::string_view text) { return is_upper_code(letter_code(text)); }
bool starts_with_lower(std::string_view text) { return is_lower_code(letter_code(text)); }
bool starts_with_letter(std::string_view text) {
  return starts_with_upper(text) || starts_with_lower(text);
}

bool word_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  return is_digit(text[at]) || starts_with_letter(text.substr(at));
}

bool word_before(std::string_view text, std::size_t at) {
  if (at == 0 || at > text.size()) return false;
  std::size_t start = at - 1;
  if ((static_cast<unsigned char>(text[start]) & 0xC0) == 0x80 && start > 0) --start;
  return word_at(text, start);
}

std::string fold(std::string_view text) {
  std::string result(text);
  char previous = 0;
  for (char& c : result) {
    const char original = c;
    c = fold_byte(previous, c);
    previous = original;
  }
  return result;
}

bool starts_with_folded(std::string_view text, std::string_view prefix) {
  if (text.size() < prefix.size()) return false;
  char previous = 0;
  for (std::size_t i = 0; i < prefix.size(); ++i) {
    if (fold_byte(previous, text[i]) != prefix[i]) return false;
    previous = text[i];
  }
  return true;
}

bool equals_folded(std::string_view text, std::string_view folded) {
  return text.size() == folded.size() && starts_with_folded(text, folded);
}

std::size_t find_word_folded(std::string_view text, std::string_view word, std::size_t from) {
  for (std::size_t at = from; at + word.size() <= text.size(); ++at) {
    if (!starts_with_folded(text.substr(at), word)) continue;
    if (!word_before(text, at) && !word_at(text, at + word.size())) return at;
  }
  return std::string_view::npos;
}

}  // namespace referat
