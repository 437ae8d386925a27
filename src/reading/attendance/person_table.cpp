// SPDX-License-Identifier: MIT
#include "reading/attendance/person_table.hpp"

#include "people/person_cells.hpp"
#include "reading/attendance/attendance_columns.hpp"

namespace referat {

namespace {

std::optional<PersonTable> read_spaced_table(const Lines& lines, std::size_t at, std::size_t stop,
                                             Status status) {
  const auto head = spaced_cells(lines.content(at), lines[at].indent);
  if (head.empty()) return std::nullopt;
  const auto row = [&](std::size_t i) {
    return tabbed_row(head, lines.content(i), lines[i].indent);
  };
  const std::vector<PersonColumn> columns = read_person_columns(row(at));
  if (columns.empty()) return std::nullopt;
  PersonTable table;
  for (++at; at < stop && lines[at].kind == LineKind::text; ++at) {
    const Line& line = lines[at];
    if (spaced_cells(lines.content(at), line.indent).empty()) break;
    PeopleResult result = read_person_row(row(at), line.begin, columns, status);
    for (Person& person : result.people) person.span = {line.begin, line.end};
    table.rows.push_back({{line.begin, line.end}, std::move(result)});
  }
  table.end = at;
  return table;
}

}  // namespace

std::optional<PersonTable> read_person_table(const Lines& lines, std::size_t at, std::size_t stop,
                                             Status status) {
  if (at >= stop) return std::nullopt;
  if (lines[at].kind == LineKind::text) return read_spaced_table(lines, at, stop, status);
  if (lines[at].kind != LineKind::table) return std::nullopt;
  const std::vector<PersonColumn> columns = read_person_columns(lines.content(at));
  if (columns.empty()) return std::nullopt;
  PersonTable table;
  for (++at; at < stop && lines[at].kind == LineKind::table; ++at) {
    const Line& line = lines[at];
    if (lines.content(at).find_first_not_of("|-: ") == std::string_view::npos) continue;
    table.rows.push_back(
        {{line.begin, line.end}, read_person_row(lines.content(at), line.begin, columns, status)});
  }
  table.end = at;
  return table;
}

}  // namespace referat
