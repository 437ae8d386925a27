// SPDX-License-Identifier: MIT
//
// The parts of the rules about people. Who stands in two lists of the head is told by the reader.
#pragma once

#include "checking/report.hpp"

namespace referat {

/// Adds what the reader found of somebody who is present and absent. Where a substitute came in
/// that person's place, the list of those present is most likely one of members.
void add_present_and_absent(Report& report, const Finding& finding);

/// Who is missing from one list of the absent and stands in those before and after it.
void check_absentees(Report& report);

/// Names that differ by one letter, and capitals inside a name.
void check_name_variants(Report& report);

/// People of whom the text says that they take part, and who stand in no list.
void check_unlisted_people(Report& report);

/// Votes that do not add up.
void check_votes(Report& report);

}  // namespace referat
