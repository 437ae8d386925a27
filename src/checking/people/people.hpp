// SPDX-License-Identifier: MIT
//
// The parts of the rules about people. Who stands in two lists of the head is told by the reader.
#pragma once

#include <cstddef>

#include "checking/report.hpp"

namespace referat {

/// Adds what the reader found of somebody who is present and absent, unless that person was away
/// from one item or came and left. Where a substitute came in that person's place, the list of
/// those present is most likely one of members.
void add_present_and_absent(Report& report, const Finding& finding);

/// Who is missing from one list of the absent and stands in those before and after it.
void check_absentees(Report& report);

/// Names that differ by one letter, and capitals inside a name.
void check_name_variants(Report& report);

/// People of whom the text says that they take part, and who stand in no list.
void check_unlisted_people(Report& report);

/// Votes that do not add up.
void check_votes(Report& report);

/// Calls `visit(person, list)` for the participants, list 0, and those of each list of an item.
template <class Visit>
void for_each_person(const Document& document, Visit visit) {
  for (const Person& person : document.participants) visit(person, std::size_t{0});
  std::size_t list = 0;
  for (const Item& item : document.items) {
    for (const Section& section : item.sections) {
      const auto* attendance = std::get_if<Attendance>(&section.detail);
      if (attendance == nullptr) continue;
      ++list;
      for (const Person& person : attendance->people) visit(person, list);
    }
  }
}

}  // namespace referat
