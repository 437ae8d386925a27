// SPDX-License-Identifier: MIT
//
// CPR numbers. What looks like one is an error only where nothing else explains it: case numbers,
// accounts and journal numbers may have ten digits that begin like a day as well.
#include "checking/privacy/privacy.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "checking/groups.hpp"
#include "text/cpr.hpp"
#include "text/scan.hpp"
#include "text/words.hpp"
#include "vocabulary/privacy_words.hpp"

namespace referat {

namespace {

constexpr Wording found{
    "\"{0}\" looks like a CPR number; take it out before the document is published",
    "\"{0}\" ligner et CPR-nummer; fjern det, før dokumentet offentliggøres"};

constexpr std::size_t label_distance = 40;

// The words before a number that may say what it is: no further back than another number or a
// blank line.
std::string label_before(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && at - begin < label_distance && !is_digit(text[begin - 1]) &&
         !(text[begin - 1] == '\n' && begin > 1 && text[begin - 2] == '\n')) {
    --begin;
  }
  return fold(text.substr(begin, at - begin));
}

bool is_joiner(char c) {
  return c == '-' || c == '.' || c == '/' || c == '_' || c == '=' || c == '&' || c == '+';
}

// A part of something longer: 22-120790-1234, 120790-1234/3, /12079012345, RS120790-1234.
bool stands_alone(std::string_view text, Span span) {
  if (word_before(text, span.begin)) return false;
  if (span.begin > 0 && is_joiner(text[span.begin - 1])) return false;
  const char behind = char_at(text, span.end);
  if (word_at(text, span.end) || behind == '_' || behind == '=' || behind == '&') return false;
  if (behind == '.') return !is_digit(char_at(text, span.end + 1));  // a file: 120790-1234.pdf
  return !is_joiner(behind) || !word_at(text, span.end + 1);
}

// A column of figures: "45 120790 1234", "120790 1234 5678".
bool stands_among_figures(std::string_view text, Span span) {
  const bool before =
      span.begin > 1 && text[span.begin - 1] == ' ' && is_digit(text[span.begin - 2]);
  return before || (char_at(text, span.end) == ' ' && is_digit(char_at(text, span.end + 1)));
}

// The case numbers of twelve years, 2009-123456 without the hyphen, begin like a day in September.
bool begins_like_a_year(std::string_view text, Span span) {
  const std::string_view digits = text.substr(span.begin, 2);
  return digits == "19" || digits == "20";
}

std::optional<Level> level_of(std::string_view text, const CprMatch& match,
                              const std::string& label) {
  if (names_cpr(label)) return Level::error;
  if (!stands_alone(text, match.span)) return std::nullopt;
  const bool other = names_other_number(label);
  switch (match.form) {
    case CprForm::hyphenated:
      return other ? Level::info : Level::error;
    case CprForm::joined:
      if (other || begins_like_a_year(text, match.span)) return std::nullopt;
      return Level::info;
    case CprForm::spaced:
      if (other || says_when(label) || stands_among_figures(text, match.span)) return std::nullopt;
      return Level::info;
    default:
      return std::nullopt;
  }
}

// "Tegning nr. 120785-1001, 120785-1002 og 120785-1003", or one a line: the words before the first
// hold for all.
bool goes_on_listing(std::string_view between) {
  constexpr auto joiners = std::to_array<std::string_view>({"", ",", ";", "og", "samt", "eller"});
  constexpr std::size_t longest = 12;
  if (between.size() > longest || std::ranges::count(between, '\n') > 1) return false;
  return is_one_of(fold(trim(between)), joiners);
}

void check_cpr_numbers(Report& report) {
  const std::string_view text = report.source().text;
  std::string label;
  std::size_t end = 0;  // of the number before
  for (const Span number : report.numbers()) {
    const auto match = number.begin < end ? std::nullopt : cpr_at(text, number);
    if (!match) continue;
    const Span span = match->span;
    if (!goes_on_listing(text.substr(end, span.begin - end)))
      label = label_before(text, span.begin);
    end = span.end;
    const auto level = level_of(text, *match, label);
    if (!level) continue;
    const std::string masked = squeeze(masked_slice(text, span));
    report.add(Rule::cpr_number, span, {.wording = found, .words = {masked}, .at_most = *level});
  }
}

}  // namespace

void check_privacy(Report& report) {
  if (report.wants(Rule::cpr_number)) check_cpr_numbers(report);
  if (report.wants(Rule::private_contact_data)) check_private_contacts(report);
}

}  // namespace referat
