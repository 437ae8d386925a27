// SPDX-License-Identifier: MIT
//
// Quotation marks of several kinds in one document, and brackets that nothing closes. The same mark
// on both sides (”ord”) is good Danish.
#include <algorithm>
#include <array>
#include <optional>

#include "checking/language.hpp"
#include "text/scan.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr Wording mixed{
    "quotation marks of another kind than at {at}; use one kind in the whole document",
    "citationstegn af en anden slags end ved {at}; brug samme slags i hele dokumentet"};
constexpr Wording space_inside{"a space behind the opening quotation mark; take it out",
                               "et mellemrum efter det første citationstegn; fjern det"};
constexpr Wording unclosed{
    "nothing closes this bracket; put in the closing one, or take this out",
    "intet lukker denne parentes; indsæt den afsluttende, eller fjern denne"};

// How often a kind of mark stands in the text, and where first.
struct Kind {
  std::size_t count = 0;
  Span first;

  void add(Span span) {
    if (count++ == 0) first = span;
  }
};

bool opens(std::string_view text, std::size_t at) {
  return at == 0 || is_space(text[at - 1]) || text[at - 1] == '(';
}

// Inches, and values in HTML: 32", href="…".
bool is_other_use(std::string_view text, std::size_t at) {
  return at > 0 && (is_digit(text[at - 1]) || text[at - 1] == '=');
}

Kind straight_marks(std::string_view text) {
  Kind kind;
  for (std::size_t at = text.find('"'); at != text.npos; at = text.find('"', at + 1)) {
    const bool begins = opens(text, at) && word_at(text, at + 1);
    if (begins && !is_other_use(text, at)) kind.add({at, at + 1});
  }
  return kind;
}

// 'ord' with both marks in one line; apostrophes (KL's) have no mark before the word.
Kind single_marks(std::string_view text) {
  Kind kind;
  for (std::size_t at = text.find('\''); at != text.npos; at = text.find('\'', at + 1)) {
    if (!opens(text, at) || !word_at(text, at + 1)) continue;
    const std::size_t close = text.find_first_of("'\n", at + 1);
    if (close == text.npos || text[close] == '\n' || word_at(text, close + 1)) continue;
    kind.add({at, at + 1});
    at = close;
  }
  return kind;
}

// “ord”, ”ord” and „ord”.
Kind curly_marks(Report& report, std::string_view text) {
  constexpr std::string_view lead = "\xE2\x80";
  Kind kind;
  for (std::size_t at = text.find(lead); at != text.npos; at = text.find(lead, at + 3)) {
    const char last = char_at(text, at + 2);
    if (last != '\x9C' && last != '\x9D' && last != '\x9E') continue;
    if (!opens(text, at)) continue;
    kind.add({at, at + 3});
    if (char_at(text, at + 3) == ' ' && starts_with_letter(text.substr(at + 4))) {
      report.add(Rule::mixed_quotes_brackets, {at, at + 4}, {.wording = space_inside});
    }
  }
  return kind;
}

}  // namespace

void check_quotation_marks(Report& report) {
  const std::string_view text = report.source().text;
  const std::array<Kind, 3> kinds{straight_marks(text), curly_marks(report, text),
                                  single_marks(text)};
  const Kind& most = *std::ranges::max_element(kinds, {}, &Kind::count);
  for (const Kind& kind : kinds) {
    if (kind.count == 0 || &kind == &most) continue;
    report.add(Rule::mixed_quotes_brackets, kind.first, {.wording = mixed, .second = most.first});
  }
}

namespace {

// The brackets of one paragraph: what is open at its end, and whether it closes one that the
// paragraph before left open, as sentences go on behind the end of a page.
struct Brackets {
  std::size_t end = 0;
  std::optional<std::size_t> open;
  bool closes_before = false;
};

Brackets read_paragraph(std::string_view text, std::size_t at) {
  Brackets brackets;
  std::size_t depth = 0;
  std::size_t line_ends = 0;
  std::size_t outermost = 0;
  for (; at < text.size() && line_ends < 2; ++at) {
    const char c = text[at];
    if (c == '\n') ++line_ends;
    if (!is_space(c)) line_ends = 0;
    if (c == '(' && depth++ == 0) outermost = at;
    if (c != ')') continue;
    if (depth > 0)
      --depth;
    else
      brackets.closes_before = true;
  }
  if (depth > 0) brackets.open = outermost;
  brackets.end = at;
  return brackets;
}

}  // namespace

void check_brackets(Report& report) {
  const std::string_view text = report.source().text;
  std::optional<std::size_t> open;
  for (std::size_t at = 0; at < text.size();) {
    const Brackets brackets = read_paragraph(text, at);
    if (open && !brackets.closes_before) {
      report.add(Rule::mixed_quotes_brackets, {*open, *open + 1}, {.wording = unclosed});
    }
    open = brackets.open;
    at = brackets.end;
  }
  if (open) report.add(Rule::mixed_quotes_brackets, {*open, *open + 1}, {.wording = unclosed});
}

}  // namespace referat
