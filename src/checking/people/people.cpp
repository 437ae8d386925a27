// SPDX-License-Identifier: MIT
#include "checking/people/people.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <variant>

#include "checking/groups.hpp"
#include "text/words.hpp"
#include "vocabulary/check_words.hpp"

namespace referat {

namespace {

// The item of several in which a place is; null when it is in none.
const Item* find_item(const Document& document, Span place) {
  const auto& items = document.items;
  const auto next = std::ranges::upper_bound(items, place.begin, {},
                                             [](const Item& item) { return item.span.begin; });
  if (items.size() < 2 || next == items.begin()) return nullptr;
  const Item& item = *std::prev(next);
  return place.begin < item.span.end ? &item : nullptr;
}

bool is_apology(const Item& item, Span place) {
  const auto next = std::ranges::upper_bound(
      item.sections, place.begin, {}, [](const Section& section) { return section.span.begin; });
  if (next == item.sections.begin()) return false;
  const auto* attendance = std::get_if<Attendance>(&std::prev(next)->detail);
  return attendance != nullptr && !attendance->people.empty() &&
         attendance->people.front().status == Status::apologies;
}

// "Fraværende: Bo Lund" under "Godkendelse af dagsorden", and no more of it: the person came late.
// An apology, and an item of nothing but names, are about the meeting.
bool concerns_one_item(const Document& document, const Finding& finding) {
  const Item* item = find_item(document, finding.span);
  if (item == nullptr || names_attendance(fold(item->title))) return false;
  const bool present_elsewhere = finding.second && (finding.second->begin < item->span.begin ||
                                                    finding.second->begin >= item->span.end);
  return present_elsewhere && !is_apology(*item, finding.span);
}

// "Bo Lund ankom kl. 17.30 til punkt 2", not far behind the lists: only so much is looked through,
// for the sake of time.
bool tells_of_coming(const Source& source, const Finding& finding) {
  constexpr std::size_t most = 4000;
  constexpr std::size_t farthest = 80;
  const Span second = finding.second.value_or(finding.span);
  const std::size_t from = std::min(finding.span.begin, second.begin);
  const std::string_view text = source.slice({from, from + most});
  const std::string_view name = finding.words[0];
  const std::string_view surname = name.substr(name.rfind(' ') + 1);
  for (std::size_t at = text.find(surname); at != text.npos; at = text.find(surname, at + 1)) {
    const Span place{from + at, from + at + surname.size()};
    const auto holds = [&](Span span) {
      return span.begin <= place.begin && place.end <= span.end;
    };
    if (holds(finding.span) || holds(second)) continue;
    const std::string_view behind = source.slice({place.end, place.end + farthest});
    if (says_came_or_left(fold(behind.substr(0, behind.find_first_of("\r\n"))))) return true;
  }
  return false;
}

// "Deltagere: …, Bo Lund" over "Afbud: Bo Lund - Ida Holm stedfortræder": a region's list of
// members, as who came instead is said.
bool has_substitute(const Document& document, const std::string& name) {
  constexpr std::size_t most = 1000;  // looked through
  const auto& people = document.participants;
  const auto end = people.begin() + static_cast<std::ptrdiff_t>(std::min(people.size(), most));
  return std::any_of(people.begin(), end,
                     [&](const Person& person) { return person.substitute_for == name; });
}

}  // namespace

void add_present_and_absent(Report& report, const Finding& finding) {
  const Document& document = report.document();
  if (concerns_one_item(document, finding) || tells_of_coming(report.source(), finding)) return;
  const bool replaced = has_substitute(document, finding.words[0]);
  report.add(finding.rule, finding.span,
             {.wording = finding.wording,
              .words = finding.words,
              .second = finding.second,
              .at_most = replaced ? Level::info : Level::error});
}

void check_people(Report& report) {
  check_absentees(report);
  check_name_variants(report);
  check_unlisted_people(report);
  check_votes(report);
}

}  // namespace referat
