// SPDX-License-Identifier: MIT
#include "reading/items/items.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "reading/lines/blocks.hpp"
#include "reading/items/item_metadata.hpp"
#include "reading/items/sections.hpp"
#include "reading/forms/group_heading.hpp"
#include "reading/forms/title.hpp"
#include "reading/outline/item_heading.hpp"
#include "people/attendance_label.hpp"
#include "text/dates.hpp"
#include "people/people.hpp"
#include "text/words.hpp"
#include "vocabulary/item_words.hpp"

namespace referat {

namespace {

// The line with the number; it stands behind the title in "Spørgetid" / "Sag nr. 129".
std::size_t number_line(const Lines& lines, LineRange heading) {
  std::size_t at = heading.begin;
  while (at + 1 < heading.end && !lines[at].number) ++at;
  return lines[at].number ? at : heading.begin;
}

// "OG REGIONSRÅ- DET SAMT": a word broken at the end of a line that flattening took away.
std::string mend_capitals(const std::string& text) {
  const std::string_view view = text;
  std::string mended;
  std::size_t done = 0;
  for (std::size_t at = view.find("- "); at != std::string::npos; at = view.find("- ", at + 1)) {
    const std::size_t space = view.substr(0, at).rfind(' ');
    const std::string_view word = view.substr(0, at).substr(space + 1);
    if (!is_one_word_in_capitals(word, view.substr(at + 2))) continue;
    mended += view.substr(done, at - done);
    done = at + 2;
  }
  mended += view.substr(done);
  return mended;
}

void set_title(const std::string& text, Item& item) {
  TimedTitle title = split_times(text);
  // "17.05 - 17.30 Punkt 2. Nyt fra skolen": the number stands behind the times.
  const auto mark = title.start && !item.number ? number_mark(title.text) : std::nullopt;
  if (mark && refers_to_list(*mark) && mark->rest < title.text.size()) {
    item.number = std::string(mark->number);
    title.text.remove_prefix(mark->rest);
  }
  item.title = std::string(title.text);
  item.start = title.start;
  item.end = title.end;
  if (const auto type = title_type(item.title)) item.type = type;
  item.access = title_access(item.title);
}

// "1.", "Budget", "Drøftelse", "20 min." between tabs: cuts the cells behind the title off its line
// and returns them as text of the item.
std::vector<Block> cut_cells(Lines& lines, std::size_t at, Item& item) {
  Line& line = lines.all[at];
  if (lines.marked || line.rest >= line.end) return {};
  const std::string_view title = title_cell(lines.rest(at));
  const std::string_view cells = trim(lines.text.substr(
      lines.offset_of(title) + title.size(), line.end - lines.offset_of(title) - title.size()));
  if (title.empty() || cells.empty()) return {};
  if (const auto type = type_word(fold(title_cell(cells)))) item.type = type;
  Block block;
  block.text = squeeze(cells);
  block.span = {lines.offset_of(cells), line.end};
  line.end = lines.offset_of(title) + title.size();
  return {std::move(block)};
}

// Returns what stands behind the title on its line, if anything.
std::vector<Block> read_title(Lines& lines, LineRange heading, Item& item) {
  if (heading.empty()) return {};
  const std::size_t numbered = number_line(lines, heading);
  std::vector<Block> cells = cut_cells(lines, numbered, item);
  const Line& line = lines[numbered];
  if (line.number) item.number = std::string(line.number->number);
  std::vector<std::size_t> list;
  for (std::size_t i = heading.begin; i < heading.end; ++i) {
    if (lines[i].kind == LineKind::item_label) continue;
    if (i != numbered || !line.number || line.rest < line.end) list.push_back(i);
  }
  if (list.empty()) return cells;
  const Line& first = lines[list.front()];
  set_title(mend_capitals(join_lines(lines, list, first.number ? first.rest : first.begin)), item);
  return cells;
}

// "Ad 1. Godkendt" has its title in the agenda above; what stands behind the number is text.
void read_listed_title(Lines& lines, const ItemOutline& outline, Item& item) {
  item.number = std::string(lines[*outline.listed].number->number);
  set_title(squeeze(title_cell(listed_title(lines, *outline.listed))), item);
  if (outline.body.begin == outline.heading.begin) strip_label(lines, outline.body.begin);
}

// "1. Fraværende: Ida Holm": the title is a label, and the names behind it are its list.
std::optional<Section> read_title_people(const Lines& lines, LineRange heading, Item& item) {
  if (heading.end != heading.begin + 1 || !lines[heading.begin].number) return std::nullopt;
  const std::string_view rest = lines.rest(heading.begin);
  const auto label = match_attendance_label(rest);
  if (!label || !label->colon || label->label_end >= rest.size()) return std::nullopt;
  const std::string_view names = rest.substr(label->label_end);
  PeopleResult result = read_people(names, lines.offset_of(names), label->label->status);
  if (!result.whole || result.people.empty()) return std::nullopt;
  item.title = squeeze(label->words);
  Section section;
  section.kind = SectionKind::attendance;
  section.span = {lines.offset_of(names), lines[heading.begin].end};
  section.detail = Attendance{item.title, std::move(result.people)};
  return section;
}

void insert_text(std::vector<Block> blocks, std::vector<Section>& sections) {
  Section section;
  section.span = {blocks.front().span.begin, blocks.back().span.end};
  section.blocks = std::move(blocks);
  sections.insert(sections.begin(), std::move(section));
}

// Puts blocks that stand right under the title before the item's sections.
void prepend_text(std::vector<Block> blocks, std::vector<Section>& sections) {
  if (blocks.empty()) return;
  if (sections.empty() || sections.front().kind != SectionKind::text)
    return insert_text(std::move(blocks), sections);
  Section& section = sections.front();
  section.span.begin = blocks.front().span.begin;
  section.blocks.insert(section.blocks.begin(), std::make_move_iterator(blocks.begin()),
                        std::make_move_iterator(blocks.end()));
}

}  // namespace

Item read_item(Lines& lines, const ItemOutline& outline) {
  Item item;
  const std::size_t begin = lines[outline.begin].begin;
  std::vector<Block> cells;
  if (outline.listed)
    read_listed_title(lines, outline, item);
  else
    cells = read_title(lines, outline.heading, item);
  MetadataReader metadata(lines, item);
  metadata.read(outline.begin, outline.heading.begin);
  for (std::size_t i = outline.heading.begin; i < outline.heading.end; ++i) {
    if (lines[i].kind == LineKind::item_label) metadata.read(i, i + 1);
  }
  std::vector<Block> above = metadata.take_kept();
  const std::size_t body = metadata.read(outline.body.begin, outline.body.end);
  metadata.find_journal_number(body, outline.body.end);
  const std::size_t last = std::max(outline.body.end, outline.heading.end);
  item.span = {begin, lines[last - 1].end};
  if (!cells.empty()) item.span.end = std::max(item.span.end, cells.back().span.end);
  for (std::size_t i = outline.group.begin; i < outline.group.end; ++i) {
    item.group = (item.group ? *item.group + " " : std::string()) + squeeze(lines.content(i));
    const auto group = item_group(lines.content(i));
    if (group && !item.access) item.access = group->access;
  }
  item.sections = read_sections(lines, {body, outline.body.end}, item.title);
  prepend_text(metadata.take_kept(), item.sections);
  prepend_text(std::move(cells), item.sections);
  // What stands above the title is a section of its own: one around the title would own it.
  if (!above.empty()) insert_text(std::move(above), item.sections);
  if (auto section = read_title_people(lines, outline.heading, item))
    item.sections.insert(item.sections.begin(), std::move(*section));
  return item;
}

}  // namespace referat
