// SPDX-License-Identifier: MIT
#include "reading/lines/item_columns.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "reading/forms/numbering.hpp"
#include "text/dates.hpp"
#include "text/words.hpp"
#include "vocabulary/headings.hpp"
#include "vocabulary/item_words.hpp"
#include "vocabulary/table_heads.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_head = 60;  // bytes of a cell that may name a column

bool is_number(std::string_view words) {
  return !words.empty() && is_digit(words[0]) &&
         words.find_first_not_of("0123456789.") == std::string_view::npos;
}

// "Beslutning: Godkendt."
bool is_labelled(std::string_view words) {
  const std::size_t colon = words.substr(0, longest_head).find(": ");
  if (colon == std::string_view::npos) return false;
  const HeadingRow* heading = find_heading(fold(words.substr(0, colon)));
  return heading != nullptr && heading->use == HeadingUse::any &&
         heading->kind != SectionKind::other;
}

bool is_fact(std::string_view words) {
  if (words.empty() || words.size() > longest_head) return false;
  if (type_word(fold(words))) return true;
  const auto clock = find_clock(words);
  return clock && clock->begin == 0 && clock->end_offset == words.size();
}

}  // namespace

void mark_facts(std::string_view line, std::vector<LinePart>& parts, std::size_t first) {
  for (std::size_t i = first; i < parts.size(); ++i)
    if (parts[i].heading == nullptr && is_fact(trim(words_of(line, parts[i]))))
      parts[i].kind = LinePart::fact;
}

bool split_labelled_cells(std::string_view line, const std::vector<LinePart>& cells,
                          std::vector<LinePart>& parts) {
  const std::size_t title = is_number(words_of(line, cells.front())) ? 1 : 0;
  if (title + 1 >= cells.size() || !number_mark(line)) return false;
  if (std::ranges::none_of(cells.begin() + static_cast<std::ptrdiff_t>(title) + 1, cells.end(),
                           [&](const LinePart& c) { return is_labelled(words_of(line, c)); }))
    return false;
  parts.push_back({0, cells[title].end});
  for (std::size_t i = title + 1; i < cells.size(); ++i)
    if (cells[i].begin < cells[i].end)
      parts.push_back({cells[i].begin, cells[i].end, LinePart::cell});
  return true;
}

void find_all_cells(std::string_view line, char sign, std::vector<LinePart>& cells) {
  cells.clear();
  std::size_t begin = line.starts_with('|') ? 1 : 0;
  const std::size_t stop =
      line.size() > begin && line.ends_with('|') ? line.size() - 1 : line.size();
  while (begin <= stop) {
    const std::size_t end = std::min(line.find(sign, begin), stop);
    const std::string_view cell = trim(line.substr(begin, end - begin));
    const auto from = cell.empty() ? begin : static_cast<std::size_t>(cell.data() - line.data());
    cells.push_back({from, from + cell.size()});
    begin = end + 1;
  }
}

bool ItemColumns::read_head(std::string_view line, const std::vector<LinePart>& cells) {
  const auto empty = [](const LinePart& cell) { return cell.begin == cell.end; };
  if (std::ranges::count_if(cells, empty) + 1 >= std::ssize(cells)) return false;  // a group's name
  if (empty(cells.front()) && !columns_.empty()) return false;                     // a row goes on
  if (words_of(line, cells.back()).starts_with("--") ||
      words_of(line, cells.back()).starts_with(":-"))
    return false;  // the rule below the head
  columns_.clear();
  if (!names_items_beside_decisions(words_of(line, cells.front()))) return false;
  std::vector<const HeadingRow*> columns;
  bool decides = false;
  for (const LinePart& cell : cells) {
    const std::string_view words = words_of(line, cell);
    if (words.size() > longest_head) return false;
    const HeadingRow* heading =
        columns.empty() || words.empty() ? nullptr : find_heading(fold(words));
    decides = decides || (heading != nullptr && heading->kind == SectionKind::decision);
    columns.push_back(heading);
  }
  if (decides) columns_ = std::move(columns);
  return decides;
}

bool ItemColumns::split(std::string_view line, const std::vector<LinePart>& cells,
                        std::vector<LinePart>& parts) const {
  if (cells.size() < 2 || cells.size() > columns_.size()) return false;
  const std::string_view first = words_of(line, cells.front());
  const bool alone = is_number(first);
  if (!alone && (first.empty() || !is_digit(first[0]) || !number_mark(first))) return false;
  if (alone && !starts_with_letter(words_of(line, cells[1]))) return false;
  const std::size_t title = alone ? 1 : 0;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    LinePart part = cells[i];
    if (part.begin == part.end) continue;
    if (i > title) {
      part.kind = LinePart::cell;
      part.heading = columns_[i];
    }
    parts.push_back(part);
  }
  mark_facts(line, parts, title + 1);
  return true;
}

}  // namespace referat
