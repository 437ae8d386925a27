// SPDX-License-Identifier: MIT
#include "writing/markdown/markdown_table.hpp"

#include <algorithm>

#include "vocabulary/markdown_words.hpp"

namespace referat {

namespace {

// `cell_at` gives the cell of a row and a column; the first row is the head.
template <class CellAt>
void write_rows(MarkdownWriter& out, std::size_t rows, std::size_t width, CellAt cell_at) {
  out.open_table();
  for (std::size_t row = 0; row < rows; ++row) {
    if (row > 0) out.next_row();
    for (std::size_t column = 0; column < width; ++column) out.cell(cell_at(row, column));
    out.end_row();
    if (row == 0) out.table_rule(width);
  }
}

// The number of cells in each row: "2 2 1".
std::string lengths(const std::vector<std::vector<std::string>>& rows) {
  std::string text;
  for (const auto& row : rows)
    text.append(text.empty() ? "" : " ").append(std::to_string(row.size()));
  return text;
}

}  // namespace

void write_table(MarkdownWriter& out, const std::vector<std::vector<std::string>>& rows) {
  std::size_t width = 0;
  bool regular = true;
  for (const auto& row : rows) {
    regular = regular && row.size() == rows[0].size();
    width = std::max(width, row.size());
  }
  if (!regular || width == 0) {
    HiddenMark mark(markdown::table_mark);
    mark.value("cells", lengths(rows));
    out.mark(mark);
  }
  if (width == 0) return;
  write_rows(out, rows.size(), width, [&](std::size_t row, std::size_t column) {
    return column < rows[row].size() ? Cell{rows[row][column]} : Cell{};
  });
}

void write_columns(MarkdownWriter& out, std::span<const std::string_view> head,
                   std::span<const Cell> cells) {
  std::vector<std::size_t> shown;
  for (std::size_t column = 0; column < head.size(); ++column) {
    std::size_t at = column;
    while (at < cells.size() && !cells[at].text) at += head.size();
    if (at < cells.size()) shown.push_back(column);
  }
  const std::size_t rows = 1 + cells.size() / head.size();
  write_rows(out, rows, shown.size(), [&](std::size_t row, std::size_t column) {
    return row == 0 ? Cell{head[shown[column]]} : cells[(row - 1) * head.size() + shown[column]];
  });
}

}  // namespace referat
