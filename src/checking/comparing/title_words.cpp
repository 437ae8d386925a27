// SPDX-License-Identifier: MIT
#include "checking/comparing/title_words.hpp"

#include <algorithm>
#include <array>

#include "text/scan.hpp"
#include "text/words.hpp"
#include "vocabulary/item_words.hpp"

namespace referat {

namespace {

// Letters are those of ASCII, Latin-1 and Latin Extended; dashes and quotation marks begin with
// the bytes C2 and E2.
struct WordStarts {
  std::array<bool, 256> holds{};

  constexpr WordStarts() {
    for (std::size_t c = '0'; c <= '9'; ++c) holds[c] = true;
    for (std::size_t c = 'a'; c <= 'z'; ++c) holds[c] = holds[c - 0x20] = true;
    for (std::size_t c = 0xC3; c < 0xE0; ++c) holds[c] = true;
  }
};

bool is_word_start(char c) {
  static constexpr WordStarts starts;
  return starts.holds[static_cast<unsigned char>(c)];
}

// The mark in an amount: "3.120", "2,5"; not that of a date, "3.12".
bool is_in_amount(std::string_view text, std::size_t at) {
  if ((text[at] != '.' && text[at] != ',') || !is_digit(text[at - 1])) return false;
  const std::size_t digits = digits_at(text, at + 1).count;
  return text[at] == '.' ? digits == 3 : digits > 0;
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  const std::size_t begin = at;
  while (at < text.size() && (is_word_start(text[at]) || (at > begin && is_in_amount(text, at))))
    at += static_cast<signed char>(text[at]) < 0 ? 2 : 1;
  return std::min(at, text.size());
}

bool is_label_word(std::string_view folded) {
  return type_word(folded).has_value() || access_word(folded).has_value() || folded == "punkt" ||
         folded == "sag";
}

struct Range {
  std::size_t begin;
  std::size_t end;

  std::size_t size() const { return end - begin; }
};

// Without "Orientering om …", "Til beslutning: …", "… – orientering", "… (B)".
Range without_labels(const TitleWords& words) {
  Range range{0, words.size()};
  const auto starts_with_label = [&](std::size_t at) {
    return at < range.end && is_label_word(words[at]);
  };
  const auto leave_out = [&](std::string_view word) {
    if (range.begin < range.end && words[range.begin] == word) ++range.begin;
  };
  if (words.size() > 1 && words[0] == "til" && starts_with_label(1)) ++range.begin;
  const std::size_t begin = range.begin;
  while (starts_with_label(range.begin)) ++range.begin;
  if (range.begin > begin) {
    for (const std::string_view glue : {"om", "af", "vedr", "vedrørende"}) leave_out(glue);
  }
  while (range.size() > 1 &&
         (is_label_word(words[range.end - 1]) || words[range.end - 1].size() == 1))
    --range.end;
  return range.size() > 0 ? range : Range{0, words.size()};
}

// The title without a bracket at its end: "Ny skole (bilag 2)".
std::string_view without_bracket(std::string_view title) {
  title = trim(title);
  const std::size_t open = title.ends_with(')') ? title.rfind('(') : title.npos;
  return open == title.npos || open == 0 ? title : trim(title.substr(0, open));
}

bool are_equal(const TitleWords& first, Range a, const TitleWords& second, Range b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (first[a.begin + i] != second[b.begin + i]) return false;
  return true;
}

// Equal but for the labels. Two spellings of one label, "Drøftelsespunkt" and "Drøftelsepunkt",
// are a slip of the pen: that is wording.
bool is_label_change(const TitleWords& a, const TitleWords& b) {
  const Range bare_a = without_labels(a);
  const Range bare_b = without_labels(b);
  if (!are_equal(a, bare_a, b, bare_b)) return false;
  const bool respelt =
      bare_a.begin == 1 && bare_b.begin == 1 && a[0] != b[0] && type_word(a[0]) == type_word(b[0]);
  return !respelt;
}

bool is_cut(const TitleWords& whole, const TitleWords& cut) {
  if (cut.size() == 0 || cut.size() > whole.size()) return false;
  const std::size_t last = cut.size() - 1;
  for (std::size_t i = 0; i < last; ++i)
    if (whole[i] != cut[i]) return false;
  return whole[last].starts_with(cut[last]);
}

}  // namespace

TitleWords::TitleWords(std::string_view title) : folded_(fold(title)) {
  const std::string_view text = folded_;
  constexpr std::size_t usual_length = 5;
  words_.reserve(text.size() / usual_length + 1);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_word(text, at);
    if (end > at) {
      words_.push_back({at, end});
      at = end;
    } else {
      at += static_cast<signed char>(text[at]) < 0 ? character_length(text.substr(at)) : 1;
    }
  }
}

std::string_view TitleWords::operator[](std::size_t at) const {
  return std::string_view(folded_).substr(words_[at].begin, words_[at].end - words_[at].begin);
}

std::string_view TitleWords::written(std::string_view title, std::size_t first,
                                     std::size_t last) const {
  if (first >= last) return {};
  return title.substr(words_[first].begin, words_[last - 1].end - words_[first].begin);
}

std::string TitleWords::key() const {
  std::string key;
  key.reserve(folded_.size() + 1);
  for (std::size_t i = 0; i < size(); ++i) key.append((*this)[i]).append(" ");
  return key;
}

TitleDifference compare_titles(std::string_view first, std::string_view second) {
  if (first == second) return {};
  const TitleWords a(first);
  const TitleWords b(second);
  const std::size_t least = std::min(a.size(), b.size());
  std::size_t before = 0;
  while (before < least && a[before] == b[before]) ++before;
  std::size_t behind = 0;
  while (behind < least - before && a[a.size() - 1 - behind] == b[b.size() - 1 - behind]) ++behind;
  if (before + behind == a.size() && before + behind == b.size()) return {};
  TitleDifference difference{.change = TitleChange::wording,
                             .in_first = a.written(first, before, a.size() - behind),
                             .in_second = b.written(second, before, b.size() - behind)};
  const std::string_view bare = without_bracket(first);
  const std::string_view other_bare = without_bracket(second);
  const bool bracket = bare != first || other_bare != second;
  if (bracket ? is_label_change(TitleWords(bare), TitleWords(other_bare)) : is_label_change(a, b)) {
    difference.change = TitleChange::label;
  } else if (is_cut(a, b)) {
    difference.change = TitleChange::cut;
  }
  return difference;
}

std::string bare_title_key(std::string_view title) {
  const TitleWords words(without_bracket(title));
  const Range bare = without_labels(words);
  std::string key;
  for (std::size_t i = bare.begin; i < bare.end; ++i) key.append(words[i]).append(" ");
  return key;
}

bool are_alike(std::string_view first, std::string_view second) {
  const TitleWords a(first);
  const TitleWords b(second);
  std::vector<std::string_view> words;
  words.reserve(a.size());
  for (std::size_t i = 0; i < a.size(); ++i) words.push_back(a[i]);
  std::ranges::sort(words);
  std::size_t common = 0;
  for (std::size_t i = 0; i < b.size(); ++i)
    common += std::ranges::binary_search(words, b[i]) ? 1U : 0U;
  return common > 0 && common * 2 >= std::min(a.size(), b.size());
}

}  // namespace referat
