// SPDX-License-Identifier: MIT
#include "reading/lines/table_rows.hpp"

#include "text/words.hpp"

namespace referat {

namespace {

std::vector<std::string> tabbed_cells(std::string_view content) {
  std::vector<std::string> row;
  while (true) {
    const std::size_t end = content.find('\t');
    row.push_back(squeeze(content.substr(0, end)));
    if (end == std::string_view::npos) return row;
    content.remove_prefix(end + 1);
  }
}

// The cells of a row of bars; an escaped bar stands in its cell.
std::vector<std::string> barred_cells(std::string_view content) {
  std::vector<std::string> row(1);
  for (std::size_t at = 0; at < content.size(); ++at) {
    const bool escaped = content.substr(at).starts_with("\\|");
    if (content[at] == '|')
      row.emplace_back();
    else
      row.back() += escaped ? content[++at] : content[at];
  }
  for (std::string& cell : row) cell = squeeze(cell);
  return row;
}

// The cells of a row whose columns are kept apart by spaces: "Vej          2 km         2014".
std::vector<std::string> spaced_cells(std::string_view content) {
  constexpr std::string_view gap = "   ";
  std::vector<std::string> row;
  while (true) {
    const std::size_t end = content.find(gap);
    row.push_back(squeeze(content.substr(0, end)));
    if (end == std::string_view::npos) return row;
    content = trim(content.substr(end));
  }
}

// A tab behind a bullet, a number or a letter divides no cells.
std::string_view behind_mark(const Lines& lines, std::size_t at) {
  const LineKind kind = lines[at].kind;
  if (kind == LineKind::bullet || kind == LineKind::numbered) return lines.rest(at);
  const std::string_view content = lines.content(at);
  const auto letter = kind == LineKind::text ? letter_mark(content) : std::nullopt;
  return letter ? content.substr(letter->rest) : content;
}

}  // namespace

bool is_row(const Lines& lines, std::size_t at) {
  const Line& line = lines[at];
  const std::string_view content = lines.content(at);
  if (lines.marked) return content.starts_with('|') && !line.layout.literal;
  if (line.kind == LineKind::table) return true;
  if (line.may_hold(gap_sign) && behind_mark(lines, at).find('\t') != std::string_view::npos)
    return true;
  return line.end < lines.text.size() && lines.text[line.end] == '\t';  // an empty last cell
}

std::size_t column_count(const Lines& lines, std::size_t at) {
  const LineKind kind = lines[at].kind;
  if (!lines[at].may_hold(gap_sign) || lines.marked ||
      (kind != LineKind::text && kind != LineKind::contents))
    return 0;
  constexpr std::size_t longest = 200;  // running text is longer
  const std::string_view content = lines.content(at);
  if (content.size() > longest) return 0;
  std::size_t count = 0;
  for (std::size_t gap = content.find("   "); gap != std::string_view::npos;
       gap = content.find("   ", content.find_first_not_of(' ', gap)))
    ++count;
  return count > 0 && content.find('\t') == std::string_view::npos ? count + 1 : 0;
}

std::vector<std::string> row_cells(const Lines& lines, std::size_t at) {
  std::string_view content = lines.content(at);
  if (column_count(lines, at) > 0) return spaced_cells(content);
  if (content.find('\t') == std::string_view::npos && content.find('|') != std::string_view::npos) {
    if (content.front() == '|') content.remove_prefix(1);
    if (!content.empty() && content.back() == '|') content.remove_suffix(1);
    return barred_cells(content);
  }
  std::vector<std::string> row = tabbed_cells(content);
  if (lines[at].end < lines.text.size() && lines.text[lines[at].end] == '\t') row.emplace_back();
  return row;
}

}  // namespace referat
