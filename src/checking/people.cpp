// SPDX-License-Identifier: MIT
#include "checking/people.hpp"

#include "checking/groups.hpp"

namespace referat {

void check_people(Report& report) {
  check_absentees(report);
  check_name_variants(report);
  check_unlisted_people(report);
  check_votes(report);
}

}  // namespace referat
