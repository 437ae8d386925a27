// SPDX-License-Identifier: MIT
//
// Where lists of people begin and end.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reading/lines/blocks.hpp"
#include "referat/model.hpp"

namespace referat {

/// A list of people with its label: "Afbud fra:" and the names behind or below it.
struct AttendanceList {
  std::string label;
  std::optional<std::string> role;  ///< that the label gives: "Referent"
  std::vector<Person> people;
  std::vector<Block> rest;  ///< lines with words that are nobody's: "18 deltagere"
  std::size_t end = 0;      ///< position past the last line taken
  bool table = false;       ///< a table whose head names its columns
  bool marks = false;       ///< one of them tells who came
};

/// The list that the attendance line `at` opens; it does not reach beyond `stop`.
AttendanceList read_attendance_list(const Lines& lines, std::size_t at, std::size_t stop);

/// The people on line `at` and those below it, which no label announces; none where the line is
/// something else.
AttendanceList read_bare_list(const Lines& lines, std::size_t at, std::size_t stop);

}  // namespace referat
