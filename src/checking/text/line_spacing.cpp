// SPDX-License-Identifier: MIT
//
// What stands at the ends of lines, and paragraphs of the law without their space. Lines that end
// in white space are told of once for all: programs leave them by the hundred.

#include "checking/language/language.hpp"
#include "text/scan.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr Wording one_padded{"a line ends with white space; take it out",
                             "en linje slutter med mellemrum; fjern dem"};
constexpr Wording padded{"{0} lines end with white space, this one first; take it out",
                         "{0} linjer slutter med mellemrum, her den første; fjern dem"};
constexpr Wording one_tab{"a line ends with a tab; take it out, unless an empty cell stands there",
                          "en linje slutter med en tabulator; fjern den, medmindre den er en tom "
                          "celle"};
constexpr Wording tabs{
    "{0} lines end with a tab, this one first; take it out where no empty cell stands",
    "{0} linjer slutter med en tabulator, her den første; fjern den, hvor der ingen tom celle er"};
constexpr Wording no_line_end{"the last line has no line end; put one in",
                              "den sidste linje mangler linjeskift; indsæt et"};
constexpr Wording no_space_behind_section{"no space behind \"§\"; put one in",
                                          "intet mellemrum efter \"§\"; indsæt et"};

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// Where the line end of line `number` begins.
std::size_t line_end(const Source& source, std::size_t number) {
  const auto& starts = source.line_starts;
  std::size_t end = number < starts.size() ? starts[number] : source.text.size();
  if (end > 0 && source.text[end - 1] == '\n') --end;
  if (end > 0 && source.text[end - 1] == '\r') --end;
  return end;
}

// The spaces at a line's end that may go. Two behind a word are a line break in Markdown.
std::size_t padding(std::string_view line) {
  std::size_t begin = line.size();
  while (begin > 0 && line[begin - 1] == ' ') --begin;
  const std::size_t count = line.size() - begin;
  const bool break_in_markdown = count == 2 && begin > 0;
  return break_in_markdown ? 0 : count;
}

bool ends_with_tab(std::string_view line) {
  const std::size_t text = line.find_last_not_of(" \t");
  return text != line.npos && line.substr(text).find('\t') != line.npos;
}

void report_tabs(Report& report, std::size_t count, Span first) {
  if (count == 0) return;
  report.add(Rule::spacing, first,
             {.wording = count == 1 ? one_tab : tabs, .words = {std::to_string(count)}});
}

void report_padding(Report& report, std::vector<Replacement> fix) {
  if (fix.empty()) return;
  const std::size_t count = fix.size();
  const Span first = fix[0].span;
  report.add(Rule::spacing, first,
             {.wording = count == 1 ? one_padded : padded,
              .words = {std::to_string(count)},
              .fix = std::move(fix)});
}

void check_line_ends(Report& report) {
  const Source& source = report.source();
  std::vector<Replacement> fix;
  std::size_t tab_count = 0;
  Span first_tab;
  const std::size_t lines = source.line_count();
  for (std::size_t number = 1; number <= lines; ++number) {
    const std::size_t end = line_end(source, number);
    if (end == 0 || !is_blank(source.text[end - 1])) continue;
    const std::string_view line = source.line(number);
    if (ends_with_tab(line)) {
      if (tab_count++ == 0) first_tab = {end - 1, end};
    } else if (const std::size_t count = padding(line); count > 0) {
      fix.push_back({.span = {end - count, end}, .text = ""});
    }
  }
  report_tabs(report, tab_count, first_tab);
  report_padding(report, std::move(fix));
}

// The line end that the first line has.
std::string_view line_end_of(std::string_view text) {
  const std::size_t at = text.find_first_of("\r\n");
  if (at == text.npos || text[at] == '\n') return "\n";
  return char_at(text, at + 1) == '\n' ? "\r\n" : "\r";
}

void check_last_line(Report& report) {
  const std::string_view text = report.source().text;
  const std::size_t last = text.find_last_not_of(" \t");
  if (last == text.npos || is_space(text[last])) return;
  const Span end{text.size(), text.size()};
  report.add(
      Rule::spacing, end,
      {.wording = no_line_end, .fix = {{.span = end, .text = std::string(line_end_of(text))}}});
}

void check_sections_of_law(Report& report) {
  constexpr std::string_view sign = "§";
  const std::string_view text = report.source().text;
  for (std::size_t at = text.find(sign); at != text.npos; at = text.find(sign, at + sign.size())) {
    const std::size_t end = at + sign.size();
    if (!is_digit(char_at(text, end))) continue;
    report.add(Rule::spacing, {at, skip_digits(text, end)},
               {.wording = no_space_behind_section, .fix = {{.span = {end, end}, .text = " "}}});
  }
}

}  // namespace

void check_line_spacing(Report& report) {
  check_line_ends(report);
  check_last_line(report);
  check_sections_of_law(report);
}

}  // namespace referat
