// SPDX-License-Identifier: MIT
#include "text/word_scan.hpp"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>
#include <vector>

#include "text/words.hpp"

namespace referat {

namespace {

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for_each_word(
      text, [&](Span word) { words.emplace_back(text.substr(word.begin, word.end - word.begin)); });
  return words;
}

// The same from letter to letter.
std::vector<std::string> words_by_letters(std::string_view text) {
  std::vector<std::string> words;
  bool inside = false;
  while (!text.empty()) {
    const std::size_t length = character_length(text);
    const bool letter = starts_with_letter(text);
    if (letter && !inside) words.emplace_back();
    if (letter) words.back() += text.substr(0, length);
    inside = letter;
    text.remove_prefix(length);
  }
  return words;
}

}  // namespace

TEST_CASE("words are runs of letters") {
  CHECK(words_of("").empty());
  CHECK(words_of("På mødet, 3. maj – ”Ærø”: n/a") ==
        std::vector<std::string>{"På", "mødet", "maj", "Ærø", "n", "a"});
  CHECK(words_of(std::string(200, 'x')) == std::vector<std::string>{std::string(200, 'x')});
}

TEST_CASE("words are the same wherever they stand among 64 bytes") {
  constexpr auto pieces = std::to_array<const char*>(
      {"a", "Z", "z", "@", "[", "`",  "{",        " ", "1",    "ø", "Å", "š",
       "–", "”", "§", "€", "😀", "\n", "abcdefgh", "Æ", "\x7F", "é", "ſ", "ƀ"});
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (auto i = random() % 150; i > 0; --i) text += pieces[random() % pieces.size()];
    CAPTURE(text);
    CHECK(words_of(text) == words_by_letters(text));
  }
}

}  // namespace referat
