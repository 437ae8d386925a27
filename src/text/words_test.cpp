// SPDX-License-Identifier: MIT
#include "text/words.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace referat;

namespace {

struct Row {
  std::string text;
  std::string expected;
};

}  // namespace

TEST_CASE("trim takes white space off both ends") {
  const Row rows[] = {
      {"", ""}, {" \t\r\n\f\v", ""}, {" a b ", "a b"}, {"\f1. Valg\r\n", "1. Valg"}, {"å", "å"},
  };
  for (const Row& row : rows) CHECK(trim(row.text) == row.expected);
}

TEST_CASE("squeeze makes each run of white space one space") {
  const Row rows[] = {
      {"", ""},
      {"   ", ""},
      {"a", "a"},
      {" a ", "a"},
      {"a b c", "a b c"},
      {"a  b", "a b"},
      {"a\tb", "a b"},
      {"a\nb", "a b"},
      {"a\r\n   b\f c", "a b c"},
      {"a \tb", "a b"},
      {"a\t b", "a b"},
      {"  Valg af   dirigent  og\n\n\nreferent", "Valg af dirigent og referent"},
      {"ål  i   gelé ", "ål i gelé"},
      {"a\x01 \x1F b\x0E", "a\x01 \x1F b\x0E"},  // other control characters are not space
      {"en lang linje uden dobbelte mellemrum, som ikke skal ændres det mindste",
       "en lang linje uden dobbelte mellemrum, som ikke skal ændres det mindste"},
      {"12345678 12345678  12345678", "12345678 12345678 12345678"},
      {"1234567  1234567 \n1234567\n1234567", "1234567 1234567 1234567 1234567"},
  };
  for (const Row& row : rows) CHECK(squeeze(row.text) == row.expected);
}

TEST_CASE("runs of white space are found wherever they begin") {
  for (std::size_t before = 1; before < 40; ++before) {
    CAPTURE(before);
    const std::string left(before, 'x');
    const std::string right(20, 'y');
    for (const std::string_view run : {"  ", " \n", "\n", "\t ", " \t\n  "})
      CHECK(squeeze(left + std::string(run) + right) == left + " " + right);
  }
}

TEST_CASE("squeeze finds a run wherever it stands") {
  for (std::size_t length = 1; length < 40; ++length) {
    for (std::size_t at = 1; at < length; ++at) {
      const std::string before(at, 'x');
      const std::string after(length - at, 'y');
      CHECK(squeeze(before + "  " + after) == before + " " + after);
      CHECK(squeeze(before + "\n" + after) == before + " " + after);
      CHECK(squeeze(before + " " + after) == before + " " + after);
    }
  }
}

TEST_CASE("character_length counts the bytes of one character") {
  CHECK(character_length("") == 0);
  CHECK(character_length("a") == 1);
  CHECK(character_length("å") == 2);
  CHECK(character_length("–") == 3);
  CHECK(character_length("😀x") == 4);
  CHECK(character_length(std::string_view("😀").substr(0, 2)) == 2);
}

TEST_CASE("letters know their case") {
  const std::string_view upper[] = {"A", "Z", "Æ", "Ø", "Å", "É", "Þ", "Ā",
                                    "Ł", "Ń", "Ś", "Ů", "Ż", "Ž", "Ź", "Ÿ"};
  const std::string_view lower[] = {"a", "z", "æ", "ø", "å", "é", "ß", "ÿ", "þ", "ā",
                                    "ł", "ń", "ś", "ů", "ż", "ž", "ź", "ĸ", "ſ"};
  const std::string_view neither[] = {"", "1", " ", "-", "×", "÷", "–", "•", "😀", "½", "\xC3", "§"};
  for (const std::string_view text : upper) {
    CAPTURE(text);
    CHECK(starts_with_upper(text));
    CHECK_FALSE(starts_with_lower(text));
    CHECK(starts_with_letter(text));
  }
  for (const std::string_view text : lower) {
    CAPTURE(text);
    CHECK(starts_with_lower(text));
    CHECK_FALSE(starts_with_upper(text));
    CHECK(starts_with_letter(text));
  }
  for (const std::string_view text : neither) {
    CAPTURE(text);
    CHECK_FALSE(starts_with_letter(text));
  }
}

TEST_CASE("word_before and word_at see letters and digits") {
  const std::string_view text = "på 2, – Å";
  CHECK_FALSE(word_before(text, 0));
  CHECK(word_at(text, 0));
  CHECK(word_before(text, 1));
  CHECK(word_at(text, 1));      // å
  CHECK(word_before(text, 3));  // å ends
  CHECK_FALSE(word_at(text, 3));
  CHECK_FALSE(word_before(text, 4));
  CHECK(word_at(text, 4));  // 2
  CHECK(word_before(text, 5));
  CHECK_FALSE(word_at(text, 7));  // the dash
  CHECK_FALSE(word_before(text, 10));
  CHECK(word_at(text, 11));
  CHECK(word_before(text, text.size()));
  CHECK_FALSE(word_at(text, text.size()));
  CHECK_FALSE(word_at(text, text.npos));
  CHECK_FALSE(word_before(text, text.npos));
}

TEST_CASE("fold lowers ASCII and Latin-1 and keeps the length") {
  const Row rows[] = {
      {"", ""},
      {"REFERAT", "referat"},
      {"ÆØÅÉÞ", "æøåéþ"},
      {"×÷ß ŁŽ – 12", "×÷ß ŁŽ – 12"},
      {"Økonomi- og Erhvervsudvalget", "økonomi- og erhvervsudvalget"},
  };
  for (const Row& row : rows) {
    CHECK(fold(row.text) == row.expected);
    CHECK(starts_with_folded(row.text + "x", row.expected));
    CHECK(equals_folded(row.text, row.expected));
    CHECK_FALSE(equals_folded(row.text + "x", row.expected));
  }
  CHECK_FALSE(starts_with_folded("Ref", "referat"));
  CHECK_FALSE(starts_with_folded("Referent", "referat"));
  CHECK(starts_with_folded("Referat", ""));
}

TEST_CASE("a letter is folded at each place of a text of each length") {
  for (std::size_t size = 2; size < 50; ++size) {
    for (std::size_t at = 0; at + 1 < size; ++at) {
      std::string text(size, '.');
      text.replace(at, 2, "Ø");
      std::string folded(size, '.');
      folded.replace(at, 2, "ø");
      CHECK(fold(text) == folded);
      std::array<char, 64> buffer{};
      CHECK(fold_into(buffer, text) == folded);
    }
  }
}

TEST_CASE("find_text finds words at each place, and the first of them") {
  for (std::size_t size = 4; size < 60; ++size) {
    for (std::size_t at = 0; at + 4 <= size; ++at) {
      std::string text(size, 's');  // the first byte of the words everywhere
      text.replace(at, 4, "stem");
      CHECK(find_text(text, "stem") == at);
      CHECK(find_text(text + "stem", "stem", at + 1) == size);
      CHECK(find_text(text, "stemt") == std::string::npos);
    }
  }
  CHECK(find_text("", "stem") == std::string::npos);
}

TEST_CASE("find_word_folded finds whole words only") {
  constexpr std::size_t none = std::string_view::npos;
  struct Search {
    std::string_view text, word;
    std::size_t from, at;
  };
  const Search rows[] = {
      {"Afbud fra ingen", "fra", 0, 6}, {"FRA og til", "fra", 0, 0},  {"fravær fra", "fra", 0, 8},
      {"herfra", "fra", 0, none},       {"fraå fra", "fra", 0, 6},    {"åfra", "fra", 0, none},
      {"fra fra", "fra", 1, 4},         {"fra", "fra", 1, none},      {"(fra)", "fra", 0, 1},
      {"–fra–", "fra", 0, 3},           {"Øst for ØST", "øst", 1, 9}, {"Åbent møde", "møde", 0, 7},
      {"kort", "længere", 0, none},     {"", "fra", 0, none},         {"fra", "fra", none, none},
      {"fra", "fra", 99, none},         {"fra", "", 0, none},         {"punkt 1", "1", 0, 6},
  };
  for (const Search& row : rows) {
    CAPTURE(row.text);
    CHECK(find_word_folded(row.text, row.word, row.from) == row.at);
  }
}

TEST_CASE("words of a table in a text") {
  constexpr auto words = std::to_array<std::string_view>({"kaj", "ø"});
  CHECK(is_one_of("kaj", words));
  CHECK_FALSE(is_one_of("kajen", words));
  CHECK(holds_any("østkajen", words));
  CHECK_FALSE(holds_any("molen", words));
  CHECK(begins_any_word("ved østkajen", words));
  CHECK(begins_any_word("østre kajakkaj", words));
  CHECK(begins_any_word("strandkaj og kajen", words));
  CHECK_FALSE(begins_any_word("strandkaj", words));
}

TEST_CASE("text in capitals") {
  CHECK(is_capitals("TEKNIK OG MILJØ"));
  CHECK_FALSE(is_capitals("Teknik og Miljø"));
  CHECK_FALSE(is_capitals("12-3"));
  CHECK_FALSE(is_capitals(""));
}
