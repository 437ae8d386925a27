// SPDX-License-Identifier: MIT
//
// A walk over the numbers of the whole text. What the calendar has is found by the reader of dates;
// between its finds stand days without a year and days that no month has.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checking/dates/dates.hpp"
#include "checking/words.hpp"
#include "text/dates.hpp"
#include "text/scan.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr Wording wrong_weekday{"\"{0}\" is a \"{1}\"; correct the weekday or the date",
                                "\"{0}\" er en {1}; ret ugedagen eller datoen"};

constexpr Wording wrong_weekday_that_year{
    "\"{0}\" is a \"{1}\" in {2}; correct the weekday or the date",
    "\"{0}\" er en {1} i {2}; ret ugedagen eller datoen"};

constexpr Wording no_such_day{"there is no \"{0}\" in the calendar; correct the date",
                              "datoen \"{0}\" findes ikke i kalenderen; ret den"};

constexpr Wording short_date{
    "the date \"{0}\" is open to misreading; write \"{1}\" as other dates of the text are written",
    "datoen \"{0}\" kan misforstås; skriv \"{1}\", som andre datoer i teksten er skrevet"};

// A day and a month that stand at a group of digits, with a year or without.
struct DayAndMonth {
  int day = 0;
  int month = 0;
  std::optional<int> year;
  std::size_t end = 0;
  bool spelled = false;
  bool dotted = false;  // a full stop behind the day: "31. maj"
};

std::optional<int> year_at(std::string_view text, std::size_t at) {
  const Digits year = digits_at(text, at);
  const bool plausible = year.count == 4 && year.value >= 1900 && year.value < 2200;
  return plausible ? std::optional(year.value) : std::nullopt;
}

// "31. april", "31. april 2024"
std::optional<DayAndMonth> read_spelled(std::string_view text, std::size_t at, Digits day) {
  const std::size_t behind = at + day.count;
  const bool dotted = char_at(text, behind) == '.';
  const MonthName month = month_at(text, skip_gap(text, dotted ? behind + 1 : behind));
  if (month.month == 0) return std::nullopt;
  DayAndMonth read{.day = day.value, .month = month.month, .year = {}, .end = month.end};
  read.spelled = true;
  read.dotted = dotted;
  const std::size_t year = skip_blanks(text, month.end);
  read.year = year > month.end ? year_at(text, year) : std::nullopt;
  if (read.year) read.end = year + 4;
  return read;
}

// "31/4-2024", "31.04.2024": what has no full year may be a fraction or a number of anything.
std::optional<DayAndMonth> read_digits(std::string_view text, std::size_t at, Digits day) {
  const std::size_t behind = at + day.count;
  const char separator = char_at(text, behind);
  if (separator != '/' && separator != '.') return std::nullopt;
  const Digits month = digits_at(text, behind + 1);
  const std::size_t mark = behind + 1 + month.count;
  const bool joined =
      char_at(text, mark) == separator || (separator == '/' && char_at(text, mark) == '-');
  if (month.count < 1 || month.count > 2 || month.value < 1 || month.value > 12 || !joined)
    return std::nullopt;
  const auto year = year_at(text, mark + 1);
  const std::size_t end = mark + 5;
  if (!year || is_digit(char_at(text, end)) || word_at(text, end)) return std::nullopt;
  const bool goes_on =
      (char_at(text, end) == '-' || char_at(text, end) == '.' || char_at(text, end) == '/') &&
      word_at(text, end + 1);
  if (goes_on) return std::nullopt;
  return DayAndMonth{.day = day.value, .month = month.value, .year = year, .end = end};
}

// "nr. 31. april", "sag 31/4-2024": the digits are no day.
bool is_numbered(std::string_view text, std::size_t at) {
  std::size_t end = skip_gap_back(text, at, 0);
  while (end > 0 && (text[end - 1] == '.' || text[end - 1] == ':')) --end;
  const std::string word = word_in_front(text, end);
  for (const std::string_view ending : {"nr", "nummer", "sag", "side", "bilag", "lov", "årgang"})
    if (word.ends_with(ending)) return true;
  return false;
}

bool is_joined(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  if (word_before(text, at)) return true;
  const char before = text[at - 1];
  const bool joiner =
      before == '.' || before == '/' || before == '-' || before == ',' || before == ':';
  return joiner && at > 1 && is_digit(text[at - 2]);
}

// "mandag og onsdag den 3. maj": nobody knows of which day the date is.
bool is_one_of_several_days(std::string_view text, std::size_t begin) {
  std::size_t end = skip_gap_back(text, begin, 0);
  std::size_t before = std::string_view::npos;
  for (const std::string_view joiner : {"og", "eller", "samt"})
    if (before == std::string_view::npos) before = word_ending(text, end, 0, joiner);
  if (before == std::string_view::npos && end > 0 && (text[end - 1] == '-' || text[end - 1] == '/'))
    before = end - 1;
  if (before == std::string_view::npos) return false;
  end = skip_gap_back(text, before, 0);
  for (int day = 0; day < 7; ++day)
    if (word_ending(text, end, 0, weekday_name(day)) != std::string_view::npos) return true;
  return false;
}

class WrittenDates {
 public:
  explicit WrittenDates(Report& report) : report_(report), text_(report.source().text) {}

  void check() {
    std::size_t from = 0;  // behind the date before
    for (const Span number : report_.numbers()) {
      if (number.begin < from) continue;
      if (const auto match = date_at(text_, number.begin, from)) {
        check_match(*match);
        from = match->end;
      } else {
        check_other(number);
      }
    }
    if (has_full_dates_) report_short_dates();
  }

 private:
  std::string words(std::size_t begin, std::size_t end) const {
    return squeeze(text_.substr(begin, end - begin));
  }

  void check_match(const DateMatch& match) {
    if (match.weekday && *match.weekday != weekday_of(match.date) && match.date.year >= 1900)
      report_weekday(match);
    note_form(match);
  }

  // A line break may stand between the two in a table of weekdays and dates.
  bool is_one_phrase(std::size_t begin, std::size_t end) const {
    const std::string_view phrase = text_.substr(begin, end - begin);
    const bool tied = find_word_folded(phrase, "den") != std::string_view::npos ||
                      find_word_folded(phrase, "d") != std::string_view::npos;
    const bool broken = phrase.find_first_of("\n\t|") != std::string_view::npos;
    return (tied || !broken) && !is_one_of_several_days(text_, begin);
  }

  void report_weekday(const DateMatch& match) {
    if (!is_one_phrase(match.begin, match.end)) return;
    const bool century_known =
        text_.substr(match.begin, match.end - match.begin).find(std::to_string(match.date.year)) !=
        std::string_view::npos;
    report_.add(Rule::weekday_or_impossible_date, {match.begin, match.end},
                {.wording = wrong_weekday,
                 .words = {words(match.begin, match.end),
                           std::string(weekday_name(weekday_of(match.date)))},
                 .at_most = century_known ? Level::error : Level::warning});
  }

  // What is no date: a day without its year, or one that no month has.
  void check_other(Span number) {
    const std::size_t at = number.begin;
    if (number.end - at > 2) return;
    const Digits day = digits_at(text_, at);
    if (const auto spelled = read_spelled(text_, at, day)) {
      check_day(at, *spelled);
    } else if (const auto digits = read_digits(text_, at, day)) {
      check_day(at, *digits);
    }
  }

  void check_day(std::size_t at, const DayAndMonth& read) {
    if (is_joined(text_, at)) return;
    const DateLead lead = lead_of_date(text_, at, 0);
    const bool exists = read.day >= 1 && read.day <= days_in_month(read.year, read.month);
    if (!exists) return report_impossible(at, lead, read);
    if (lead.weekday && !read.year) check_weekday_without_year(lead, read);
  }

  // "31 maj" may be anything's number; a day has its full stop, or "den" before it.
  void report_impossible(std::size_t at, const DateLead& lead, const DayAndMonth& read) {
    const bool is_day = !read.spelled || read.dotted || lead.begin < at;
    const bool near = read.day >= 1 && read.day <= 31;
    if (!is_day || (!near && lead.begin == at) || is_numbered(text_, at)) return;
    report_.add(Rule::weekday_or_impossible_date, {at, read.end},
                {.wording = no_such_day, .words = {words(at, read.end)}});
  }

  // "I 2021 var valget tirsdag den 16. november": the sentence has its own year.
  bool names_other_year_before(std::size_t at) const {
    constexpr std::size_t farthest = 120;
    const std::size_t from = at - std::min(at, farthest);
    std::string_view before = text_.substr(from, at - from);
    for (const std::string_view end : {". ", "\n\n"}) {
      const std::size_t last = before.rfind(end);
      if (last != std::string_view::npos) before.remove_prefix(last + end.size());
    }
    for (std::size_t digit = next_digit(before, 0); digit < before.size();
         digit = next_digit(before, skip_digits(before, digit))) {
      const auto year = year_at(before, digit);
      if (year && *year != report_.document().date->year) return true;
    }
    return false;
  }

  // The year is the meeting's, or one beside it.
  void check_weekday_without_year(const DateLead& lead, const DayAndMonth& read) {
    const auto& meeting = report_.document().date;
    if (!meeting || !valid(*meeting)) return;
    for (int year = meeting->year - 1; year <= meeting->year + 1; ++year) {
      const Date date{year, read.month, read.day};
      if (!valid(date) || weekday_of(date) == *lead.weekday) return;
    }
    if (!is_one_phrase(lead.begin, read.end) || names_other_year_before(lead.begin)) return;
    const Date date{meeting->year, read.month, read.day};
    report_.add(Rule::weekday_or_impossible_date, {lead.begin, read.end},
                {.wording = wrong_weekday_that_year,
                 .words = {words(lead.begin, read.end), std::string(weekday_name(weekday_of(date))),
                           std::to_string(meeting->year)},
                 .at_most = Level::warning});
  }

  // 01/12/23, 20/9-24, 29.10.24
  void note_form(const DateMatch& match) {
    std::size_t begin = match.begin;
    while (!is_digit(text_[begin])) ++begin;
    const std::string_view form = text_.substr(begin, match.end - begin);
    const bool digits_only = form.find_first_not_of("0123456789/.- ") == std::string_view::npos;
    const bool full_year = form.find(std::to_string(match.date.year)) != std::string_view::npos;
    if (!digits_only && full_year) has_full_dates_ = true;
    if (digits_only && !full_year) short_dates_.push_back({{begin, match.end}, match.date});
  }

  void report_short_dates() {
    for (const auto& [span, date] : short_dates_)
      report_.add(Rule::mixed_date_format, span,
                  {.wording = short_date, .words = {words(span.begin, span.end), in_full(date)}});
  }

  struct ShortDate {
    Span span;
    Date date;
  };

  Report& report_;
  std::string_view text_;
  bool has_full_dates_ = false;
  std::vector<ShortDate> short_dates_;
};

}  // namespace

void check_written_dates(Report& report) { WrittenDates(report).check(); }

}  // namespace referat
