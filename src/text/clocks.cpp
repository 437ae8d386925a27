// SPDX-License-Identifier: MIT
//
// Clock times. The search goes from one group of digits to the next; whether `kl.` stands
// before it decides how much the digits must say themselves.
#include <algorithm>

#include "text/dates.hpp"
#include "text/scan.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t none = std::string_view::npos;

struct ClockRead {
  Clock clock;
  std::size_t end = 0;
  char separator = '\0';  // '\0': an hour alone
};

std::optional<ClockRead> plausible(int hour, int minute, std::size_t end, char separator) {
  if (hour == 24 && minute == 0) hour = 0;
  if (hour > 23 || minute > 59) return std::nullopt;
  return ClockRead{{hour, minute}, end, separator};
}

bool is_joiner(char c) { return c == ':' || c == '.'; }

bool joined_after(std::string_view text, std::size_t end) {
  return is_digit(char_at(text, end)) ||
         (is_joiner(char_at(text, end)) && is_digit(char_at(text, end + 1)));
}

// Dates, section numbers, amounts and offsets of time zones (+01:00) have more before them.
bool joined_before(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  const char before = text[at - 1];
  if (is_digit(before) || before == '+') return true;
  const bool joiner = is_joiner(before) || before == ',' || before == '-' || before == '/';
  return joiner && at > 1 && is_digit(text[at - 2]);
}

std::size_t skip_seconds(std::string_view text, std::size_t at) {
  const bool seconds = char_at(text, at) == ':' && digits_at(text, at + 1).count == 2;
  return seconds ? at + 3 : at;
}

// `kl. 19`, but not the days and decimals of `kl 5. maj` and `kl. 19.5`.
std::optional<ClockRead> read_hour(std::string_view text, std::size_t at) {
  const Digits hour = digits_at(text, at);
  const std::size_t end = at + hour.count;
  if (hour.count > 2 || joined_after(text, end)) return std::nullopt;
  const std::size_t behind_dot = char_at(text, end) == '.' ? end + 1 : end;
  if (month_at(text, skip_gap(text, behind_dot)).month != 0) return std::nullopt;
  return plausible(hour.value, 0, end, '\0');
}

// 16:30, 14:00:00, 15.45, and with `kl.` before it 15,45.
std::optional<ClockRead> read_clock(std::string_view text, std::size_t at, bool labelled) {
  const Digits hour = digits_at(text, at);
  if (hour.count < 1 || hour.count > 2) return std::nullopt;
  const char separator = char_at(text, at + hour.count);
  if (!is_joiner(separator) && !(labelled && separator == ',')) return std::nullopt;
  const Digits minute = digits_at(text, at + hour.count + 1);
  if (minute.count != 2) return std::nullopt;
  std::size_t end = at + hour.count + 3;
  if (separator == ':') end = skip_seconds(text, end);
  if (joined_after(text, end)) return std::nullopt;
  return plausible(hour.value, minute.value, end, separator);
}

// Behind a hyphen, an en or em dash, or `til`, with the white space around it. A hyphen on the
// next line is a bullet.
std::size_t skip_range_mark(std::string_view text, std::size_t at) {
  const std::size_t mark = skip_blanks(text, at);
  const std::string_view rest = text.substr(mark);
  for (const std::string_view dash : {"-", "–", "—"}) {
    if (rest.starts_with(dash)) return skip_gap(text, mark + dash.size());
  }
  const bool word = mark > at && starts_with_folded(rest, "til") && !word_at(rest, 3);
  return word ? skip_gap(text, mark + 3) : none;
}

struct Label {
  std::size_t begin = none;
  bool same_line = false;
};

// `kl.`, `kl`, `Kl:` or `klokken`, also with `ca.` behind it, that ends before `at`.
Label label_before(std::string_view text, std::size_t at, std::size_t from) {
  std::size_t end = skip_gap_back(text, at, from);
  for (const std::string_view about : {"ca.", "ca"}) {
    const std::size_t begin = word_ending(text, end, from, about);
    if (begin != none) end = skip_gap_back(text, begin, from);
  }
  for (const char sign : {':', '.'}) {
    if (end > from && text[end - 1] == sign) --end;
  }
  for (const std::string_view word : {"kl", "klokken"}) {
    const std::size_t begin = word_ending(text, end, from, word);
    if (begin == none) continue;
    return {begin, text.substr(begin, at - begin).find_first_of("\r\n") == none};
  }
  return {};
}

// Behind `kl.` and `ca.` where they stand before the second time of a range.
std::size_t skip_label(std::string_view text, std::size_t at) {
  for (const std::string_view word : {"ca", "klokken", "kl"}) {
    const std::string_view rest = text.substr(std::min(at, text.size()));
    if (!starts_with_folded(rest, word) || starts_with_letter(rest.substr(word.size()))) continue;
    at += word.size();
    if (char_at(text, at) == '.') ++at;
    at = skip_gap(text, at);
  }
  return at;
}

bool later(Clock clock, Clock than) {
  return clock.hour != than.hour ? clock.hour > than.hour : clock.minute > than.minute;
}

// The second time of a range. With `kl.` before the first it may be an hour alone, if that comes
// later: `kl. 16.30 - 5 medlemmer deltog` has no end.
std::optional<ClockRead> read_range_end(std::string_view text, const ClockRead& start,
                                        bool labelled) {
  const std::size_t mark = skip_range_mark(text, start.end);
  if (mark == none) return std::nullopt;
  const std::size_t at = skip_label(text, mark);
  if (const auto clock = read_clock(text, at, labelled)) return clock;
  if (!labelled || digits_at(text, at).count == 0) return std::nullopt;
  const auto hour = read_hour(text, at);
  const bool forwards = hour && (later(hour->clock, start.clock) || hour->clock == Clock{});
  return forwards ? hour : std::nullopt;
}

// A heuristic: `Sommerferie 01.07-10.07` is days and months, `12.05-12.15` minutes; clock times
// without `kl.` that are no multiple of five minutes are as rare.
bool may_be_days(Clock start, Clock end) {
  const auto month = [](int number) { return number >= 1 && number <= 12; };
  return month(start.minute) && month(end.minute) &&
         (start.minute % 5 != 0 || end.minute % 5 != 0) && start.hour > 0 && end.hour > 0;
}

// A time with a dot and without `kl.`: `Punkt 9.10` and `9.50 kr.` look the same.
bool dotted_counts(std::string_view text, std::size_t at, const ClockRead& start,
                   const std::optional<ClockRead>& end) {
  if (end) return !may_be_days(start.clock, end->clock);
  constexpr std::string_view white_space = " \t\n\v\f\r";
  if (at > 0 && text.find_last_not_of(white_space, at - 1) != none) return false;
  return text.find_first_not_of(white_space, start.end) == none;
}

std::optional<ClockMatch> read_match(std::string_view text, std::size_t at, std::size_t from) {
  const Label label = label_before(text, at, from);
  const bool labelled = label.begin != none;
  if (!labelled && joined_before(text, at)) return std::nullopt;
  std::optional<ClockRead> start = read_clock(text, at, labelled);
  if (!start && labelled && label.same_line) start = read_hour(text, at);
  if (!start) return std::nullopt;
  const auto end = read_range_end(text, *start, labelled);
  const bool certain = labelled || start->separator == ':';
  if (!certain && !dotted_counts(text, at, *start, end)) return std::nullopt;
  ClockMatch match{.start = start->clock,
                   .end = {},
                   .begin = labelled ? label.begin : at,
                   .end_offset = end ? end->end : start->end,
                   .labelled = labelled};
  if (end) match.end = end->clock;
  return match;
}

}  // namespace

std::optional<ClockMatch> find_clock(std::string_view text, std::size_t from) {
  for (std::size_t at = next_digit(text, from); at < text.size();
       at = next_digit(text, skip_digits(text, at))) {
    if (auto match = read_match(text, at, from)) return match;
  }
  return std::nullopt;
}

std::string iso(Clock clock) {
  std::string result;
  append_padded(result, clock.hour, 2);
  append_padded(result += ':', clock.minute, 2);
  return result;
}

}  // namespace referat
