// SPDX-License-Identifier: MIT
#include "checking/language/language.hpp"

#include <array>
#include <cstdint>

#include "checking/groups.hpp"
#include "checking/language/own_words.hpp"
#include "text/scan.hpp"
#include "text/word_scan.hpp"
#include "text/words.hpp"
#include "vocabulary/abbreviations.hpp"
#include "vocabulary/misspellings.hpp"

namespace referat {

bool in_address(std::string_view text, Span word) {
  constexpr std::string_view before = "/@_=&%#\\.~";
  constexpr std::string_view behind = "/@_=&%\\~";
  if (word.begin > 0 && before.find(text[word.begin - 1]) != before.npos) return true;
  const char next = char_at(text, word.end);
  if (next != '\0' && behind.find(next) != behind.npos) return true;
  return next == '.' && starts_with_lower(text.substr(word.end + 1));
}

namespace {

// Which words need a closer look because of what stands behind them, in two bits a case: the byte
// behind the word has the bit, and so has the byte behind that.
struct Around {
  static constexpr std::uint8_t space = 1;   // "ord  ", "ord ,", "ord -", "ord –"
  static constexpr std::uint8_t hyphen = 2;  // "ord- "
  static constexpr std::uint8_t comma = 4;   // "ord,o"

  std::array<std::uint8_t, 256> behind{};
  std::array<std::uint8_t, 256> next{};

  constexpr Around() {
    behind[' '] = space;
    behind['-'] = hyphen;
    behind[','] = comma;
    for (std::size_t c = 'a'; c <= 'z'; ++c) next[c] = next[c - 0x20] = comma;
    next[0xC3] = comma;
    next[' '] = space | hyphen;
    next[','] = next['-'] = next[0xE2] = space;
  }
};

// The same for the first two letters of an abbreviation or a unit.
struct Short {
  std::array<std::uint16_t, 256> first{};
  std::array<std::uint16_t, 256> second{};

  constexpr Short() {
    static_assert(abbreviations.size() + 2 <= 16);  // a bit each
    for (std::size_t i = 0; i < abbreviations.size(); ++i) add(i, abbreviations[i].word);
    add(abbreviations.size(), "kr");
    add(abbreviations.size() + 1, "Kr");
  }

  constexpr void add(std::size_t bit, std::string_view word) {
    first[static_cast<unsigned char>(word[0])] |= static_cast<std::uint16_t>(1U << bit);
    second[static_cast<unsigned char>(word[1])] |= static_cast<std::uint16_t>(1U << bit);
  }
};

constexpr Around around;
constexpr Short short_words;

constexpr std::size_t room = 8;  // bytes that are looked at

// Without a branch, as nothing tells one word from the next: no more than one word in ten needs a
// look.
bool needs_look(std::string_view text, Span word) {
  const auto byte = [text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  const unsigned spacing = around.behind[byte(word.end)] & around.next[byte(word.end + 1)];
  const unsigned letters =
      short_words.first[byte(word.begin)] & short_words.second[byte(word.begin + 1)];
  const unsigned spelling = may_be_misspelt({&text[word.begin], room}) ? 1 : 0;
  return (spacing | letters | spelling) != 0;
}

// Far enough from the end of the text for needs_look().
bool has_room(std::string_view text, Span word) { return word.end + room <= text.size(); }

}  // namespace

void check_language(Report& report) {
  const std::string_view text = report.source().text;
  const bool spelling = report.wants(Rule::known_misspelling);
  const bool spacing = report.wants(Rule::spacing);
  OwnWords own(text);
  const auto check_word = [&](Span word) {
    if (spelling && word.end - word.begin >= OwnWords::shortest) own.add(word);
    if (has_room(text, word) && !needs_look(text, word)) return;
    if (spelling) check_misspelling(report, text, word);
    if (spacing) check_word_spacing(report, text, word);
  };
  if (spelling || spacing) for_each_word(text, check_word);
  if (spelling) own.check(report);
  if (spacing) check_line_spacing(report);
  if (!report.wants(Rule::mixed_quotes_brackets)) return;
  check_quotation_marks(report);
  check_brackets(report);
}

}  // namespace referat
