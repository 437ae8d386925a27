// SPDX-License-Identifier: MIT
#include "reading/outline/item_groups.hpp"

#include <algorithm>

#include "reading/forms/group_heading.hpp"
#include "reading/forms/outcome.hpp"
#include "text/words.hpp"

namespace referat {

bool is_group_heading(const Lines& lines, std::size_t at) {
  return lines[at].kind != LineKind::numbered && item_group(lines.content(at));
}

namespace {

// "ØKONOMIUDVALGET" set apart below an item's text and above the next title.
bool is_group_in_capitals(const Lines& lines, const ItemOutline& item) {
  constexpr std::size_t longest = 60;
  const std::size_t at = item.body.end - 1;
  if (item.body.empty() || at == item.body.begin || at + 1 >= lines.size()) return false;
  const std::string_view content = lines.content(at);
  const bool text_above = lines[at - 1].kind == LineKind::text;  // else what the section says
  return text_above && lines[at].kind == LineKind::text &&
         (lines[at].blank_before || lines[at].page_before) && lines[at + 1].blank_before &&
         content.size() <= longest && is_capitals(content) && !content.ends_with('.') &&
         !find_outcome(content);
}

// Under each item such a line would be a part of it.
bool has_groups_in_capitals(const Lines& lines, const Outline& outline) {
  const auto count = std::ranges::count_if(
      outline.items, [&](const ItemOutline& item) { return is_group_in_capitals(lines, item); });
  return static_cast<std::size_t>(count) * 2 <= outline.items.size();
}

}  // namespace

void cut_groups(const Lines& lines, Outline& outline) {
  const bool capitals = has_groups_in_capitals(lines, outline);
  LineRange group{outline.head.end, outline.head.end};
  while (group.begin > outline.contents.end && is_group_heading(lines, group.begin - 1))
    outline.groups.push_back(--group.begin);
  outline.head.end = group.begin;
  for (std::size_t k = 0; k < outline.items.size(); ++k) {
    ItemOutline& item = outline.items[k];
    item.group = group;
    if (k + 1 == outline.items.size()) break;
    const std::size_t end = item.body.end;
    if (capitals && is_group_in_capitals(lines, item)) outline.groups.push_back(--item.body.end);
    while (item.body.end > item.body.begin && is_group_heading(lines, item.body.end - 1))
      outline.groups.push_back(--item.body.end);
    if (item.body.end < end) group = {item.body.end, end};
  }
}

void cut_empty_group(const Lines& lines, Outline& outline) {
  const LineRange body = outline.items.back().body;
  std::size_t end = body.end;
  if (end > body.begin + 1 && equals_folded(lines.content(end - 1), "ingen sager.")) --end;
  if (end == body.begin || !is_group_heading(lines, end - 1)) return;
  outline.closing = {end - 1, outline.closing.empty() ? body.end : outline.closing.end};
  outline.items.back().body.end = end - 1;
}

}  // namespace referat
