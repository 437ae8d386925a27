// SPDX-License-Identifier: MIT
#include "checking/language/language.hpp"

#include <algorithm>
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

constexpr std::size_t room = 8;  // bytes that a look at the spelling takes in

unsigned char byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

// Which two bytes behind a word need a closer look, in a bit a case that both have.
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

  bool need_look(std::string_view text, std::size_t word_end) const {
    return word_end + 1 < text.size() &&
           (behind[byte_at(text, word_end)] & next[byte_at(text, word_end + 1)]) != 0;
  }
};

// The same for the first two letters of an abbreviation or a unit.
struct ShortWords {
  std::array<std::uint16_t, 256> first{};
  std::array<std::uint16_t, 256> second{};

  constexpr ShortWords() {
    static_assert(abbreviations.size() + 2 <= 16);  // a bit each
    for (std::size_t i = 0; i < abbreviations.size(); ++i) add(i, abbreviations[i].word);
    add(abbreviations.size(), "kr");
    add(abbreviations.size() + 1, "Kr");
  }

  constexpr void add(std::size_t bit, std::string_view word) {
    if (word.size() > 5) throw "check_block() looks at words of two to five letters";
    first[static_cast<unsigned char>(word[0])] |= static_cast<std::uint16_t>(1U << bit);
    second[static_cast<unsigned char>(word[1])] |= static_cast<std::uint16_t>(1U << bit);
  }

  bool need_look(std::string_view text, std::size_t word_begin) const {
    return (first[byte_at(text, word_begin)] & second[byte_at(text, word_begin + 1)]) != 0;
  }
};

constexpr Around around;
constexpr ShortWords short_words;

// The words of 64 bytes at a time. No more than one word in ten needs a look, and nothing but masks
// and tables tell which.
class WordCheck {
 public:
  explicit WordCheck(Report& report)
      : report_(report), text_(report.source().text), own_words_(text_) {}

  void check() {
    const bool spelling = report_.wants(Rule::known_misspelling);
    const bool spacing = report_.wants(Rule::spacing);
    if (!spelling && !spacing) return;
    for_each_letter_block(text_, [&](const LetterBlock& block) {
      const MaskAhead two = block.letters & block.letters.ahead(1);
      const MaskAhead four = two & two.ahead(2);
      if (spelling) check_spelling(block, four);
      if (spacing) check_spacing(block, two, four);
    });
    if (spelling) own_words_.check(report_);
  }

 private:
  // The bytes from `at` on, of 64, that stand too near the end of the text for a look.
  ByteMask without_room(std::size_t at) const {
    const std::size_t end = text_.size() - std::min(text_.size(), room - 1);
    if (at + 64 <= end) return 0;
    return end <= at ? ~ByteMask{0} : ~ByteMask{0} << (end - at);
  }

  // `four`: where four letters stand in a row.
  void check_spelling(const LetterBlock& block, const MaskAhead& four) {
    static_assert(shortest_misspelling == 4 && OwnWords::shortest == 14);
    const ByteMask words = block.word_begins() & four.here;
    const ByteMask last = without_room(block.at);
    for_each_bit(words & ~last, block.at, [&](std::size_t begin) {
      if (may_be_misspelt({&text_[begin], room})) check_misspelling(report_, text_, begin);
    });
    for_each_bit(words & last, block.at,
                 [&](std::size_t begin) { check_misspelling(report_, text_, begin); });
    const MaskAhead eight = four & four.ahead(4);
    const MaskAhead fourteen = eight & eight.ahead(6);
    for_each_bit(block.word_begins() & fourteen.here, block.at,
                 [&](std::size_t begin) { own_words_.add(block.word_from(begin, text_)); });
  }

  void check_spacing(const LetterBlock& block, const MaskAhead& two, const MaskAhead& four) {
    const MaskAhead six = four & two.ahead(4);
    for_each_bit(block.word_begins() & two.here & ~six.here, block.at, [&](std::size_t begin) {
      if (short_words.need_look(text_, begin))
        check_short_word(report_, text_, block.word_from(begin, text_));
    });
    const ByteMask between_letters = block.letters.ahead(1).here;
    const ByteMask commas = byte_mask(text_, block.at, ',');
    for_each_bit(block.word_ends() & (~between_letters | commas), block.at, [&](std::size_t end) {
      if (around.need_look(text_, end))
        check_word_spacing(report_, text_, {word_begin(text_, end), end});
    });
  }

  Report& report_;
  std::string_view text_;
  OwnWords own_words_;
};

}  // namespace

void check_language(Report& report) {
  WordCheck(report).check();
  if (report.wants(Rule::spacing)) check_line_spacing(report);
  if (!report.wants(Rule::mixed_quotes_brackets)) return;
  check_quotation_marks(report);
  check_brackets(report);
}

}  // namespace referat
