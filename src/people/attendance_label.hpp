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

/// Offset of the colon behind a label's words in another language, "/ Present:" behind "Til stede"
/// or "/ Place:" behind "Sted", when they begin at `at` or behind the blanks there.
std::optional<std::size_t> colon_of_translation(std::string_view text, std::size_t at);

}  // namespace referat
