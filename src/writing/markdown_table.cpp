// SPDX-License-Identifier: MIT
#include "writing/markdown_table.hpp"

#include <algorithm>

#include "vocabulary/markdown_words.hpp"

namespace referat {

namespace {

using Row = std::vector<Cell>;

std::string line_of(MarkdownWriter& out, const Row& row, std::size_t width) {
  std::string line = "|";
  for (std::size_t i = 0; i < width; ++i) {
    line += ' ';
    const std::string text = i < row.size() ? row[i].text.value_or("") : "";
    const bool link = i < row.size() && !row[i].anchor.empty();
    if (link) line += '[';
    out.add_replaced(
        append_markdown_text(line, text, link ? MarkdownPlace::label : MarkdownPlace::cell));
    if (link) line.append("](#").append(row[i].anchor).append(")");
    line += " |";
  }
  return line;
}

void write_rows(MarkdownWriter& out, const std::vector<Row>& rows, std::size_t width) {
  std::vector<std::string> lines;
  for (const Row& row : rows) lines.push_back(line_of(out, row, width));
  std::string rule = "|";
  for (std::size_t i = 0; i < width; ++i) rule += " --- |";
  lines.insert(lines.begin() + 1, rule);
  out.lines(lines);
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
  std::vector<Row> cells;
  for (const auto& row : rows) {
    regular = regular && row.size() == rows[0].size();
    width = std::max(width, row.size());
    Row& shown = cells.emplace_back();
    for (const std::string& text : row) shown.push_back({text, {}});
  }
  if (!regular || width == 0) {
    HiddenMark mark(markdown::table_mark);
    mark.value("cells", lengths(rows));
    out.mark(mark);
  }
  if (width > 0) write_rows(out, cells, width);
}

void write_columns(MarkdownWriter& out, std::span<const std::string_view> head,
                   const std::vector<std::vector<Cell>>& rows) {
  std::vector<Row> shown(rows.size() + 1);
  for (std::size_t column = 0; column < head.size(); ++column) {
    const auto has = [&](const Row& row) { return row[column].text.has_value(); };
    if (std::ranges::none_of(rows, has)) continue;
    shown[0].push_back({std::string(head[column]), {}});
    for (std::size_t i = 0; i < rows.size(); ++i) shown[i + 1].push_back(rows[i][column]);
  }
  write_rows(out, shown, shown[0].size());
}

}  // namespace referat
