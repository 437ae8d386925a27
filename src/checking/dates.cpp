// SPDX-License-Identifier: MIT
#include "checking/dates.hpp"

#include "checking/groups.hpp"

namespace referat {

void check_dates(Report& report) {
  check_meeting_data(report);
  check_meeting_date(report);
  check_written_dates(report);
  check_times(report);
}

}  // namespace referat
