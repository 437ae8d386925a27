// SPDX-License-Identifier: MIT
//
// The parts of the rules about dates and clock times.
#pragma once

#include "checking/report.hpp"

namespace referat {

/// Body, date, start and place of the meeting, and whether all places name one date.
void check_meeting_data(Report& report);
void check_meeting_date(Report& report);

/// All dates of the text: weekdays, days that no month has, short forms beside full ones.
void check_written_dates(Report& report);

/// Clock times of the meeting, its items and their list.
void check_times(Report& report);

}  // namespace referat
