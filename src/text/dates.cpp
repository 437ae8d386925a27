// SPDX-License-Identifier: MIT
//
// The search goes from one group of digits to the next and tries to read a date from there.
// Only when one is found are the words before it looked at.
#include "text/dates.hpp"

#include <algorithm>
#include <array>

#include "text/scan.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t none = std::string_view::npos;

constexpr auto months =
    std::to_array<std::string_view>({"januar", "februar", "marts", "april", "maj", "juni", "juli",
                                     "august", "september", "oktober", "november", "december"});

constexpr auto weekdays = std::to_array<std::string_view>(
    {"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"});

struct DateRead {
  Date date;
  std::size_t end = 0;
  std::size_t begin = none;  // where the year stands before the day
};

std::optional<DateRead> plausible(Date date, std::size_t end) {
  if (date.year < 1800 || date.year > 2199 || !valid(date)) return std::nullopt;
  return DateRead{date, end, none};
}

bool is_joiner(char c) { return c == '-' || c == '.' || c == '/'; }

// Case numbers, amounts and versions join more groups of digits to these.
bool joined_before(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  if (is_digit(text[at - 1])) return true;
  return at > 1 && is_joiner(text[at - 1]) && is_digit(text[at - 2]);
}

bool joined_after(std::string_view text, std::size_t end) {
  return is_digit(char_at(text, end)) ||
         (is_joiner(char_at(text, end)) && is_digit(char_at(text, end + 1)));
}

// Journal numbers of the municipal filing plan begin like a date with a year of two digits and
// go on with a letter: 01.02.03-P00-9-14, 01.02.03.A10-0009/2013.
bool continued_after(std::string_view text, std::size_t end) {
  return word_at(text, end) || (is_joiner(char_at(text, end)) && word_at(text, end + 1));
}

int full_year(Digits digits) {
  if (digits.count == 4) return digits.value;
  return digits.value + (digits.value < 70 ? 2000 : 1900);
}

// 2016-01-29, 2021.05.13
std::optional<DateRead> read_year_first(std::string_view text, std::size_t at, Digits year) {
  const char separator = char_at(text, at + 4);
  if (!is_joiner(separator)) return std::nullopt;
  const Digits month = digits_at(text, at + 5);
  const Digits day = digits_at(text, at + 8);
  if (month.count != 2 || day.count != 2 || char_at(text, at + 7) != separator) return std::nullopt;
  if (joined_after(text, at + 10)) return std::nullopt;
  return plausible({year.value, month.value, day.value}, at + 10);
}

struct YearPlace {
  std::size_t at = none;
  bool may_be_short = false;  // two digits are a year here
};

// Where the year stands behind `21/6`, `21-06`, `21.06`: behind the same separator again, or
// behind a dash or space in 21/6-2018, 21/6 - 2018, 21/6 2018. Space needs all four digits, as
// `31/8 - 27/9 - 27/10` lists days without a year.
YearPlace year_place(std::string_view text, std::size_t at, char separator, bool pairs) {
  if (char_at(text, at) == separator) return {at + 1, pairs && separator != '-'};
  if (separator != '/') return {};
  std::size_t year = skip_blanks(text, at);
  const bool dash = char_at(text, year) == '-';
  if (dash) year = skip_blanks(text, year + 1);
  return {year, dash && year == at + 1};
}

bool opens_line(std::string_view text, std::size_t at) {
  return at == 0 || text[at - 1] == '\n' || text[at - 1] == '\r' || text[at - 1] == '\f';
}

// 25.08.27: the documented heuristic.
std::optional<DateRead> read_pairs(std::string_view text, std::size_t at, int first, int second,
                                   int third) {
  const std::size_t end = at + 8;
  const std::optional<DateRead> year_first = plausible({full_year({first, 2}), second, third}, end);
  const bool names_file = opens_line(text, at) && text.substr(end).starts_with(" - ");
  if (first > 31 || (names_file && year_first)) return year_first;
  return plausible({full_year({third, 2}), second, first}, end);
}

// 27-08-2025, 23.08.2017, 01/12/2023, 21/6-2018, 18.04.23
std::optional<DateRead> read_day_first(std::string_view text, std::size_t at, Digits day) {
  const char separator = char_at(text, at + day.count);
  if (!is_joiner(separator)) return std::nullopt;
  const std::size_t month_place = at + day.count + 1;
  const Digits month = digits_at(text, month_place);
  if (month.count < 1 || month.count > 2) return std::nullopt;
  const bool pairs = day.count == 2 && month.count == 2;
  const YearPlace place = year_place(text, month_place + month.count, separator, pairs);
  const Digits year = digits_at(text, place.at);
  const std::size_t end = place.at + year.count;
  if (year.count == 4) {
    if (joined_after(text, end)) return std::nullopt;
    return plausible({year.value, month.value, day.value}, end);
  }
  if (year.count != 2 || !place.may_be_short || continued_after(text, end)) return std::nullopt;
  if (separator == '.') return read_pairs(text, at, day.value, month.value, year.value);
  return plausible({full_year(year), month.value, day.value}, end);
}

// `År 2014, tirsdag den 29. april`: the place of the year's digits before the day at `at`.
std::size_t year_before(std::string_view text, std::size_t at) {
  constexpr std::string_view word = "r ";  // behind the Å
  std::size_t end = skip_gap_back(text, lead_of_date(text, at, 0).begin, 0);
  if (end > 0 && text[end - 1] == ',') --end;
  const std::size_t year = end < 4 ? 0 : end - 4;
  if (year < 4 || digits_at(text, year).count != 4 || end - year != 4) return none;
  const std::string_view before = text.substr(year - 4, 4);
  return before.ends_with(word) && (before.starts_with("Å") || before.starts_with("å")) ? year
                                                                                        : none;
}

// 4. december 2012, 9.feb.2010, 3 oktober, 2022, 15-maj-2002
std::optional<DateRead> read_spelled(std::string_view text, std::size_t at, Digits day) {
  std::size_t place = at + day.count;
  const bool dashes = char_at(text, place) == '-';
  if (dashes || char_at(text, place) == '.') ++place;
  const MonthName month = month_at(text, dashes ? place : skip_gap(text, place));
  if (month.month == 0) return std::nullopt;
  place = month.end;
  if (dashes && char_at(text, place) != '-') return std::nullopt;
  if (dashes || char_at(text, place) == '.') ++place;
  if (!dashes && char_at(text, place) == ',') ++place;
  if (!dashes) place = skip_gap(text, place);
  const Digits year = digits_at(text, place);
  if (year.count == 4) return plausible({year.value, month.month, day.value}, place + 4);
  const std::size_t before = dashes ? none : year_before(text, at);
  if (before == none) return std::nullopt;
  auto date = plausible({digits_at(text, before).value, month.month, day.value}, month.end);
  if (date) date->begin = before - 4;
  return date;
}

// Past what joins the days of a meeting that lasts: `16.-17.`, `16. – 17.`, `16. og 17.`; none
// when nothing does.
std::size_t skip_day_joiner(std::string_view text, std::size_t at) {
  if (char_at(text, at) == '.') ++at;
  constexpr auto joiners = std::to_array<std::string_view>({"-", "–", "og "});
  const std::size_t gap = skip_blanks(text, at);
  const char first = char_at(text, gap);
  for (const std::string_view joiner : joiners)
    if (first == joiner[0] && text.substr(gap).starts_with(joiner))
      return skip_blanks(text, gap + joiner.size());
  return none;
}

// `16.-17. maj 2011`: the first day, on which the meeting begins.
std::optional<DateRead> read_first_of_days(std::string_view text, std::size_t at, Digits day) {
  const std::size_t second = skip_day_joiner(text, at + day.count);
  const Digits second_day = digits_at(text, second);
  if (second_day.count == 0 || second_day.count > 2) return std::nullopt;
  auto date = read_spelled(text, second, second_day);
  if (!date || day.value < 1 || day.value >= date->date.day) return std::nullopt;
  date->date.day = day.value;
  return date;
}

// Behind the first digits: "4. maj", "4 maj", "4maj", "4/5", "4-5", "4–5", "2024.05.04".
bool goes_on_as_date(char c) {
  return is_space(c) || is_joiner(c) || c == '\xE2' || is_ascii_letter(c);
}

// Days of spelled dates may follow other digits: `kl. 10-17. maj 2011`.
std::optional<DateRead> read_date(std::string_view text, std::size_t at) {
  const Digits first = digits_at(text, at);
  if (!goes_on_as_date(char_at(text, at + first.count))) return std::nullopt;
  const bool joined = joined_before(text, at);
  if (first.count == 4 && !joined) return read_year_first(text, at, first);
  if (first.count > 2 || (at > 0 && is_digit(text[at - 1]))) return std::nullopt;
  if (!joined) {
    if (const auto date = read_day_first(text, at, first)) return date;
    if (const auto date = read_first_of_days(text, at, first)) return date;
  }
  return read_spelled(text, at, first);
}

// `den`, `d.` or a bare `d` that ends before `end`. A bare capital D is a name: `Afsnit D`.
std::size_t article_before(std::string_view text, std::size_t end, std::size_t from) {
  for (const std::string_view article : {"den", "d."}) {
    const std::size_t begin = word_ending(text, end, from, article);
    if (begin != none) return begin;
  }
  const std::size_t begin = word_ending(text, end, from, "d");
  return begin != none && text[begin] == 'd' ? begin : none;
}

bool is_leap_year(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

}  // namespace

int days_in_month(std::optional<int> year, int month) {
  constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = month == 2 && (!year || is_leap_year(*year));
  return leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

DateLead lead_of_date(std::string_view text, std::size_t at, std::size_t from) {
  DateLead lead{.begin = at, .weekday = {}};
  std::size_t end = skip_gap_back(text, at, from);
  const std::size_t article = article_before(text, end, from);
  if (article != none) {
    lead.begin = article;
    end = skip_gap_back(text, article, from);
  }
  if (end > from && text[end - 1] == ',') end = skip_gap_back(text, end - 1, from);
  if (end == from || fold_ascii(text[end - 1]) != 'g') return lead;  // as all weekdays end
  for (std::size_t day = 0; day < weekdays.size(); ++day) {
    const std::size_t begin = word_ending(text, end, from, weekdays[day]);
    if (begin != none) return {.begin = begin, .weekday = static_cast<int>(day)};
  }
  return lead;
}

std::optional<DateMatch> date_at(std::string_view text, std::size_t at, std::size_t from) {
  const auto read = read_date(text, at);
  if (!read) return std::nullopt;
  const DateLead lead = lead_of_date(text, at, from);
  return DateMatch{.date = read->date,
                   .begin = std::min(lead.begin, read->begin),
                   .end = read->end,
                   .weekday = lead.weekday};
}

std::optional<DateMatch> find_date(std::string_view text, std::size_t from) {
  for (std::size_t at = next_digit(text, from); at < text.size();
       at = next_digit(text, skip_digits(text, at))) {
    if (const auto date = date_at(text, at, from)) return date;
  }
  return std::nullopt;
}

std::optional<int> parse_weekday(std::string_view word) {
  for (std::size_t day = 0; day < weekdays.size(); ++day) {
    if (equals_folded(word, weekdays[day])) return static_cast<int>(day);
  }
  return std::nullopt;
}

std::string_view weekday_name(int weekday) { return weekdays[static_cast<std::size_t>(weekday)]; }

bool valid(Date date) {
  if (date.year < 1 || date.year > 9999 || date.month < 1 || date.month > 12) return false;
  return date.day >= 1 && date.day <= days_in_month(date.year, date.month);
}

bool valid(Clock clock) {
  const bool of_a_day =
      clock.hour >= 0 && clock.hour < 24 && clock.minute >= 0 && clock.minute < 60;
  return of_a_day || clock == Clock{24, 0};
}

// Days since a Monday: 1 January of the year 1 was one in this calendar.
int weekday_of(Date date) {
  const int years = date.year - 1;
  int days = years * 365 + years / 4 - years / 100 + years / 400 + date.day - 1;
  for (int month = 1; month < date.month; ++month) days += days_in_month(date.year, month);
  return days % 7;
}

std::string in_full(Date date) {
  std::string text = std::to_string(date.day);
  text.append(". ").append(months[static_cast<std::size_t>(date.month - 1)]);
  return text.append(" ").append(std::to_string(date.year));
}

std::string iso(Date date) {
  std::string result;
  append_padded(result, date.year, 4);
  append_padded(result += '-', date.month, 2);
  append_padded(result += '-', date.day, 2);
  return result;
}

}  // namespace referat
