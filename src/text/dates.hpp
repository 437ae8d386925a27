// SPDX-License-Identifier: MIT
//
// Dates and clock times as Danish minutes write them. Hand-written scanners that go from digit
// to digit; both are linear in the text. What is not fully stated is not found: a date needs its
// year, and `9.00` alone in a sentence may as well be a section number or an amount.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "referat/model.hpp"

namespace referat {

/// A date found in running text; offsets are into the text that was searched.
struct DateMatch {
  Date date;
  std::size_t begin = 0;       ///< of the weekday or of `den`, `d.` where they stand before it
  std::size_t end = 0;         ///< behind the year
  std::optional<int> weekday;  ///< as written before the date; 0 is Monday
};

/// The first fully stated date at or after `from`:
///
///   tirsdag den 4. december 2012   9.feb.2010   3 oktober, 2022   15-maj-2002
///   27-08-2025   23.08.2017   01/12/2023   21/6-2018   20/9-24   26/2 2020
///   2016-01-29   2021.05.13   18.04.23   01/12/23
///
/// Years of two digits: 00 to 69 are 20xx, 70 to 99 are 19xx. Three pairs with dots are day,
/// month and year when they can be. Two exceptions read them as year, month and day: a first
/// pair over 31, and, as a heuristic, a pair of pairs that opens a line and stands before
/// " - ", like the file name in `25.08.27 - Referat af bestyrelsesmøde`.
///
/// No date: impossible ones (31. februar), years outside 1800 to 2199, and digits that go on
/// before or behind (1-01-72-108-21, 01.02.03-P00-9-14).
std::optional<DateMatch> find_date(std::string_view text, std::size_t from = 0);

/// The date whose first digit stands at `at`; what stands before `from` is no part of it.
std::optional<DateMatch> date_at(std::string_view text, std::size_t at, std::size_t from);

/// What stands before a date that begins at `at`: "torsdag, d." before "4. december".
struct DateLead {
  std::size_t begin = 0;  ///< of its first word; `at` when nothing belongs to the date
  std::optional<int> weekday;
};
DateLead lead_of_date(std::string_view text, std::size_t at, std::size_t from);

/// A clock time or a range of two found in running text.
struct ClockMatch {
  Clock start;
  std::optional<Clock> end;
  std::size_t begin = 0;  ///< of `kl.` where it stands before the time
  std::size_t end_offset = 0;
  bool labelled = false;  ///< `kl.` or `klokken` stands before the time
};

/// The first clock time at or after `from`:
///
///   kl. 16:00   kl. 15.45   Kl.18.30-21.00   kl. 15:00 til kl. 16:30   kl. 19   klokken 19
///   16:30   13:00 - 15:00   12:00–13:15   14:00:00   9.00-10.00
///
/// An hour alone needs `kl.`. A time with a dot needs it too, unless it begins a range or is
/// the whole text. 24:00 is 00:00. Seconds are dropped.
std::optional<ClockMatch> find_clock(std::string_view text, std::size_t from = 0);

/// 0 for "mandag" to 6 for "søndag", in any case; none for any other word.
std::optional<int> parse_weekday(std::string_view word);

/// "mandag" for 0 to "søndag" for 6.
std::string_view weekday_name(int weekday);

/// How many days a month has; in February of any leap year when there is no year.
int days_in_month(std::optional<int> year, int month);

/// Whether the calendar has this day; years 1 to 9999.
bool valid(Date date);

/// Whether a day has this time; 00:00 to 24:00.
bool valid(Clock clock);

/// 0 is Monday. The date must be valid.
int weekday_of(Date date);

std::string iso(Date date);      ///< "2024-11-12"
std::string in_full(Date date);  ///< "12. november 2024"; the date must be valid
std::string iso(Clock clock);    ///< "09:30"

}  // namespace referat
