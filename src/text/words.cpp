// SPDX-License-Identifier: MIT
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "text/byte_group.hpp"

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

// Latin Extended-A pairs an even capital with the odd small letter after it, but in two
// stretches the other way round: Ł, Ń, Ź, Ż and Ž, which begin names, are odd.
bool is_odd_capital_code(unsigned code) {
  return (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E);
}

bool is_upper_code(unsigned code) {
  if (code < 0x80) return code >= 'A' && code <= 'Z';
  if (code < 0x100) return code >= 0xC0 && code <= 0xDE && code != 0xD7;
  return code < 0x180 && code != 0x138 && code % 2 == (is_odd_capital_code(code) ? 1U : 0U);
}

bool is_lower_code(unsigned code) {
  if (code < 0x80) return code >= 'a' && code <= 'z';
  if (code < 0x100) return code >= 0xDF && code != 0xF7;
  return code < 0x180 && !is_upper_code(code);
}

// Whether a group and the byte behind it hold neither control characters nor spaces in a row.
bool is_squeezed_group(const char* at) {
  const ByteGroup group(at);
  const ByteGroup pairs = group.equal(' ') & ByteGroup(at + 1).at_most(' ');
  return (pairs | group.at_most(' ' - 1)).bits() == 0;
}

// Passes text without gaps in large steps; the last of them overlaps the one before it. The text
// ends with no white space.
std::size_t skip_squeezed(std::string_view text, std::size_t at) {
  constexpr std::size_t step = ByteGroup::size + 1;
  for (; at + step <= text.size(); at += step - 1)
    if (!is_squeezed_group(text.data() + at)) return at;
  const bool to_end = text.size() >= step && is_squeezed_group(text.data() + text.size() - step);
  return to_end ? text.size() : at;
}

bool is_gap(char c) { return is_space(c) || c == '('; }

// A text of fewer bytes than a group, with signs behind it that mean nothing.
ByteGroup padded_group(std::string_view text) {
  std::array<char, ByteGroup::size> padded;
  padded.fill('-');
  if (!text.empty()) std::memcpy(padded.data(), text.data(), text.size());
  return ByteGroup(padded.data());
}

// Whether a text of fewer bytes than a group holds neither control characters nor spaces in a row.
bool is_squeezed_word(std::string_view text) {
  const ByteGroup group = padded_group(text);
  const unsigned spaces = group.equal(' ').bits();
  return (spaces & spaces << 1) == 0 && group.at_most(' ' - 1).bits() == 0;
}

// The first white space from `at` on that squeezing changes: anything but a space alone.
std::size_t find_run(std::string_view text, std::size_t at) {
  if (at == 0 && text.size() < ByteGroup::size && is_squeezed_word(text)) return text.size();
  for (at = skip_squeezed(text, at); at < text.size(); ++at) {
    if (!is_space(text[at])) continue;
    if (text[at] != ' ' || (at + 1 < text.size() && is_space(text[at + 1]))) return at;
  }
  return text.size();
}

char fold_byte(char previous, char c) {
  if (static_cast<signed char>(c) >= 0) return fold_ascii(c);
  const auto byte = static_cast<unsigned char>(c);
  const bool latin1_upper =
      static_cast<unsigned char>(previous) == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97;
  return latin1_upper ? static_cast<char>(byte + 0x20) : c;
}

// Folds sixteen bytes at a time; the last of them overlap those before, what is folded stays as it
// is. `from` and `to` may be the same place.
void fold_bytes(const char* from, char* to, std::size_t size) {
  constexpr std::size_t step = ByteGroup::size;
  const auto fold_at = [&](std::size_t at) {
    ByteGroup(from + at).folded(at > 0 && from[at - 1] == '\xC3').store(to + at);
  };
  if (size >= step) {
    for (std::size_t at = 0; at < size - step; at += step) fold_at(at);
    return fold_at(size - step);
  }
  std::array<char, step> folded;
  padded_group({from, size}).folded(false).store(folded.data());
  if (size > 0) std::memcpy(to, folded.data(), size);
}

}  // namespace

std::string squeeze(std::string_view text) {
  text = trim(text);
  if (find_run(text, 0) == text.size()) return std::string(text);
  std::string result;
  result.reserve(text.size());
  append_squeezed(result, text);
  return result;
}

void append_squeezed(std::string& out, std::string_view text) {
  text = trim(text);
  std::size_t copied = 0;
  for (std::size_t at = 0; (at = find_run(text, at)) < text.size();) {
    out.append(text.substr(copied, at - copied)) += ' ';
    while (is_space(text[at])) ++at;  // ends: the last character is no space
    copied = at;
  }
  out.append(text.substr(copied));
}

bool has_gaps(std::string_view text) {
  text = trim(text);
  return find_run(text, 0) < text.size();
}

std::size_t character_length(std::string_view text) {
  if (text.empty()) return 0;
  const auto first = static_cast<unsigned char>(text[0]);
  const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  return std::min(length, text.size());
}

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) >> 6) != 2; }));
}

bool starts_with_wide_upper(std::string_view text) { return is_upper_code(letter_code(text)); }
bool starts_with_wide_lower(std::string_view text) { return is_lower_code(letter_code(text)); }

bool is_capitals(std::string_view text) {
  bool upper = false;
  for (; !text.empty(); text.remove_prefix(character_length(text))) {
    if (starts_with_lower(text)) return false;
    upper = upper || starts_with_upper(text);
  }
  return upper;
}

std::size_t find_gap(std::string_view text, std::size_t at) {
  for (; at + ByteGroup::size <= text.size(); at += ByteGroup::size) {
    const ByteGroup group(&text[at]);
    const unsigned found = (group.at_most(' ') | group.equal('(')).bits();
    if (found == 0) continue;
    at += static_cast<std::size_t>(std::countr_zero(found));
    if (is_gap(text[at])) return at;
    break;  // a control character that is no space, which decoded texts hardly hold
  }
  while (at < text.size() && !is_gap(text[at])) ++at;
  return at;
}

bool word_before(std::string_view text, std::size_t at) {
  if (at == 0 || at > text.size()) return false;
  std::size_t start = at - 1;
  if ((static_cast<unsigned char>(text[start]) & 0xC0) == 0x80 && start > 0) --start;
  return word_at(text, start);
}

void fold_in_place(std::span<char> text) { fold_bytes(text.data(), text.data(), text.size()); }

std::string fold(std::string_view text) {
  std::string result(text);
  fold_in_place(result);
  return result;
}

std::string_view fold_into(std::span<char> buffer, std::string_view text) {
  if (text.size() > buffer.size()) return {};
  if (text.size() < ByteGroup::size && buffer.size() >= ByteGroup::size)
    padded_group(text).folded(false).store(buffer.data());
  else
    fold_bytes(text.data(), buffer.data(), text.size());
  return {buffer.data(), text.size()};
}

// The places among sixteen from `at` on where words with these first and last bytes may begin.
static unsigned places_like(const char* at, std::size_t size, char first, char last) {
  return (ByteGroup(at).equal(first) & ByteGroup(at + size - 1).equal(last)).bits();
}

std::size_t find_text(std::string_view text, std::string_view words, std::size_t from) {
  constexpr std::size_t step = ByteGroup::size;
  const std::size_t size = words.size();
  const char first = words.front();
  const char last = words.back();
  for (; from + size + step <= text.size() + 1; from += step) {
    for (unsigned found = places_like(&text[from], size, first, last); found != 0;
         found &= found - 1) {
      const std::size_t at = from + static_cast<std::size_t>(std::countr_zero(found));
      if (text.substr(at, size) == words) return at;
    }
  }
  return text.find(words, from);
}

// The first byte from `at` on that is `wanted` when its case is folded; the text's size if none.
static std::size_t find_folded(std::string_view text, std::size_t at, char wanted) {
  const bool letter = wanted >= 'a' && wanted <= 'z';
  const char upper = letter ? static_cast<char>(wanted - 0x20) : wanted;
  for (; at + ByteGroup::size <= text.size(); at += ByteGroup::size) {
    const ByteGroup group(&text[at]);
    const unsigned found = (group.equal(wanted) | group.equal(upper)).bits();
    if (found != 0) return at + static_cast<std::size_t>(std::countr_zero(found));
  }
  while (at < text.size() && fold_ascii(text[at]) != wanted) ++at;
  return at;
}

bool goes_on_folded(std::string_view text, std::string_view prefix) {
  char previous = 0;
  for (std::size_t i = 0; i < prefix.size(); ++i) {
    if (fold_byte(previous, text[i]) != prefix[i]) return false;
    previous = text[i];
  }
  return true;
}

bool holds_any(std::string_view folded, Words words) {
  return std::ranges::any_of(
      words, [&](std::string_view word) { return folded.find(word) != folded.npos; });
}

bool begins_any_word(std::string_view folded, Words words) {
  return std::ranges::any_of(words, [&](std::string_view word) {
    std::size_t at = folded.find(word);
    while (at != folded.npos && word_before(folded, at)) at = folded.find(word, at + 1);
    return at != folded.npos;
  });
}

std::size_t find_word_folded(std::string_view text, std::string_view word, std::size_t from) {
  if (word.empty() || word.size() > text.size()) return std::string_view::npos;
  const std::size_t last = text.size() - word.size();
  for (std::size_t at = from; at <= last; ++at) {
    if ((at = find_folded(text, at, word[0])) > last) break;
    if (!goes_on_folded(text.substr(at), word)) continue;
    if (!word_before(text, at) && !word_at(text, at + word.size())) return at;
  }
  return std::string_view::npos;
}

}  // namespace referat
