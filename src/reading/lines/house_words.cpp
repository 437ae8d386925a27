// SPDX-License-Identifier: MIT
#include "reading/lines/house_words.hpp"

#include <algorithm>
#include <string_view>

#include "text/words.hpp"

namespace referat {

namespace {

const HeadingRow* row_of(const std::vector<HeadingRow>& rows, std::string_view words) {
  const auto row = std::ranges::find_if(
      rows, [&](const HeadingRow& r) { return equals_folded(words, r.words); });
  return row == rows.end() ? nullptr : &*row;
}

std::size_t longest_of(const std::vector<HeadingRow>& rows) {
  std::size_t longest = 0;
  for (const HeadingRow& row : rows) longest = std::max(longest, row.words.size());
  return longest;
}

// A line that nothing else is known of, or whose heading means something else in this house.
bool may_be_heading(const Line& line) {
  return line.kind == LineKind::text || line.kind == LineKind::heading ||
         line.kind == LineKind::labelled;
}

bool names(std::string_view text, std::string_view folded_body) {
  return find_word_folded(text, folded_body) != std::string_view::npos;
}

bool names_body(const Document& document, std::string_view body) {
  const std::string folded = fold(body);
  if (document.title && names(*document.title, folded)) return true;
  return std::ranges::any_of(document.preamble,
                             [&](const Block& block) { return names(block.text, folded); });
}

}  // namespace

std::vector<HeadingRow> heading_rows(const HouseWords& house) {
  std::vector<HeadingRow> rows;
  for (const HouseHeading& heading : house.headings) {
    rows.push_back({.words = heading.words, .kind = heading.kind, .topic = heading.topic});
  }
  return rows;
}

void mark_house_headings(Lines& lines, const std::vector<HeadingRow>& rows) {
  if (rows.empty()) return;
  const std::size_t longest = longest_of(rows);
  for (std::size_t at = 0; at < lines.size(); ++at) {
    Line& line = lines.all[at];
    if (!may_be_heading(line)) continue;
    const std::string_view content = lines.content(at);
    const std::size_t colon = content.substr(0, longest + 2).find(':');
    if (colon == std::string_view::npos && content.size() > longest) continue;  // nearly all
    const HeadingRow* row = row_of(rows, trim(content.substr(0, colon)));
    if (row == nullptr) continue;
    const std::string_view behind =
        colon == std::string_view::npos ? std::string_view{} : trim(content.substr(colon + 1));
    line.heading = row;
    line.kind = behind.empty() ? LineKind::heading : LineKind::labelled;
    line.rest = behind.empty() ? line.end : lines.offset_of(behind);
  }
}

void find_house_body(const HouseWords& house, Document& document) {
  if (document.body) return;
  const auto body = std::ranges::find_if(
      house.bodies, [&](const std::string& name) { return names_body(document, name); });
  if (body != house.bodies.end()) document.body = *body;
}

}  // namespace referat
