// SPDX-License-Identifier: MIT
//
// People under several labels beside each other: "Til stede:        Afbud:" over two columns of
// names.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "referat/model.hpp"
#include "vocabulary/attendance_labels.hpp"

namespace referat {

/// One label of such a line.
struct AttendanceColumn {
  std::size_t begin = 0;  ///< characters from the line's start
  Status status = Status::present;
};

/// One name under it.
struct ColumnCell {
  std::string_view text;
  Status status = Status::present;
  std::size_t column = 0;  ///< which label's
};

/// The columns of a line that is made of two labels or more; empty for all others.
std::vector<AttendanceColumn> read_attendance_columns(std::string_view line, std::size_t indent);

/// The cells of a line below, each with the status of the label it stands under.
std::vector<ColumnCell> cells_under(const std::vector<AttendanceColumn>& columns,
                                    std::string_view line, std::size_t indent);

/// The columns of "Deltagere:   Bo Lund        Afbud:   Ida Holm", where the first people stand
/// beside their labels; `begin` is where the names do. Empty when the line is no such one.
struct FilledColumn {
  AttendanceColumn column;
  std::string_view names;
};
std::vector<FilledColumn> read_filled_columns(std::string_view line, std::size_t indent);

/// "I mødet deltager: Afbud fra: Formand Bo Lund …" had two columns, and nobody knows any more who
/// stood in which: offset in what stands `behind` the first label of the names behind the second.
std::optional<std::size_t> lost_column(const AttendanceLabel& first, std::string_view behind);

/// Where the cells of a table's head begin that wide spaces keep apart; none for one cell.
std::vector<std::size_t> spaced_cells(std::string_view line, std::size_t indent);

/// A row of such a table as one with tabs, each cell below the head's nearest.
std::string tabbed_row(const std::vector<std::size_t>& head, std::string_view line,
                       std::size_t indent);

}  // namespace referat
