// SPDX-License-Identifier: MIT
#include "checking/language/own_words.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "checking/language/language.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr Wording nearly{
    "\"{0}\" may be a slip for \"{1}\", which the document has {2} times, first at {at}; check it",
    "\"{0}\" kan være en fejl for \"{1}\", som dokumentet har {2} gange, første gang ved {at}; se "
    "efter"};

constexpr std::size_t frequent_count = 2;

// One letter is missing, too many, or changed places with the next. The last letters are
// the word's ending and the first ones a prefix, where a difference makes another right word.
bool is_slip(std::string_view rare, std::string_view usual) {
  constexpr std::size_t prefix = 3;
  constexpr std::size_t ending = 4;
  const std::size_t least = std::min(rare.size(), usual.size());
  std::size_t same = 0;
  while (same < least && rare[same] == usual[same]) ++same;
  std::size_t same_behind = 0;
  while (same_behind < least - same &&
         rare[rare.size() - 1 - same_behind] == usual[usual.size() - 1 - same_behind]) {
    ++same_behind;
  }
  if (same < prefix || same_behind < ending) return false;
  const std::string_view here = rare.substr(same, rare.size() - same - same_behind);
  const std::string_view there = usual.substr(same, usual.size() - same - same_behind);
  if (here.size() + there.size() == 1) return true;
  return here.size() == 2 && there.size() == 2 && here[0] == there[1] && here[1] == there[0];
}

// Of the first and the last eight bytes, which is nearly all of most words.
std::uint64_t hash_of(std::string_view word) {
  std::uint64_t first = 0;
  std::uint64_t last = 0;
  std::memcpy(&first, word.data(), sizeof first);
  std::memcpy(&last, word.data() + word.size() - sizeof last, sizeof last);
  const std::uint64_t hash =
      first * 0x9E3779B97F4A7C15U ^ (last + word.size()) * 0xC2B2AE3D27D4EB4FU;
  return hash ^ hash >> 32;
}

// Two words with one slip between them share their first half or their last.
struct Halves {
  std::uint64_t first = 0;
  std::uint64_t last = 0;
};

Halves halves_of(std::string_view word) {
  constexpr std::size_t half = OwnWords::shortest / 2 - 1;
  static_assert(half <= sizeof(std::uint64_t));
  Halves halves;
  std::memcpy(&halves.first, word.data(), half);
  std::memcpy(&halves.last, word.data() + word.size() - half, half);
  return halves;
}

}  // namespace

void OwnWords::grow() {
  slots_.assign(std::max<std::size_t>(512, slots_.size() * 2), 0);
  words_.reserve(slots_.size() / 2);
  for (std::uint32_t i = 0; i < words_.size(); ++i) {
    std::size_t at = words_[i].hash & (slots_.size() - 1);
    while (slots_[at] != 0) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = i + 1;
  }
}

// Names and what begins a sentence are left out: they have forms of their own.
void OwnWords::add(Span word) {
  const std::string_view letters = text_.substr(word.begin, word.end - word.begin);
  if (!starts_with_lower(letters) || word_before(text_, word.begin)) return;
  if (words_.size() * 2 >= slots_.size()) grow();
  const std::uint64_t hash = hash_of(letters);
  std::size_t at = hash & (slots_.size() - 1);
  for (; slots_[at] != 0; at = (at + 1) & (slots_.size() - 1)) {
    Word& known = words_[slots_[at] - 1];
    if (known.hash != hash || of(known) != letters) continue;
    ++known.count;
    return;
  }
  words_.push_back({.first = word, .hash = hash, .count = 1});
  slots_[at] = static_cast<std::uint32_t>(words_.size());
}

bool OwnWords::check(Report& report, const Word& rare, std::span<const Frequent> frequent,
                     std::uint64_t half) const {
  constexpr std::size_t most_looked_at = 16;  // so that no document makes it quadratic
  auto usual = std::ranges::lower_bound(frequent, half, {}, &Frequent::half);
  for (std::size_t i = 0; i < most_looked_at && usual != frequent.end(); ++i, ++usual) {
    const Word& word = *usual->word;
    if (usual->half != half) break;
    if (!is_slip(of(rare), of(word)) || in_address(text_, rare.first)) continue;
    report.add(Rule::known_misspelling, rare.first,
               {.wording = nearly,
                .words = {std::string(of(rare)), std::string(of(word)), std::to_string(word.count)},
                .second = word.first,
                .at_most = Level::info});
    return true;
  }
  return false;
}

void OwnWords::check(Report& report) const {
  std::vector<Frequent> by_first;
  std::vector<Frequent> by_last;
  for (const Word& word : words_) {
    if (word.count < frequent_count) continue;
    const Halves halves = halves_of(of(word));
    by_first.push_back({halves.first, &word});
    by_last.push_back({halves.last, &word});
  }
  if (by_first.empty()) return;
  // Hardly any rare word shares a half with a frequent one.
  std::array<bool, 1 << 12> shared{};
  const auto place = [](std::uint64_t half) { return half * 0x9E3779B97F4A7C15U >> 52; };
  for (const Frequent& first : by_first) shared[place(first.half)] = true;
  for (const Frequent& last : by_last) shared[place(last.half)] = true;
  std::ranges::stable_sort(by_first, {}, &Frequent::half);
  std::ranges::stable_sort(by_last, {}, &Frequent::half);
  for (const Word& word : words_) {
    if (word.count > 1) continue;
    const Halves halves = halves_of(of(word));
    const bool near = shared[place(halves.first)] && check(report, word, by_first, halves.first);
    if (!near && shared[place(halves.last)]) check(report, word, by_last, halves.last);
  }
}

}  // namespace referat
