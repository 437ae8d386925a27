// SPDX-License-Identifier: MIT
//
// Quotation marks of several kinds in one document, and brackets that nothing closes. The same mark
// on both sides (”ord”) is good Danish.
#include <algorithm>
#include <array>

#include "checking/language/language.hpp"
#include "text/byte_set.hpp"
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
  static constexpr ByteSet closing("'\n");
  Kind kind;
  for (std::size_t at = text.find('\''); at != text.npos; at = text.find('\'', at + 1)) {
    if (!opens(text, at) || !word_at(text, at + 1)) continue;
    const std::size_t close = closing.find_in(text, at + 1);
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

bool ends_paragraph(std::string_view text, std::size_t at) {
  if (text[at] != '\n') return false;
  const std::size_t next = text.find_first_not_of(" \t\r", at + 1);
  return next != text.npos && text[next] == '\n';
}

// Behind the bracket that closes the one at `open`, or the end of the paragraph if none does.
struct Closing {
  std::size_t end = 0;
  bool found = false;
};

Closing closing_of(std::string_view text, std::size_t open) {
  static constexpr ByteSet signs("()\n");
  std::size_t depth = 0;
  for (std::size_t at = open; at < text.size(); at = signs.find_in(text, at + 1)) {
    if (text[at] == '(') ++depth;
    if (text[at] == ')' && --depth == 0) return {.end = at + 1, .found = true};
    if (ends_paragraph(text, at)) return {.end = at};
  }
  return {.end = text.size()};
}

// Sentences go on behind the end of a page: whether the next paragraph closes a bracket before it
// opens one.
bool is_closed_behind(std::string_view text, std::size_t paragraph_end) {
  std::size_t at = text.find_first_not_of(" \t\r\n\f", paragraph_end);
  for (; at < text.size() && !ends_paragraph(text, at); ++at) {
    if (text[at] == ')') return true;
    if (text[at] == '(') return false;
  }
  return false;
}

}  // namespace

void check_brackets(Report& report) {
  const std::string_view text = report.source().text;
  for (std::size_t at = text.find('('); at < text.size();) {
    const Closing closing = closing_of(text, at);
    if (!closing.found && !is_closed_behind(text, closing.end)) {
      report.add(Rule::mixed_quotes_brackets, {at, at + 1}, {.wording = unclosed});
    }
    at = text.find('(', closing.end);
  }
}

}  // namespace referat
