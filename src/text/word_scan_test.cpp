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

TEST_CASE("the ends of a word are found from within 64 bytes and beyond") {
  for (const std::size_t length : std::to_array<std::size_t>({1, 3, 63, 64, 65, 200})) {
    CAPTURE(length);
    std::string word = "æ" + std::string(length, 'x');
    const std::string text = "5 " + word + ", y";
    CHECK(word_end(text, 2) == 2 + word.size());
    CHECK(word_begin(text, 2 + word.size()) == 2);
    std::vector<Span> blocks;
    for_each_letter_block(text, [&](const LetterBlock& block) {
      for_each_bit(block.word_begins(), block.at,
                   [&](std::size_t begin) { blocks.push_back(block.word_from(begin, text)); });
    });
    CHECK(blocks == std::vector<Span>{{2, 2 + word.size()}, {text.size() - 1, text.size()}});
  }
}

TEST_CASE("a block of letters tells where words begin and how long they are") {
  std::string text(62, ' ');
  text += "kajen ved havn";
  std::vector<std::size_t> begins;
  std::vector<std::size_t> long_words;
  std::vector<std::size_t> ends;
  for_each_letter_block(text, [&](const LetterBlock& block) {
    const MaskAhead two = block.letters & block.letters.ahead(1);
    const MaskAhead four = two & two.ahead(2);
    for_each_bit(block.word_begins(), block.at, [&](std::size_t at) { begins.push_back(at); });
    for_each_bit(block.word_begins() & four.here, block.at,
                 [&](std::size_t at) { long_words.push_back(at); });
    for_each_bit(block.word_ends(), block.at, [&](std::size_t at) { ends.push_back(at); });
  });
  CHECK(begins == std::vector<std::size_t>{62, 68, 72});
  CHECK(long_words == std::vector<std::size_t>{62, 72});
  CHECK(ends == std::vector<std::size_t>{67, 71, 76});
}

}  // namespace referat
