// SPDX-License-Identifier: MIT
//
// Words that are in the list of misspellings. Each is put right with the ending and in the case
// that it has.
#include "checking/language/language.hpp"
#include "checking/words.hpp"
#include "text/word_scan.hpp"
#include "text/words.hpp"
#include "vocabulary/misspellings.hpp"

namespace referat {

namespace {

constexpr Wording misspelt{"\"{0}\" is misspelt; write \"{1}\"",
                           "\"{0}\" er stavet forkert; skriv \"{1}\""};

// Upper case of the letters that the right words have: ASCII and Latin-1.
std::string upper(std::string_view folded) {
  std::string text(folded);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool small = text[at] >= 'a' && text[at] <= 'z';
    const bool wide =
        at > 0 && text[at - 1] == '\xC3' && static_cast<unsigned char>(text[at]) >= 0xA0;
    if (small || wide) text[at] = static_cast<char>(text[at] - 0x20);
  }
  return text;
}

// The right words in the case of the wrong ones: "OFFENLIG", "Offenlig", "offenlig".
std::string in_case_of(std::string_view wrong, std::string_view right) {
  if (!starts_with_upper(wrong)) return std::string(right);
  const std::size_t first = character_length(wrong);
  if (starts_with_upper(wrong.substr(first))) return upper(right);
  const std::size_t letter = character_length(right);
  return upper(right.substr(0, letter)).append(right.substr(letter));
}

// "beslut-" / "nig": what stands at a line's end or begin may be a part of a word.
bool is_torn(std::string_view text, Span word) {
  if (word.end < text.size() && text[word.end] == '-') {
    const std::size_t next = word.end + 1;
    if (next == text.size() || is_space(text[next])) return true;
  }
  std::size_t begin = word.begin;
  while (begin > 0 && is_space(text[begin - 1])) --begin;
  return begin > 0 && begin < word.begin && text[begin - 1] == '-' &&
         text.substr(begin, word.begin - begin).find('\n') != text.npos;
}

}  // namespace

void check_misspelling(Report& report, std::string_view text, std::size_t begin) {
  const Misspelling* const row = find_misspelling(text.substr(begin));
  if (row == nullptr || in_address(text, {begin, word_end(text, begin)})) return;
  const Span wrong{begin, begin + row->words.size()};
  const Span whole{begin, letters_end(text, wrong.end)};
  if (is_torn(text, whole)) return;
  const std::string right =
      in_case_of(text.substr(wrong.begin, wrong.end - wrong.begin), row->right);
  std::string written(text.substr(whole.begin, whole.end - whole.begin));
  std::string corrected = right;
  corrected.append(text.substr(wrong.end, whole.end - wrong.end));
  report.add(Rule::known_misspelling, whole,
             {.wording = misspelt,
              .words = {std::move(written), std::move(corrected)},
              .fix = {{.span = wrong, .text = right}}});
}

}  // namespace referat
