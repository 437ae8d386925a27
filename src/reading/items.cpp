// SPDX-License-Identifier: MIT
#include "reading/items.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "reading/blocks.hpp"
#include "reading/sections.hpp"
#include "reading/title.hpp"
#include "text/attendance_label.hpp"
#include "text/dates.hpp"
#include "text/people.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

// The line with the number; it stands behind the title in "Spørgetid" / "Sag nr. 129".
std::size_t number_line(const Lines& lines, LineRange heading) {
  std::size_t at = heading.begin;
  while (at + 1 < heading.end && !lines[at].number) ++at;
  return lines[at].number ? at : heading.begin;
}

void read_title(const Lines& lines, LineRange heading, Item& item) {
  if (heading.empty()) return;
  const std::size_t numbered = number_line(lines, heading);
  const Line& line = lines[numbered];
  if (line.number) item.number = std::string(line.number->number);
  std::vector<std::size_t> list;
  for (std::size_t i = heading.begin; i < heading.end; ++i) {
    if (i != numbered || !line.number || line.rest < line.end) list.push_back(i);
  }
  if (list.empty()) return;
  const Line& first = lines[list.front()];
  const std::string text = join_lines(lines, list, first.number ? first.rest : first.begin);
  const TimedTitle title = split_times(text);
  item.title = std::string(title.text);
  item.start = title.start;
  item.end = title.end;
  item.type = title_type(item.title);
  item.access = title_access(item.title);
}

// The first word with a digit: "20/33899" of "20/33899, Sagsinitialer: ABC".
std::string_view case_value(std::string_view rest) {
  while (!rest.empty()) {
    rest = trim(rest);
    std::string_view word = rest.substr(0, rest.find_first_of(" \t"));
    rest.remove_prefix(word.size());
    while (word.ends_with(',') || word.ends_with('.')) word.remove_suffix(1);
    if (std::ranges::any_of(word, is_digit)) return word;
  }
  return {};
}

// "Kommunalbestyrelsen den 30. januar 2012 Punkt 5": where the case stood before.
bool is_earlier_treatment(std::string_view content) {
  const auto date = find_date(content);
  if (!date || date->begin == 0 || content.size() > 140) return false;
  const std::string_view tail = trim(content.substr(date->end));
  return starts_with_folded(tail, "punkt ") && tail.size() < 12;
}

// "Udvalget for det nære sundhedsvæsen Brevid: 4225199": a label behind other words.
bool has_inner_label(std::string_view content) {
  const std::size_t colon = content.find(':');
  if (colon == std::string_view::npos || content.size() > 140) return false;
  const std::size_t space = content.substr(0, colon).rfind(' ');
  if (space == std::string_view::npos) return false;
  const std::string word = fold(content.substr(space + 1, colon - space - 1));
  const ItemLabel* label = find_item_label(word);
  return label != nullptr && label->words == word;
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

class MetadataReader {
 public:
  MetadataReader(const Lines& lines, Item& item) : lines_(lines), item_(item) {}

  // The lines without a field, as paragraphs.
  std::vector<Block> take_kept() { return std::move(kept_); }

  // Reads metadata lines from `at` on; returns the first line that is none.
  std::size_t read(std::size_t at, std::size_t stop) {
    while (at < stop) {
      const std::size_t next = read_one(at, stop);
      if (next == at) break;
      at = next;
    }
    return at;
  }

 private:
  std::size_t read_one(std::size_t at, std::size_t stop) {
    const Line& line = lines_[at];
    const std::string_view content = lines_.content(at);
    if (line.kind == LineKind::item_label) return read_label(at, stop);
    if (content.size() > 140) return at;
    if (const auto access = access_word(folded_title(content))) {
      item_.access = access;
      return at + 1;
    }
    if (folded_title(content) == folded_title(item_.title)) return at + 1;  // the title again
    if (read_times(content)) return at + 1;
    if (!is_earlier_treatment(content) && !has_inner_label(content)) return at;
    keep(at, at + 1);
    return at + 1;
  }

  std::size_t read_label(std::size_t at, std::size_t stop) {
    const Line& line = lines_[at];
    std::string_view value = lines_.rest(at);
    std::size_t next = at + 1;
    if (value.empty() && next < stop) {  // the value stands on the next line
      const std::string_view below = lines_.content(next);
      const bool word = below.size() <= 24 && below.find(' ') == std::string_view::npos;
      const LineKind kind = lines_[next].kind;
      if (word && (kind == LineKind::text || kind == LineKind::item_label) &&
          !access_word(fold(below))) {
        value = below;
        ++next;
      }
    }
    const ItemLabel* label = find_item_label(fold(lines_.content(at).substr(0, 40)));
    const bool bare = line.rest == line.begin;
    std::string_view number;
    if (!item_.case_number && (bare || (label != nullptr && label->is_case_number))) {
      number = case_value(value);
      if (!number.empty()) item_.case_number = std::string(number);
    }
    if (trim(value) != number) keep(at, next);
    return next;
  }

  // Document numbers, initials and the like have no field; their lines are kept as text.
  void keep(std::size_t at, std::size_t end) {
    Block block;
    block.span = {lines_[at].begin, lines_[end - 1].end};
    block.text = squeeze(lines_.text.substr(block.span.begin, block.span.end - block.span.begin));
    kept_.push_back(std::move(block));
  }

  // "(16:30 - 16:35)" on the line below the title.
  bool read_times(std::string_view content) {
    if (!content.starts_with('(') || content.size() > 24) return false;
    const auto clock = find_clock(content);
    if (!clock || !clock->end) return false;
    item_.start = clock->start;
    item_.end = clock->end;
    return true;
  }

  const Lines& lines_;
  Item& item_;
  std::vector<Block> kept_;
};

// Puts blocks that stand right under the title before the item's sections.
void prepend_text(std::vector<Block> blocks, std::vector<Section>& sections) {
  if (blocks.empty()) return;
  if (sections.empty() || sections.front().kind != SectionKind::text) {
    Section section;
    section.span = {blocks.front().span.begin, blocks.back().span.end};
    sections.insert(sections.begin(), std::move(section));
  }
  Section& section = sections.front();
  section.span.begin = blocks.front().span.begin;
  section.blocks.insert(section.blocks.begin(), std::make_move_iterator(blocks.begin()),
                        std::make_move_iterator(blocks.end()));
}

}  // namespace

Item read_item(Lines& lines, const ItemOutline& outline) {
  Item item;
  read_title(lines, outline.heading, item);
  MetadataReader metadata(lines, item);
  metadata.read(outline.begin, outline.heading.begin);
  const std::size_t body = metadata.read(outline.body.begin, outline.body.end);
  const std::size_t last = std::max(outline.body.end, outline.heading.end);
  item.span = {lines[outline.begin].begin, lines[last - 1].end};
  for (std::size_t i = outline.group.begin; i < outline.group.end; ++i) {
    item.group = (item.group ? *item.group + " " : std::string()) + squeeze(lines.content(i));
    const GroupHeading* heading = find_group_heading(folded_title(lines.content(i)));
    if (heading != nullptr && !item.access) item.access = heading->access;
  }
  item.sections = read_sections(lines, {body, outline.body.end}, item.title);
  prepend_text(metadata.take_kept(), item.sections);
  if (auto section = read_title_people(lines, outline.heading, item))
    item.sections.insert(item.sections.begin(), std::move(*section));
  return item;
}

}  // namespace referat
