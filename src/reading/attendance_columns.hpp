// SPDX-License-Identifier: MIT
//
// People under several labels beside each other: "Til stede:        Afbud:" over two columns of
// names.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "referat/model.hpp"

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
};

/// The columns of a line that is made of two labels or more; empty for all others.
std::vector<AttendanceColumn> read_attendance_columns(std::string_view line, std::size_t indent);

/// The cells of a line below, each with the status of the label it stands under.
std::vector<ColumnCell> cells_under(const std::vector<AttendanceColumn>& columns,
                                    std::string_view line, std::size_t indent);

}  // namespace referat
