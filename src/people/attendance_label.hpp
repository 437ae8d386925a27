// SPDX-License-Identifier: MIT
//
// Lines that begin with a label over people.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "vocabulary/attendance_labels.hpp"

namespace referat {

struct AttendanceLabelMatch {
  const AttendanceLabel* label = nullptr;
  std::string_view words;     ///< the label as the line has it, without colon: "Afbud fra"
  std::size_t label_end = 0;  ///< offset in the line where names begin, past colon and spaces
  bool colon = false;
};

/// The label a line begins with: "Afbud: …", "Til stede var …", "Fraværende" alone, "Afbud fra Bo
/// Holm." Without a colon it must stand alone or have a name behind it: "Deltagere i projektet
/// får …" is prose.
std::optional<AttendanceLabelMatch> match_attendance_label(std::string_view line);

}  // namespace referat
