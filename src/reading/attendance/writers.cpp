// SPDX-License-Identifier: MIT
#include "reading/attendance/writers.hpp"

#include <utility>

#include "reading/attendance/attendance.hpp"
#include "vocabulary/attendance_labels.hpp"

namespace referat {

namespace {

// "Formand: Bo Lund" signs as what he is, whether he came or not; "Referent: Ida Holm" was there.
bool is_of_writer(const Line& line) {
  return line.kind == LineKind::attendance && !line.attendance->role.empty() &&
         !line.attendance->needs_colon;
}

}  // namespace

std::vector<Person> read_writers(const Lines& lines, LineRange closing) {
  std::vector<Person> writers;
  for (std::size_t i = closing.begin; i < closing.end; ++i) {
    if (!is_of_writer(lines[i])) continue;
    AttendanceList list = read_attendance_list(lines, i, closing.end);
    if (list.people.size() != 1 || !list.rest.empty()) continue;
    writers.push_back(std::move(list.people.front()));
  }
  return writers;
}

}  // namespace referat
