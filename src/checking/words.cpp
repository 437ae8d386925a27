// SPDX-License-Identifier: MIT
#include "checking/words.hpp"

#include <algorithm>
#include <bit>

#include "text/byte_group.hpp"
#include "text/word_scan.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_word = 60;  // bytes; what is longer is no Danish word

bool is_word_byte(char c) {
  return static_cast<signed char>(c) < 0 || is_digit(c) || is_ascii_letter(c);
}

}  // namespace

// Two letters tell far more places apart than one, and the first and the last of a word more than
// two that stand together: "bi" begins a dozen words, "b...g" hardly another.
std::size_t WordFinder::next() {
  constexpr std::size_t step = ByteGroup::size;
  const std::string_view text = text_;
  const std::size_t length = word_.size() - 1;
  const char first = word_.front();
  const char last = word_.back();
  const auto pairs = [=](const char* group) {
    return ByteGroup(group).letter(first) & ByteGroup(group + length).letter(last);
  };
  std::size_t at = at_;
  for (; text.size() - at >= 4 * step + length; at += 4 * step) {
    const ByteGroup a = pairs(&text[at]);
    const ByteGroup b = pairs(&text[at + step]);
    const ByteGroup c = pairs(&text[at + 2 * step]);
    const ByteGroup d = pairs(&text[at + 3 * step]);
    if ((a | b | c | d).bits() == 0) continue;
    const ByteMask low = a.bits() | b.bits() << step;
    const ByteMask high = c.bits() | d.bits() << step;
    for (ByteMask places = low | high << 2 * step; places != 0; places &= places - 1) {
      const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(places));
      if (starts_with_folded(text.substr(place), word_)) return found_at(place);
    }
  }
  for (; at < text.size(); ++at)
    if (starts_with_folded(text.substr(at), word_)) return found_at(at);
  at_ = at;
  return std::string_view::npos;
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

std::size_t letters_end(std::string_view text, std::size_t at) {
  while (at < text.size() && starts_with_letter(text.substr(at)))
    at += character_length(text.substr(at));
  return at;
}

Span line_around(std::string_view text, std::size_t at, std::size_t widest) {
  std::size_t begin = at;
  while (begin > 0 && at - begin < widest && text[begin - 1] != '\n') --begin;
  while (begin < at && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) ++begin;
  const std::size_t most = std::min(text.size(), at + widest);
  std::size_t end = at;
  while (end < most && text[end] != '\n') ++end;
  return {begin, end};
}

bool is_year(std::string_view words) {
  return words.size() == 4 && std::ranges::all_of(words, is_digit) &&
         (words.starts_with("19") || words.starts_with("20"));
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
