// SPDX-License-Identifier: MIT
#include "reading/attendance.hpp"

#include <algorithm>

#include "text/people.hpp"
#include "text/words.hpp"
#include "vocabulary/attendance_labels.hpp"

namespace referat {

namespace {

// The text of a line of the list: without bullet.
std::string_view person_text(const Lines& lines, std::size_t at) {
  return lines[at].kind == LineKind::bullet ? lines.rest(at) : lines.content(at);
}

// A line may stand in a list of people when it is made of nothing else, or goes on from a line
// that broke off in the midst of one ("Jette Holm" / "Hansen, A").
bool belongs(const Lines& lines, std::size_t at) {
  switch (lines[at].kind) {
    case LineKind::text:
    case LineKind::bullet:
    case LineKind::table:
      return true;
    default:
      return false;
  }
}

void add(AttendanceList& list, const Lines& lines, std::size_t from, std::size_t to,
         PeopleResult result) {
  if (!result.whole) {
    Block block;
    block.span = {from, to};
    block.text = squeeze(lines.text.substr(from, to - from));
    list.rest.push_back(std::move(block));
  }
  for (Person& person : result.people) {
    if (list.role && !person.role) person.role = list.role;
    list.people.push_back(std::move(person));
  }
}

// The end of the wrapped text that begins on line `at`: a comma list goes on in the next line.
std::size_t wrapped_end(const Lines& lines, std::size_t at, std::size_t stop) {
  std::size_t end = at + 1;
  while (end < stop && lines[end].kind == LineKind::text && !lines[end].blank_before) {
    const std::string_view above = lines.content(end - 1);
    const bool open = above.ends_with(',') || above.ends_with(" og") || above.ends_with('&');
    if (!open && !continues(lines, end - 1, end)) break;
    ++end;
  }
  return end;
}

}  // namespace

AttendanceList read_attendance_list(const Lines& lines, std::size_t at, std::size_t stop) {
  AttendanceList list;
  const Line& line = lines[at];
  const AttendanceLabel& label = *line.attendance;
  std::string_view words = trim(lines.text.substr(line.begin, line.rest - line.begin));
  while (words.ends_with(':') || is_space(words.empty() ? 'x' : words.back()))
    words.remove_suffix(1);
  list.label = squeeze(words);
  if (!label.role.empty()) list.role = std::string(label.role);
  list.end = at + 1;
  if (line.rest < line.end) {
    list.end = wrapped_end(lines, at, stop);
    const std::size_t to = lines[list.end - 1].end;
    add(list, lines, line.rest, to,
        read_people(lines.text.substr(line.rest, to - line.rest), line.rest, label.status));
    return list;
  }
  while (list.end < stop && belongs(lines, list.end)) {
    const std::string_view text = person_text(lines, list.end);
    if (!only_people(text)) break;
    const std::size_t end = wrapped_end(lines, list.end, stop);
    const std::size_t from = lines.offset_of(text);
    const std::size_t to = lines[end - 1].end;
    add(list, lines, from, to, read_people(lines.text.substr(from, to - from), from, label.status));
    list.end = end;
  }
  return list;
}

}  // namespace referat
