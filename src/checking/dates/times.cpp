// SPDX-License-Identifier: MIT
//
// The model holds clock times without their places, so a place is looked for when something is
// wrong with one: a range with these two times in the words that the times were read from.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checking/dates/dates.hpp"
#include "text/dates.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr Wording range_falls{"ends at {1}, before it starts at {0}; correct the times",
                              "slutter kl. {1}, før det begynder kl. {0}; ret tiderne"};

constexpr Wording meeting_falls{
    "the meeting ends at {1} and starts at {0}; correct one of the times",
    "mødet slutter kl. {1} og begynder kl. {0}; ret en af tiderne"};

constexpr Wording overlaps{
    "the item starts at {0}, before the one at {at} ends at {1}; correct the times",
    "punktet begynder kl. {0}, før det i {at} slutter kl. {1}; ret tiderne"};

constexpr Wording falls_back{
    "the item starts at {0}, before the one at {at}, which starts at {1}; correct the times",
    "punktet begynder kl. {0}, før det i {at}, som begynder kl. {1}; ret tiderne"};

constexpr Wording exceeds{
    "the item lasts until {0}, but the meeting ends at {1}; correct one of the times",
    "punktet varer til kl. {0}, men mødet slutter kl. {1}; ret en af tiderne"};

constexpr Wording too_early{
    "the item starts at {0}, but the meeting at {1}; correct one of the times",
    "punktet begynder kl. {0}, men mødet kl. {1}; ret en af tiderne"};

int minutes(Clock clock) { return clock.hour * 60 + clock.minute; }

// "kl. 19.30 - 00.15": the next day's.
bool crosses_midnight(Clock start, Clock end) {
  return minutes(start) >= 16 * 60 && minutes(end) < 6 * 60;
}

bool falls(Clock start, Clock end) {
  return minutes(end) <= minutes(start) && !crosses_midnight(start, end);
}

struct Times {
  Span place;  ///< of the title or entry they belong to
  std::optional<Clock> start;
  std::optional<Clock> end;
  std::size_t depth = 0;  ///< dots in the number: items within items
};

std::size_t depth_of(const std::optional<std::string>& number) {
  if (!number) return 0;
  std::size_t dots = 0;
  for (const char c : *number) dots += c == '.' ? 1 : 0;
  return dots;
}

class TimeCheck {
 public:
  explicit TimeCheck(Report& report)
      : report_(report), document_(report.document()), text_(report.source().text) {}

  void check() {
    check_meeting();
    check_order(items());
    check_order(entries());
  }

 private:
  // Where a range of two times stands in `place`.
  std::optional<ClockMatch> find_range(Span place, Clock start, Clock end) const {
    const std::string_view words = report_.source().slice(place);
    std::size_t from = 0;
    while (const auto match = find_clock(words, from)) {
      if (match->start == start && match->end == end) return match;
      from = match->end_offset;
    }
    return std::nullopt;
  }

  // Full hours and halves are times; "12.05-11.09" may be days, and "10.30-1.30" the afternoon.
  static bool is_sure(const ClockMatch& match, std::string_view words) {
    const bool colon = words.substr(match.begin, match.end_offset - match.begin).find(':') !=
                       std::string_view::npos;
    const bool afternoon = match.end && match.start.hour >= 7 && match.start.hour <= 12 &&
                           minutes(*match.end) + 12 * 60 > minutes(match.start);
    const bool times = match.start.minute % 5 == 0 && match.end && match.end->minute % 5 == 0;
    return (match.labelled || colon || times) && !afternoon;
  }

  bool report_range(Span place, Clock start, Clock end) {
    const auto match = find_range(place, start, end);
    if (!match) return false;
    const bool sure = is_sure(*match, report_.source().slice(place));
    report_.add(Rule::end_before_start,
                {place.begin + match->begin, place.begin + match->end_offset},
                {.wording = range_falls,
                 .words = {iso(start), iso(end)},
                 .at_most = sure ? Level::error : Level::warning});
    return true;
  }

  // The end may be told in another sentence than the start, and of a part of the meeting.
  void check_meeting() {
    if (!document_.start || !document_.end || !falls(*document_.start, *document_.end)) return;
    const std::size_t head = document_.items.empty() ? 0 : document_.items.front().span.begin;
    if (report_range({0, head}, *document_.start, *document_.end)) return;
    const std::optional<Span> end = find_end();
    if (!end) return;
    report_.add(Rule::end_before_start, *end,
                {.wording = meeting_falls,
                 .words = {iso(*document_.start), iso(*document_.end)},
                 .at_most = Level::warning});
  }

  // The meeting's end behind "sluttede", "hævet" or "Sluttidspunkt".
  std::optional<Span> find_end() const {
    constexpr std::size_t widest = 60;
    std::size_t from = 0;
    while (const auto match = find_clock(text_, from)) {
      const std::size_t begin = match->begin > widest ? match->begin - widest : 0;
      const std::string before = fold(text_.substr(begin, match->begin - begin));
      const bool ends =
          before.find("slut") != std::string::npos || before.find("hæve") != std::string::npos;
      if (match->start == *document_.end && ends) return Span{match->begin, match->end_offset};
      from = match->end_offset;
    }
    return std::nullopt;
  }

  std::vector<Times> items() const {
    constexpr std::size_t longest_heading = 600;
    std::vector<Times> times;
    for (const Item& item : document_.items) {
      if (!item.start) continue;
      std::size_t end = std::min(item.span.end, item.span.begin + longest_heading);
      if (!item.sections.empty()) end = std::min(end, item.sections.front().span.begin);
      times.push_back({{item.span.begin, end}, item.start, item.end, depth_of(item.number)});
    }
    return times;
  }

  std::vector<Times> entries() const {
    std::vector<Times> times;
    for (const Entry& entry : document_.contents)
      if (entry.start)
        times.push_back({entry.span, entry.start, entry.end, depth_of(entry.number)});
    return times;
  }

  // Items inside an item have their times within its own. A list most of whose times fall is no
  // plan of the day.
  void check_order(const std::vector<Times>& times) {
    std::vector<std::pair<const Times*, const Times*>> wrong;
    const Times* before = nullptr;
    std::size_t pairs = 0;
    for (const Times& next : times) {
      if (next.end && falls(*next.start, *next.end)) {
        report_range(next.place, *next.start, *next.end);
        continue;
      }
      check_within_meeting(next);
      if (before != nullptr && next.depth == before->depth) {
        ++pairs;
        if (is_out_of_order(*before, next)) wrong.emplace_back(before, &next);
      }
      before = &next;
    }
    const Level at_most = wrong.size() * 3 > pairs + 1 ? Level::info : Level::warning;
    for (const auto& [first, second] : wrong) report_order(*first, *second, at_most);
  }

  static bool is_out_of_order(const Times& first, const Times& second) {
    const Clock busy_until = first.end ? *first.end : *first.start;
    return minutes(*second.start) < minutes(busy_until) &&
           !crosses_midnight(busy_until, *second.start);
  }

  // The words of the first clock time in the place.
  Span clock_span(Span place) const {
    const auto match = find_clock(report_.source().slice(place));
    if (!match) return place;
    return {place.begin + match->begin, place.begin + match->end_offset};
  }

  void report_order(const Times& first, const Times& second, Level at_most) {
    const bool back = minutes(*second.start) < minutes(*first.start);
    report_.add(Rule::item_time_order, clock_span(second.place),
                {.wording = back ? falls_back : overlaps,
                 .words = {iso(*second.start), iso(back ? *first.start : *first.end)},
                 .second = clock_span(first.place),
                 .at_most = at_most});
  }

  // Minutes tell when the meeting did end; only an agenda plans both.
  void check_within_meeting(const Times& times) {
    if (report_.kind() != DocumentKind::agenda || !document_.start || !document_.end) return;
    const bool day = !falls(*document_.start, *document_.end) &&
                     minutes(*document_.start) < minutes(*document_.end);
    if (!day) return;
    if (minutes(*times.start) < minutes(*document_.start))
      report_.add(Rule::item_time_order, clock_span(times.place),
                  {.wording = too_early, .words = {iso(*times.start), iso(*document_.start)}});
    if (times.end && minutes(*times.end) > minutes(*document_.end))
      report_.add(Rule::item_time_order, clock_span(times.place),
                  {.wording = exceeds, .words = {iso(*times.end), iso(*document_.end)}});
  }

  Report& report_;
  const Document& document_;
  std::string_view text_;
};

}  // namespace

void check_times(Report& report) { TimeCheck(report).check(); }

}  // namespace referat
