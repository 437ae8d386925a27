// SPDX-License-Identifier: MIT
//
// Numbered headings give the depth of the items ("### AD 1: Økonomi"), and headings of that depth
// among them are items too. Without numbers the items are the headings right below the title's.
#include "reading/outline/marked_items.hpp"

#include "reading/forms/group_heading.hpp"
#include "reading/forms/title.hpp"
#include "text/words.hpp"
#include "vocabulary/item_words.hpp"

namespace referat {

namespace {

bool is_item_heading(const Lines& lines, std::size_t at, std::size_t depth) {
  const Line& line = lines[at];
  if (line.layout.depth != depth) return false;
  if (line.layout.literal) return true;
  if (line.kind != LineKind::text && line.kind != LineKind::numbered) return false;
  return !is_contents_heading(folded_title(lines.content(at))) && !item_group(lines.content(at));
}

// "## Mødefakta" stands over the labels of the head.
bool stands_over_labels(const Lines& lines, std::size_t at) {
  return at + 1 < lines.size() && lines[at + 1].kind == LineKind::head_label;
}

std::vector<std::size_t> headings_of_depth(const Lines& lines, std::size_t from,
                                           std::size_t depth) {
  std::vector<std::size_t> found;
  for (std::size_t i = from; i < lines.size(); ++i) {
    if (is_item_heading(lines, i, depth) && !stands_over_labels(lines, i)) found.push_back(i);
  }
  return found;
}

bool is_titled_topic(const Lines& lines, std::size_t at) {
  const Line& line = lines[at];
  const bool topic = line.kind == LineKind::heading && line.heading->kind == SectionKind::other;
  return topic || reads_as_usual_title(lines.content(at));
}

// "## Beslutning": the headings of that depth are sections of one item.
bool has_sections_of_depth(const Lines& lines, std::size_t from, std::size_t depth) {
  for (std::size_t i = from; i < lines.size(); ++i) {
    if (lines[i].layout.depth == depth && lines[i].kind == LineKind::heading &&
        !is_titled_topic(lines, i))
      return true;
  }
  return false;
}

// With "## Økonomi" and "## Næste møde", which are a section's topic and a label elsewhere.
std::vector<std::size_t> all_of_depth(const Lines& lines, std::size_t from, std::size_t depth) {
  std::vector<std::size_t> found;
  for (std::size_t i = from; i < lines.size(); ++i) {
    const bool topic = lines[i].layout.depth == depth && is_titled_topic(lines, i);
    if ((topic || is_item_heading(lines, i, depth)) && !stands_over_labels(lines, i))
      found.push_back(i);
  }
  return found;
}

// The points of a list stand right below each other, items have text between them.
std::size_t count_with_text(const Lines& lines, const std::vector<std::size_t>& chain) {
  std::size_t count = 0;
  for (const std::size_t at : chain) {
    const bool text = at + 1 < lines.size() && lines[at + 1].kind != LineKind::numbered &&
                      !is_marked_heading(lines[at + 1]);
    count += text ? 1U : 0U;
  }
  return count;
}

}  // namespace

std::vector<std::size_t> find_marked_items(const Lines& lines, std::size_t from,
                                           const ItemChain& chain) {
  constexpr std::size_t below_title = 2;
  if (!chain.lines.empty() && is_marked_heading(lines[chain.lines.front()])) {
    const std::size_t first = chain.lines.front();
    return headings_of_depth(lines, first, lines[first].layout.depth);
  }
  std::vector<std::size_t> headings = headings_of_depth(lines, from, below_title);
  if (headings.size() >= 2 && !has_sections_of_depth(lines, from, below_title))
    headings = all_of_depth(lines, from, below_title);
  if (count_with_text(lines, chain.lines) > headings.size()) headings.clear();
  return headings;
}

}  // namespace referat
