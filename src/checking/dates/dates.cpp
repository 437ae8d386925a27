// SPDX-License-Identifier: MIT
#include "checking/dates/dates.hpp"

#include "checking/groups.hpp"

namespace referat {

void check_dates(Report& report) {
  check_meeting_data(report);
  check_meeting_date(report);
  if (report.wants(Rule::weekday_or_impossible_date) || report.wants(Rule::mixed_date_format))
    check_written_dates(report);
  if (report.wants(Rule::item_time_order)) check_times(report);
}

}  // namespace referat
