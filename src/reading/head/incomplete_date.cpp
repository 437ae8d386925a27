// SPDX-License-Identifier: MIT
#include "reading/head/incomplete_date.hpp"

#include "text/dates.hpp"
#include "text/scan.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr Wording day_missing{
    "the date \"{0}\" has no day, so the date of the meeting is not known; add the day",
    "datoen \"{0}\" mangler sin dag, så mødets dato er ukendt; tilføj dagen"};

constexpr Wording year_missing{
    "the date \"{0}\" has no year, so the date of the meeting is not known; add the year",
    "datoen \"{0}\" mangler sit årstal, så mødets dato er ukendt; tilføj årstallet"};

// "22. august", "22.august", "22 aug."
std::optional<IncompleteDate> read_spelled(std::string_view text, std::size_t at) {
  const Digits day = digits_at(text, at);
  if (day.count > 2 || day.value < 1 || day.value > 31) return std::nullopt;
  std::size_t place = at + day.count;
  if (char_at(text, place) == '.') ++place;
  const MonthName month = month_at(text, skip_blanks(text, place));
  if (month.month == 0) return std::nullopt;
  return IncompleteDate{at, month.end, false};
}

// "24/10"; "2010/11" and "D2/3" are something else.
std::optional<IncompleteDate> read_slashed(std::string_view text, std::size_t at) {
  const Digits day = digits_at(text, at);
  if (day.count > 2 || day.value < 1 || day.value > 31) return std::nullopt;
  if (char_at(text, at + day.count) != '/' || word_before(text, at)) return std::nullopt;
  const std::size_t place = at + day.count + 1;
  const Digits month = digits_at(text, place);
  const std::size_t end = place + month.count;
  if (month.count < 1 || month.count > 2 || month.value < 1 || month.value > 12)
    return std::nullopt;
  if (word_at(text, end) || char_at(text, end) == '/' || char_at(text, end) == '-')
    return std::nullopt;
  return IncompleteDate{at, end, false};
}

// The word that ends before the year: "august 2022".
std::optional<IncompleteDate> read_month_and_year(std::string_view text, std::size_t at) {
  const Digits year = digits_at(text, at);
  if (year.count != 4 || year.value < 1900 || year.value > 2199) return std::nullopt;
  const std::size_t end = skip_gap_back(text, at, 0);
  std::size_t begin = end;
  while (begin > 0 && !is_space(text[begin - 1])) --begin;
  const MonthName month = month_at(text, begin);
  if (begin == end || month.month == 0 || month.end > end) return std::nullopt;
  return IncompleteDate{begin, at + 4, true};
}

}  // namespace

std::optional<IncompleteDate> find_incomplete_date(std::string_view text) {
  for (std::size_t at = next_digit(text, 0); at < text.size();
       at = next_digit(text, skip_digits(text, at))) {
    if (const auto date = read_spelled(text, at)) return date;
    if (const auto date = read_slashed(text, at)) return date;
    if (const auto date = read_month_and_year(text, at)) return date;
  }
  return std::nullopt;
}

bool may_tell_of_meeting(std::string_view text) {
  constexpr std::size_t longest = 100;
  if (text.size() > longest) return false;
  return parse_weekday(text.substr(0, text.find(' '))) || starts_with_folded(text, "mødet ") ||
         starts_with_folded(text, "den ");
}

bool report_incomplete_date(const Lines& lines, std::string_view text,
                            std::vector<Finding>& findings) {
  const auto date = find_incomplete_date(text);
  if (!date) return false;
  const std::string_view words = text.substr(date->begin, date->end - date->begin);
  const std::size_t begin = lines.offset_of(words);
  findings.push_back({.rule = Rule::incomplete_date,
                      .level = Level::info,
                      .span = {begin, begin + words.size()},
                      .wording = date->has_year ? day_missing : year_missing,
                      .words = {squeeze(words)}});
  return true;
}

}  // namespace referat
