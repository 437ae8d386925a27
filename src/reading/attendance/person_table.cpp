// SPDX-License-Identifier: MIT
#include "reading/attendance/person_table.hpp"

#include <algorithm>

#include "people/people.hpp"
#include "people/person_cells.hpp"
#include "reading/attendance/attendance_columns.hpp"
#include "text/words.hpp"
#include "vocabulary/person_columns.hpp"

namespace referat {

namespace {

bool has_marks(const std::vector<PersonColumn>& columns) {
  return std::ranges::any_of(columns, [](const PersonColumn& column) {
    return column.field == PersonField::presence || column.field == PersonField::status;
  });
}

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
  table.marks = has_marks(columns);
  for (++at; at < stop && lines[at].kind == LineKind::text; ++at) {
    const Line& line = lines[at];
    // Nothing marks a member who did not come.
    const bool unmarked = !line.blank_before && only_people(lines.content(at));
    if (!unmarked && spaced_cells(lines.content(at), line.indent).empty()) break;
    PeopleResult result = read_person_row(row(at), line.begin, columns, status);
    for (Person& person : result.people) person.span = {line.begin, line.end};
    table.rows.push_back({{line.begin, line.end}, std::move(result)});
  }
  table.end = at;
  return table;
}

}  // namespace

bool heads_marks(const Lines& lines, std::size_t at, std::size_t stop) {
  constexpr std::size_t longest = 120;
  const std::string_view head = lines.content(at);
  if (head.size() > longest || at + 1 >= stop || !is_row_of_person_columns(fold(head)))
    return false;
  const std::string_view row = lines.content(at + 1);
  return is_mark(row.substr(row.find_last_of(" \t") + 1));
}

bool may_begin_person_table(const Lines& lines, LineRange body, std::size_t at) {
  if (lines[at].kind == LineKind::table)
    return at == body.begin || lines[at - 1].kind != LineKind::table;
  return lines[at].may_hold(gap_sign) && heads_marks(lines, at, body.end);
}

std::optional<PersonTable> read_person_table(const Lines& lines, std::size_t at, std::size_t stop,
                                             Status status) {
  if (at >= stop) return std::nullopt;
  // "Medlemmer:    Til stede    Afbud" is a label elsewhere.
  const bool labelled = lines[at].kind == LineKind::attendance;
  const bool tabs = lines.content(at).find('\t') != std::string_view::npos;
  if (lines[at].kind == LineKind::text || (labelled && !tabs))
    return read_spaced_table(lines, at, stop, status);
  if (lines[at].kind != LineKind::table && !labelled) return std::nullopt;
  const std::vector<PersonColumn> columns = read_person_columns(lines.content(at));
  if (columns.empty()) return std::nullopt;
  PersonTable table;
  table.marks = has_marks(columns);
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
