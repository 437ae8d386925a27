// SPDX-License-Identifier: MIT
#include "reading/unnumbered.hpp"

#include <algorithm>

#include "text/words.hpp"

namespace referat {

namespace {

// A heading that only items have. "Referat" is none: pages that list meetings say it too.
bool opens_section(const Lines& lines, std::size_t at) {
  const Line& line = lines[at];
  if (line.kind == LineKind::decision || line.kind == LineKind::lead_in) return true;
  if (line.kind != LineKind::heading && line.kind != LineKind::labelled) return false;
  const SectionKind kind = line.heading->kind;
  return line.heading->words != "referat" && kind != SectionKind::other &&
         kind != SectionKind::attachments;
}

bool section_follows(const Lines& lines, std::size_t at) {
  const std::size_t stop = std::min(at + 4, lines.size());
  for (std::size_t i = at + 1; i < stop; ++i) {
    if (lines[i].kind == LineKind::item_label) return false;
    if (opens_section(lines, i)) return true;
  }
  return false;
}

// "Sagsid.: 20/33899" over "Sagsfremstilling": the title between bullets of a web page was lost.
std::vector<UnnumberedItem> items_by_case_number(const Lines& lines, std::size_t from) {
  std::vector<UnnumberedItem> items;
  for (std::size_t i = from; i < lines.size(); ++i) {
    if (lines[i].kind == LineKind::item_label && section_follows(lines, i)) items.push_back({i, i});
  }
  return items;
}

bool is_title(const Lines& lines, std::size_t at) {
  constexpr std::size_t longest = 200;
  const std::string_view content = lines.content(at);
  return lines[at].kind == LineKind::text && content.size() <= longest &&
         starts_with_upper(content) && !content.ends_with('.') && !content.ends_with(':');
}

// A page with one case: its title is the first line behind the head's labels.
std::vector<UnnumberedItem> single_item(const Lines& lines, std::size_t from) {
  std::size_t sections = 0;
  std::size_t first = lines.size();
  for (std::size_t i = from; i < lines.size(); ++i) {
    if (!opens_section(lines, i)) continue;
    first = std::min(first, i);
    ++sections;
  }
  if (sections == 0 || first == lines.size()) return {};
  std::size_t begin = first;
  while (begin > from && lines[begin - 1].kind == LineKind::text) --begin;
  if (begin == 0) return {};  // no head above: the first line is the document's title
  while (begin < first && !is_title(lines, begin)) ++begin;
  if (begin == first) return {};
  return {{begin, begin + 1}};
}

}  // namespace

std::vector<UnnumberedItem> find_unnumbered_items(const Lines& lines, std::size_t from) {
  auto items = items_by_case_number(lines, from);
  return items.empty() ? single_item(lines, from) : items;
}

}  // namespace referat
