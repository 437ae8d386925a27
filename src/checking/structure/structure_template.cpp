// SPDX-License-Identifier: MIT
//
// Text of the template that nobody filled in or took out.
#include <algorithm>
#include <string>

#include "checking/places.hpp"
#include "checking/structure/structure.hpp"
#include "text/scan.hpp"
#include "text/words.hpp"
#include "vocabulary/check_words.hpp"

namespace referat {

namespace {

constexpr Wording template_text{
    "\"{0}\" looks like text of the template; fill it in, or take it out",
    "\"{0}\" ligner tekst fra skabelonen; udfyld den, eller fjern den"};

constexpr Wording lone_capitals{
    "\"{0}\" is the only line in capitals among the text; check whether it was left from the "
    "template",
    "\"{0}\" er den eneste linje med store bogstaver i teksten; se efter, om den er blevet stående "
    "fra skabelonen"};

void report_template(Report& report, Span span) {
  report.add(Rule::leftover_template_text, span,
             {.wording = template_text, .words = {std::string(report.source().slice(span))}});
}

// "[indsæt dato]", "[navn]"; not "[…]" nor "[sic]".
void find_brackets(Report& report) {
  constexpr std::size_t longest = 80;
  const std::string_view text = report.source().text;
  for (std::size_t open = text.find('['); open != text.npos; open = text.find('[', open + 1)) {
    const std::size_t close = text.substr(0, std::min(open + longest, text.size())).find(']', open);
    if (close == text.npos) continue;
    const bool link = char_at(text, close + 1) == '(';
    if (!link && is_placeholder(fold(text.substr(open + 1, close - open - 1))))
      report_template(report, {open, close + 1});
  }
}

// The word before `at`, on the same line.
std::string_view word_before_gap(std::string_view text, std::size_t at) {
  const std::size_t from = at > 24 ? at - 24 : 0;
  std::string_view before = text.substr(from, at - from);
  before.remove_prefix(std::min(before.rfind('\n') + 1, before.size()));
  if (before.empty() || before.back() != ' ') return {};
  before = trim(before);
  return before.substr(before.rfind(' ') + 1);
}

std::string_view word_behind_gap(std::string_view text, std::size_t at) {
  if (char_at(text, at) != ' ') return {};
  const std::string_view behind = text.substr(at + 1, 24);
  return behind.substr(0, behind.find_first_of(" \r\n\t,;"));
}

bool is_date_separator(char c) { return c == '.' || c == '-' || c == '/'; }

bool is_part_of_date(char c) { return is_digit(c) || (c | 0x20) == 'x'; }

// Behind "xx": ".xx", "-11-2025", ":30"; not "-200", which ends the name of a model.
bool goes_on_as_date(std::string_view text, std::size_t end) {
  const char separator = char_at(text, end);
  if (!is_date_separator(separator) && separator != ':') return false;
  const std::size_t digits = digits_at(text, end + 1).count;
  if (digits == 0 || digits > 2) return (char_at(text, end + 1) | 0x20) == 'x';
  const std::size_t behind = end + 1 + digits;
  return separator == ':' ||
         (is_date_separator(char_at(text, behind)) && is_part_of_date(char_at(text, behind + 1)));
}

// "kl. xx", "den xx.xx.2025", "XX kr.": a value that was to be filled in. "XX" alone may be the
// name of somebody who is not to be named.
bool is_blank_value(std::string_view text, std::size_t begin, std::size_t end) {
  return goes_on_as_date(text, end) || stands_before_value(fold(word_before_gap(text, begin))) ||
         stands_behind_value(fold(word_behind_gap(text, end)));
}

// Both letters are rare in Danish, so that a search for each is cheaper than one for either.
void find_blank_values(Report& report, char letter) {
  const std::string_view text = report.source().text;
  for (std::size_t at = text.find(letter); at != text.npos; at = text.find(letter, at)) {
    const std::size_t begin = at;
    while (at < text.size() && (text[at] | 0x20) == 'x') ++at;
    const char before = begin > 0 ? text[begin - 1] : ' ';
    const bool part = before != '(' && before != '"' && !is_space(before);
    if (at - begin < 2 || part || word_at(text, at)) continue;
    if (is_blank_value(text, begin, at)) report_template(report, {begin, at});
  }
}

bool is_line_in_capitals(const Block& block) {
  constexpr std::size_t shortest = 15;
  constexpr std::size_t longest = 100;
  return block.text.size() >= shortest && block.text.size() <= longest && is_capitals(block.text) &&
         std::ranges::count(block.text, ' ') >= 2;
}

// A document that sets its headings in capitals has several of them. One right below a section's
// heading, above text that goes on otherwise, is a heading that the author was to replace.
void find_lone_capitals(Report& report) {
  const Document& document = report.document();
  const Block* found = nullptr;
  for (const Item& item : document.items) {
    if (is_capitals(item.title)) return;
    for (const Section& section : item.sections) {
      if (section.heading && is_capitals(*section.heading)) return;
      for (const Block& block : section.blocks) {
        if (!is_line_in_capitals(block)) continue;
        const bool first = &block == &section.blocks.front() && section.blocks.size() > 1;
        if (found != nullptr || !first || !section.heading) return;
        found = &block;
      }
    }
  }
  if (found == nullptr) return;
  report.add(Rule::leftover_template_text, find_words(report.source(), found->span, found->text),
             {.wording = lone_capitals, .words = {found->text}});
}

void look_at_block(Report& report, const Block& block) {
  if (begins_like_template(block.text))
    report_template(report, find_words(report.source(), block.span, block.text));
}

// "Klik her for at angive tekst" stands where a paragraph would.
void find_prompts(Report& report) {
  for (const Item& item : report.document().items) {
    for (const Section& section : item.sections)
      for (const Block& block : section.blocks) look_at_block(report, block);
  }
  for (const Block& block : report.document().preamble) look_at_block(report, block);
}

}  // namespace

void check_template_text(Report& report) {
  if (report.document().items.empty()) return;
  find_brackets(report);
  find_blank_values(report, 'x');
  find_blank_values(report, 'X');
  find_lone_capitals(report);
  find_prompts(report);
}

}  // namespace referat
