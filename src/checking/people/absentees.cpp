// SPDX-License-Identifier: MIT
//
// Where the absent are listed under each item, somebody who comes late is missing from the first
// ones and somebody who leaves from the last. Who is absent, then not, then absent again was
// forgotten in one list, unless the item itself speaks of that person.
#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "checking/people/people.hpp"
#include "people/person_parts.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr Wording left_out{
    "{0} is absent under the items before and after (at {at}) but is not named in this list; add "
    "the name or state when the person came and left",
    "{0} er fraværende under punkterne før og efter (i {at}), men står ikke på denne liste; "
    "tilføj navnet, eller skriv, hvornår vedkommende kom og gik"};

constexpr std::size_t most_left_out = 2;  // lists in a row
constexpr std::size_t fewest_before = 2;  // lists that name the person before that

struct List {
  const Item* item = nullptr;
  Span span;
};

struct Absence {
  std::size_t last = 0;  // list
  std::size_t run = 0;   // how many lists in a row up to that one
  Span span;
};

bool is_away(const Person& person) {
  return is_away(person.status) && !(person.note && is_about_a_part(*person.note));
}

class AbsenteeCheck {
 public:
  explicit AbsenteeCheck(Report& report) : report_(report) {}

  void check() {
    for (const Item& item : report_.document().items) {
      const std::size_t before = lists_.size();
      for (const Section& section : item.sections)
        if (const auto* attendance = std::get_if<Attendance>(&section.detail))
          if (has_absent(*attendance)) take(item, section, *attendance, before);
    }
  }

 private:
  static bool has_absent(const Attendance& attendance) {
    for (const Person& person : attendance.people)
      if (is_away(person)) return true;
    return false;
  }

  // Two lists of one item ("Afbud", "Fraværende") count as one.
  void take(const Item& item, const Section& section, const Attendance& attendance,
            std::size_t before) {
    if (lists_.size() == before) lists_.push_back({&item, section.span});
    const std::size_t list = lists_.size() - 1;
    for (const Person& person : attendance.people)
      if (is_away(person)) note(person, list);
  }

  void note(const Person& person, std::size_t list) {
    const auto [entry, first] =
        absences_.try_emplace(fold(person.name), Absence{list, 1, person.span});
    Absence& absence = entry->second;
    if (first || absence.last == list) return;
    const std::size_t gap = list - absence.last - 1;
    if (gap > 0 && gap <= most_left_out && absence.run >= fewest_before)
      for (std::size_t at = absence.last + 1; at < list; ++at) report(person, at, absence.span);
    absence = {list, gap == 0 ? absence.run + 1 : 1, person.span};
  }

  // Whether the item has the surname. Only so many are looked through, for the sake of time.
  bool tells_of(const Item& item, const Person& person) {
    constexpr int most = 100;
    const std::size_t space = person.name.rfind(' ');
    if (space == std::string::npos || ++looked_through_ > most) return true;
    return report_.source().slice(item.span).find(person.name.substr(space + 1)) !=
           std::string_view::npos;
  }

  void report(const Person& person, std::size_t list, Span before) {
    if (tells_of(*lists_[list].item, person)) return;
    report_.add(Rule::absentees_differ, lists_[list].span,
                {.wording = left_out, .words = {person.name}, .second = before});
  }

  Report& report_;
  std::vector<List> lists_;
  int looked_through_ = 0;
  std::unordered_map<std::string, Absence> absences_;
};

}  // namespace

void check_absentees(Report& report) {
  if (report.wants(Rule::absentees_differ)) AbsenteeCheck(report).check();
}

}  // namespace referat
