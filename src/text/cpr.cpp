// SPDX-License-Identifier: MIT
#include "text/cpr.hpp"

#include <algorithm>

#include "text/dates.hpp"
#include "text/scan.hpp"
#include "text/utf8.hpp"

namespace referat {

namespace {

// White space in a number is a space, or a line's wrapping with what a page layout indents.
constexpr std::size_t longest_gap = 24;

// No number is longer: eight digits and two gaps on the way to the last four.
constexpr std::size_t longest_number = 80;

struct Separator {
  std::size_t end = 0;
  bool dashed = false;
  CprForm form = CprForm::hyphenated;
};

// Hyphens and dashes from U+2010 to U+2015, the minus sign, hyphens as bullets, small and wide.
bool is_dash(char32_t code) {
  return code == '-' || (code >= 0x2010 && code <= 0x2015) || code == 0x2043 || code == 0x2212 ||
         code == 0xFE58 || code == 0xFE63 || code == 0xFF0D;
}

// The bytes of a file still have Unicode's spaces, which a source has as U+0020.
std::size_t gap_end(std::string_view text, std::size_t at) {
  text = text.substr(0, std::min(text.size(), at + longest_gap));
  std::size_t end = skip_gap(text, at);
  while (end < text.size()) {
    const Utf8Unit unit = read_utf8(text.substr(end));
    if (!is_unicode_space(unit.code)) break;
    end = skip_gap(text, end + unit.length);
  }
  return end;
}

// One dash or two: "120790--1234".
std::size_t dash_end(std::string_view text, std::size_t at) {
  for (int dashes = 0; dashes < 2 && at < text.size(); ++dashes) {
    const Utf8Unit unit = read_utf8(text.substr(at));
    if (!is_dash(unit.code)) break;
    at += unit.length;
  }
  return at;
}

// Nothing or one space: more is the gap between two columns or lines.
bool is_narrow(std::string_view gap) { return gap.empty() || gap == " "; }

// A line may end behind the dash, as it may in any word.
Separator separator_at(std::string_view text, std::size_t at) {
  const std::size_t dash = gap_end(text, at);
  const std::size_t behind = dash_end(text, dash);
  const std::size_t end = behind == dash ? dash : gap_end(text, behind);
  const bool wrapped = char_at(text, behind) == '\n' || char_at(text, behind) == '\r';
  const bool dashed = behind > dash;
  if (dashed && dash == at && (wrapped || end == behind)) return {.end = end, .dashed = true};
  const bool narrow =
      is_narrow(text.substr(at, dash - at)) && is_narrow(text.substr(behind, end - behind));
  return {.end = end, .dashed = dashed, .form = narrow ? CprForm::spaced : CprForm::apart};
}

bool is_four_digits(std::string_view text, std::size_t at) {
  return digits_at(text, at).count == 4;
}

int pair_at(std::string_view text, std::size_t at) {
  return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

// The century is in the digits behind; a year of 20xx has its 29 February whenever one of 19xx has
// it, but for 1900.
bool is_day(int day, int month, int year) {
  if (day > 60) day -= 60;
  return valid(Date{.year = 2000 + year, .month = month, .day = day});
}

bool is_day_at(std::string_view text, std::size_t at, std::size_t step) {
  return is_day(pair_at(text, at), pair_at(text, at + step), pair_at(text, at + 2 * step));
}

std::optional<CprMatch> joined(std::string_view text, std::size_t at) {
  if (!is_day_at(text, at, 2)) return std::nullopt;
  return CprMatch{.span = {at, at + 10}, .form = CprForm::joined};
}

std::optional<CprMatch> separated(std::string_view text, std::size_t at) {
  const Separator separator = separator_at(text, at + 6);
  if (separator.end == at + 6 || !is_four_digits(text, separator.end)) return std::nullopt;
  if (!is_day_at(text, at, 2)) return std::nullopt;
  return CprMatch{.span = {at, separator.end + 4}, .form = separator.form};
}

// "12071990-1234", "12.07.1990-1234": with the whole year, `step` from pair to pair.
std::optional<CprMatch> with_century(std::string_view text, std::size_t at, std::size_t step) {
  const std::size_t year = at + 2 * step;
  const int century = pair_at(text, year);
  const Separator separator = separator_at(text, year + 4);
  if (!separator.dashed || !is_four_digits(text, separator.end)) return std::nullopt;
  const bool born = century == 19 || century == 20;
  if (!born || !is_day(pair_at(text, at), pair_at(text, at + step), pair_at(text, year + 2)))
    return std::nullopt;
  return CprMatch{.span = {at, separator.end + 4}, .form = CprForm::dotted};
}

bool joins_pairs(char c) { return c == '.' || c == '-' || c == '/' || c == ' '; }

std::optional<CprMatch> dotted(std::string_view text, std::size_t at) {
  const char dot = char_at(text, at + 2);
  if (!joins_pairs(dot) || char_at(text, at + 5) != dot) return std::nullopt;
  const std::size_t digits_of_year = digits_at(text, at + 6).count;
  if (digits_at(text, at + 3).count != 2) return std::nullopt;
  if (digits_of_year == 4) return with_century(text, at, 3);
  if (digits_of_year != 2) return std::nullopt;
  const Separator separator = separator_at(text, at + 8);
  if (separator.end == at + 8 || !is_four_digits(text, separator.end)) return std::nullopt;
  if (!is_day_at(text, at, 3)) return std::nullopt;
  return CprMatch{.span = {at, separator.end + 4}, .form = CprForm::dotted};
}

}  // namespace

std::optional<CprMatch> cpr_at(std::string_view text, Span digits) {
  switch (digits.end - digits.begin) {
    case 2:
      return dotted(text, digits.begin);
    case 6:
      return separated(text, digits.begin);
    case 8:
      return with_century(text, digits.begin, 2);
    case 10:
      return joined(text, digits.begin);
    default:
      return std::nullopt;
  }
}

std::optional<CprMatch> find_cpr(std::string_view text, std::size_t from) {
  for (std::size_t at = next_digit(text, from); at < text.size();) {
    const std::size_t end = skip_digits(text, at);
    if (const auto match = cpr_at(text, {at, end})) return match;
    at = next_digit(text, end);
  }
  return std::nullopt;
}

std::string mask_cpr(std::string_view text) {
  std::string masked(text);
  for (auto match = find_cpr(text); match; match = find_cpr(text, match->span.end)) {
    for (std::size_t at = match->span.begin; at < match->span.end; ++at) {
      if (masked[at] >= '0' && masked[at] <= '9') masked[at] = '*';
    }
  }
  return masked;
}

std::string masked_slice(std::string_view text, Span span) {
  const std::size_t end = std::min(span.end, text.size());
  const std::size_t begin = std::min(span.begin, end);
  std::size_t from = begin - std::min(begin, longest_number);
  while (from > 0 && text[from - 1] >= '0' && text[from - 1] <= '9') --from;
  const std::string masked = mask_cpr(text.substr(from, end - from + longest_number));
  return masked.substr(begin - from, end - begin);
}

}  // namespace referat
