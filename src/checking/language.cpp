// SPDX-License-Identifier: MIT
#include "checking/language.hpp"

#include "checking/groups.hpp"
#include "text/scan.hpp"
#include "text/word_scan.hpp"
#include "text/words.hpp"

namespace referat {

bool in_address(std::string_view text, Span word) {
  constexpr std::string_view before = "/@_=&%#\\.~";
  constexpr std::string_view behind = "/@_=&%\\~";
  if (word.begin > 0 && before.find(text[word.begin - 1]) != before.npos) return true;
  const char next = char_at(text, word.end);
  if (next != '\0' && behind.find(next) != behind.npos) return true;
  return next == '.' && starts_with_lower(text.substr(word.end + 1));
}

void check_language(Report& report) {
  const std::string_view text = report.source().text;
  const bool spelling = report.wants(Rule::known_misspelling);
  const bool spacing = report.wants(Rule::spacing);
  for_each_word(text, [&](Span word) {
    if (spelling) check_misspelling(report, text, word);
    if (spacing) check_word_spacing(report, text, word);
  });
  if (spacing) check_line_spacing(report);
  if (!report.wants(Rule::mixed_quotes_brackets)) return;
  check_quotation_marks(report);
  check_brackets(report);
}

}  // namespace referat
