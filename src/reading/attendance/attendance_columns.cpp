// SPDX-License-Identifier: MIT
//
// Columns are kept apart by tabs or by three spaces and more. Where spaces do it a cell belongs to
// the label whose beginning is nearest, as names may stand a little beside it; tabs count cells.
#include "reading/attendance/attendance_columns.hpp"

#include <algorithm>

#include "people/attendance_label.hpp"
#include "people/people.hpp"
#include "people/person_parts.hpp"
#include "text/byte_set.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_line = 200;  // bytes

struct Cell {
  std::string_view text;
  std::size_t begin = 0;  // characters from the line's start; with tabs the number of the cell
};

std::vector<Cell> split_cells(std::string_view line, std::size_t indent) {
  std::vector<Cell> cells;
  const bool tabs = line.find('\t') != std::string_view::npos;
  const std::string_view gap = tabs ? "\t" : "   ";
  std::size_t number = 0;
  for (std::size_t at = 0; at < line.size(); ++number) {
    const std::size_t end = std::min(line.find(gap, at), line.size());
    const std::string_view text = trim(line.substr(at, end - at));
    if (!text.empty())
      cells.push_back({text, tabs ? number : indent + count_characters(line.substr(0, at))});
    at = tabs ? end + 1 : std::min(line.find_first_not_of(' ', end), line.size());
  }
  return cells;
}

}  // namespace

std::vector<AttendanceColumn> read_attendance_columns(std::string_view line, std::size_t indent) {
  std::vector<AttendanceColumn> columns;
  if (line.size() > longest_line) return columns;
  for (const Cell& cell : split_cells(line, indent)) {
    const auto match = match_attendance_label(cell.text);
    if (!match || match->label_end < cell.text.size() || !match->label->role.empty()) return {};
    columns.push_back({cell.begin, match->label->status});
  }
  return columns.size() < 2 ? std::vector<AttendanceColumn>{} : columns;
}

std::vector<ColumnCell> cells_under(const std::vector<AttendanceColumn>& columns,
                                    std::string_view line, std::size_t indent) {
  std::vector<ColumnCell> result;
  if (line.size() > longest_line) return result;
  for (const Cell& cell : split_cells(line, indent)) {
    const auto nearest = std::ranges::min_element(columns, {}, [&](const AttendanceColumn& column) {
      return std::max(column.begin, cell.begin) - std::min(column.begin, cell.begin);
    });
    result.push_back(
        {cell.text, nearest->status, static_cast<std::size_t>(nearest - columns.begin())});
  }
  return result;
}

std::vector<FilledColumn> read_filled_columns(std::string_view line, std::size_t indent) {
  std::vector<FilledColumn> columns;
  if (line.size() > longest_line) return columns;
  for (const Cell& cell : split_cells(line, indent)) {
    const auto match = match_attendance_label(cell.text);
    if (match && match->label->role.empty() && match->colon) {
      const std::string_view names = trim(cell.text.substr(match->label_end));
      const std::size_t begin =
          cell.begin + count_characters(cell.text.substr(0, match->label_end));
      columns.push_back({{begin, match->label->status}, names});
    } else if (!columns.empty() && columns.back().names.empty()) {
      columns.back() = {{cell.begin, columns.back().column.status}, cell.text};
    } else {
      return {};
    }
  }
  const bool filled = columns.size() > 1 && std::ranges::all_of(columns, [](const FilledColumn& c) {
                        return only_people(c.names);
                      });
  return filled ? columns : std::vector<FilledColumn>{};
}

std::optional<std::size_t> lost_column(const AttendanceLabel& first, std::string_view behind) {
  if (first.status != Status::present || !first.role.empty()) return std::nullopt;
  const auto second = match_attendance_label(behind);
  if (!second || !second->colon || !is_absence(second->label->status)) return std::nullopt;
  if (second->label_end >= behind.size()) return std::nullopt;
  return second->label_end;
}

std::vector<std::size_t> spaced_cells(std::string_view line, std::size_t indent) {
  std::vector<std::size_t> begins;
  static constexpr ByteSet dividers("\t|");
  if (line.size() > longest_line || dividers.find_in(line) != std::string_view::npos) return begins;
  for (const Cell& cell : split_cells(line, indent)) begins.push_back(cell.begin);
  return begins.size() < 2 ? std::vector<std::size_t>{} : begins;
}

std::string tabbed_row(const std::vector<std::size_t>& head, std::string_view line,
                       std::size_t indent) {
  std::vector<std::string> cells(head.size());
  for (const Cell& cell : split_cells(line.substr(0, longest_line), indent)) {
    const auto nearest = std::ranges::min_element(head, {}, [&](std::size_t begin) {
      return std::max(begin, cell.begin) - std::min(begin, cell.begin);
    });
    std::string& text = cells[static_cast<std::size_t>(nearest - head.begin())];
    if (!text.empty()) text += ' ';
    text += cell.text;
  }
  std::string row;
  for (const std::string& cell : cells) {
    if (&cell != &cells.front()) row += '\t';
    row += cell;
  }
  return row;
}

}  // namespace referat
