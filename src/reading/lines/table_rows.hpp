// SPDX-License-Identifier: MIT
//
// Rows of tables: cells divided by tabs, by bars, or by the gaps between columns.
#pragma once

#include <string>
#include <vector>

#include "reading/lines/lines.hpp"

namespace referat {

/// Whether a line is a row with tabs or bars. One alone is hardly a table.
bool is_row(const Lines& lines, std::size_t at);

/// The number of columns of a line whose columns are kept apart by spaces, "Vej     2 km     2014";
/// 0 for a line that has none.
std::size_t column_count(const Lines& lines, std::size_t at);

/// The cells of a line that is one of these.
std::vector<std::string> row_cells(const Lines& lines, std::size_t at);

}  // namespace referat
