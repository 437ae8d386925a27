// SPDX-License-Identifier: MIT
#include "writing/markdown_table.hpp"

#include <algorithm>

#include "vocabulary/markdown_words.hpp"

namespace referat {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::size_t width_of(const Rows& rows) {
  std::size_t width = 0;
  for (const auto& row : rows) width = std::max(width, row.size());
  return width;
}

std::string line_of(MarkdownWriter& out, const std::vector<std::string>& row, std::size_t width) {
  std::string line = "|";
  for (std::size_t i = 0; i < width; ++i) {
    line += ' ';
    if (i < row.size()) {
      out.add_replaced(append_markdown_text(line, row[i], MarkdownPlace::cell));
    }
    line += " |";
  }
  return line;
}

void write_rows(MarkdownWriter& out, const Rows& rows, std::size_t width) {
  std::vector<std::string> lines;
  for (const auto& row : rows) lines.push_back(line_of(out, row, width));
  std::string rule = "|";
  for (std::size_t i = 0; i < width; ++i) rule += " --- |";
  lines.insert(lines.begin() + 1, rule);
  out.lines(lines);
}

// The number of cells in each row: "2 2 1".
std::string lengths(const Rows& rows) {
  std::string text;
  for (const auto& row : rows)
    text.append(text.empty() ? "" : " ").append(std::to_string(row.size()));
  return text;
}

}  // namespace

void write_table(MarkdownWriter& out, const Rows& rows) {
  const std::size_t width = width_of(rows);
  const bool regular =
      width > 0 && std::ranges::all_of(rows, [&](const auto& row) { return row.size() == width; });
  if (!regular) {
    HiddenMark mark(markdown::table_mark);
    mark.value("cells", lengths(rows));
    out.mark(mark);
  }
  if (width > 0) write_rows(out, rows, width);
}

void write_columns(MarkdownWriter& out, std::span<const std::string_view> head,
                   const std::vector<std::vector<std::optional<std::string>>>& rows) {
  Rows shown(rows.size() + 1);
  for (std::size_t column = 0; column < head.size(); ++column) {
    if (std::ranges::none_of(rows, [&](const auto& row) { return row[column].has_value(); }))
      continue;
    shown[0].emplace_back(head[column]);
    for (std::size_t i = 0; i < rows.size(); ++i)
      shown[i + 1].push_back(rows[i][column].value_or(""));
  }
  write_rows(out, shown, shown[0].size());
}

}  // namespace referat
