// SPDX-License-Identifier: MIT
#include "checking/people.hpp"

#include <algorithm>
#include <cstddef>

#include "checking/groups.hpp"

namespace referat {

void add_present_and_absent(Report& report, const Finding& finding) {
  constexpr std::size_t most = 1000;  // looked through
  const auto& people = report.document().participants;
  const auto end = people.begin() + static_cast<std::ptrdiff_t>(std::min(people.size(), most));
  const bool replaced = std::any_of(people.begin(), end, [&](const Person& person) {
    return person.substitute_for == finding.words[0];
  });
  report.add(finding.rule, finding.span,
             {.wording = finding.wording,
              .words = finding.words,
              .second = finding.second,
              .at_most = replaced ? Level::warning : Level::error});
}

void check_people(Report& report) {
  check_absentees(report);
  check_name_variants(report);
  check_unlisted_people(report);
  check_votes(report);
}

}  // namespace referat
