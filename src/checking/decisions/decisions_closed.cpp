// SPDX-License-Identifier: MIT
//
// Closed items: a title and a decision may be public, the case and its attachments may not.
#include <algorithm>
#include <string>

#include "checking/decisions/decisions.hpp"
#include "checking/places.hpp"
#include "text/words.hpp"
#include "vocabulary/check_words.hpp"

namespace referat {

namespace {

constexpr Wording closed_text{
    "the item at {at} is closed, but \"{0}\" shows its case; take the text out before the document "
    "is public",
    "punktet ({at}) er lukket, men \"{0}\" viser sagen; fjern teksten, før dokumentet bliver "
    "offentligt"};

constexpr Wording closed_attachments{
    "the item at {at} is closed, but its attachments are listed, \"{0}\" among them; take them out "
    "before the document is public",
    "punktet ({at}) er lukket, men dets bilag er nævnt, bl.a. \"{0}\"; fjern dem, før dokumentet "
    "bliver offentligt"};

// "Sagen behandles for lukkede døre, jf. …" shows nothing, and "Punktet er åbnet" takes the lock
// off. Longer texts have such words for other reasons.
bool explains_access(std::string_view text) {
  constexpr std::size_t longest = 300;
  return text.size() <= longest && speaks_of_access(fold(text));
}

void append_text(std::string& out, const Block& block) {
  out.append(block.text).append(" ");
  for (const ListItem& item : block.items) out.append(item.text).append(" ");
  for (const auto& row : block.rows)
    for (const std::string& cell : row) out.append(cell).append(" ");
}

std::string text_of(const Section& section) {
  std::string text;
  for (const Block& block : section.blocks) append_text(text, block);
  if (const auto* recommendation = std::get_if<Recommendation>(&section.detail)) {
    for (const Clause& clause : recommendation->clauses) text.append(clause.text).append(" ");
  }
  return text;
}

// Not the paragraph for closing it, nor who decides and who answers for it.
bool tells_of_case(const Section& section) {
  const auto* prose = std::get_if<Prose>(&section.detail);
  if (prose == nullptr || !prose->topic) return false;
  return prose->topic != Topic::legal && prose->topic != Topic::competence &&
         prose->topic != Topic::responsible;
}

// How sure it is that the section must not be public. A closed item without headings may hold its
// decision, what stands under a heading that is not known may be one, and a recommendation of a few
// words may be as public as the title.
Level gravity_of(const Section& section, std::size_t size) {
  constexpr std::size_t shortest = 30;
  constexpr std::size_t shortest_without_heading = 200;
  switch (section.kind) {
    case SectionKind::summary:
    case SectionKind::case_description:
      return size >= shortest ? Level::error : Level::off;
    case SectionKind::other:
      if (size >= shortest && tells_of_case(section)) return Level::error;
      [[fallthrough]];
    case SectionKind::recommendation:
      return size >= shortest ? Level::warning : Level::off;
    case SectionKind::text:
      return size >= shortest_without_heading ? Level::warning : Level::off;
    default:
      return Level::off;
  }
}

bool check_text(Report& report, const Item& item, const Section& section, Level at_most) {
  const std::string text = text_of(section);
  const Level gravity = gravity_of(section, text.size());
  if (gravity == Level::off || explains_access(text)) return false;
  const Span place = heading_place(report.source(), section);
  report.add(Rule::closed_item_content, place,
             {.wording = closed_text,
              .words = {std::string(report.source().slice(place))},
              .second = title_place(report.source(), item),
              .at_most = std::min(gravity, at_most)});
  return true;
}

bool check_attachments(Report& report, const Item& item, const Section& section, Level at_most) {
  const auto& entries = std::get<Attachments>(section.detail).entries;
  const auto shown = std::ranges::find_if(
      entries, [](const Attachment& entry) { return entry.url || !explains_access(entry.title); });
  if (shown == entries.end()) return false;
  report.add(Rule::closed_item_content, find_words(report.source(), shown->span, shown->title),
             {.wording = closed_attachments,
              .words = {shown->title},
              .second = title_place(report.source(), item),
              .at_most = at_most});
  return true;
}

}  // namespace

// One finding an item: who takes the case out sees the rest.
void check_closed_items(Report& report) {
  const auto is_closed = [](const Item& item) { return item.access == Access::closed; };
  // Where all items are closed, a heading over a list may have been taken for one over them.
  const auto& items = report.document().items;
  const Level at_most = std::ranges::all_of(items, is_closed) ? Level::warning : Level::error;
  for (const Item& item : items) {
    if (!is_closed(item)) continue;
    const auto says_open = [](const Section& section) {
      return std::ranges::any_of(section.blocks, [](const Block& block) {
        constexpr std::size_t longest = 120;
        return block.text.size() <= longest && says_opened(fold(block.text));
      });
    };
    if (std::ranges::any_of(item.sections, says_open)) continue;
    for (const Section& section : item.sections) {
      const bool shown = section.kind == SectionKind::attachments
                             ? check_attachments(report, item, section, at_most)
                             : check_text(report, item, section, at_most);
      if (shown) break;
    }
  }
}

}  // namespace referat
