// SPDX-License-Identifier: MIT
//
// Dates that are not fully stated: "tirsdag den 22. august", "24/10", "august 2022".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "reading/lines/lines.hpp"
#include "referat/finding.hpp"

namespace referat {

struct IncompleteDate {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool has_year = false;  ///< the day is missing; otherwise the year
};

/// The first day and month without a year, or month name and year without a day. Meant for
/// titles and values, not for running text, where "august 2022" is no date.
std::optional<IncompleteDate> find_incomplete_date(std::string_view text);

/// Whether a line begins with its weekday or speaks of the meeting: its incomplete date is likely
/// the meeting's.
bool may_tell_of_meeting(std::string_view text);

/// Tells of the incomplete date in `text`, words of a line; false where none stands there.
bool report_incomplete_date(const Lines& lines, std::string_view text,
                            std::vector<Finding>& findings);

}  // namespace referat
