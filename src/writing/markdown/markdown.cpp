// SPDX-License-Identifier: MIT
//
// The document as Markdown (CommonMark with pipe tables) that a clerk can publish: front matter in
// YAML, # the title, ## a punkt, ### a section, #### a heading in it.
//
// What the page does not show stands in hidden marks, link reference definitions, which no
// renderer shows: "[decision]: # 'outcome=approved'". Text of the document is escaped, so that an
// unescaped mark is always ours; this is how the reader gets an equal model back.
#include <algorithm>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "referat/write.hpp"
#include "text/dates.hpp"
#include "vocabulary/enumerator_words.hpp"
#include "vocabulary/markdown_words.hpp"
#include "writing/fields.hpp"
#include "writing/markdown/markdown_anchor.hpp"
#include "writing/markdown/markdown_table.hpp"
#include "writing/markdown/markdown_text.hpp"
#include "writing/markdown/markdown_writer.hpp"
#include "writing/unwritable.hpp"
#include "text/values.hpp"

namespace referat {

namespace {

using Writer = MarkdownWriter;

// --- Blocks -------------------------------------------------------------------------------

void write_blocks(Writer& out, const std::vector<Block>& blocks, bool after_list = false);

std::string_view text_of(const std::optional<std::string>& text) {
  return text ? std::string_view(*text) : std::string_view();
}

// "3." and "4." in their order are numbers that Markdown counts by itself.
template <class Node>
bool counts_up(const std::vector<Node>& items) {
  std::optional<std::size_t> next;
  for (const Node& item : items) {
    const auto number = list_number(text_of(item.label));
    if (!number || (next && number->first != *next) || number->second != items[0].label->back())
      return false;
    next = number->first + 1;
  }
  return !items.empty();
}

// A list item or a clause: its label, its text and what stands below it.
template <class Node>
void write_point(Writer& out, const Node& point, bool numbered) {
  out.open_item(numbered ? std::string_view(*point.label) : "-");
  if (!numbered && point.label) out.label(*point.label);
  out.paragraph(point.text);
  write_blocks(out, point.blocks);
  out.close_item();
}

void write_list(Writer& out, const Block& list, bool after_list) {
  const bool numbered = list.ordered && counts_up(list.items);
  HiddenMark mark(markdown::list_mark);
  mark.flag("ordered", list.ordered && !numbered);
  mark.flag("empty", list.items.empty());
  // Without something between them two lists would be one.
  if (after_list || mark.has_values()) out.mark(mark);
  for (const ListItem& item : list.items) write_point(out, item, numbered);
}

void write_block(Writer& out, const Block& block, bool after_list) {
  switch (block.kind) {
    case BlockKind::paragraph:
      out.paragraph(block.text);
      break;
    case BlockKind::heading:
      out.heading(4, block.text);
      break;
    case BlockKind::list:
      write_list(out, block, after_list);
      break;
    case BlockKind::table:
      write_table(out, block.rows);
      break;
  }
}

void write_blocks(Writer& out, const std::vector<Block>& blocks, bool after_list) {
  for (const Block& block : blocks) {
    write_block(out, block, after_list);
    after_list = block.kind == BlockKind::list;
  }
}

// --- Sections -----------------------------------------------------------------------------

void write_people(Writer& out, const std::vector<Person>& people) {
  std::vector<Cell> cells;
  cells.reserve(people.size() * markdown::person_columns.size());
  for (const Person& person : people) {
    for (const Cell& cell :
         {Cell{person.name}, Cell{person.party}, Cell{person.role}, Cell{person.organization},
          Cell{danish_word(person.status)}, Cell{person.substitute_for}, Cell{person.note}})
      cells.push_back(cell);
  }
  write_columns(out, markdown::person_columns, cells);
}

void write_attachment(Writer& out, const Attachment& attachment) {
  out.open_item("-");
  if (attachment.number) out.label(*attachment.number);
  const bool linked = attachment.url && is_web_address(*attachment.url);
  if (linked) {
    out.link(attachment.title, *attachment.url);
  } else {
    out.paragraph(attachment.title);
  }
  if (attachment.url && !linked) {
    HiddenMark mark(markdown::url_mark);
    mark.value("value", *attachment.url);
    out.mark(mark);
  }
  out.close_item();
}

void add_side(HiddenMark& mark, std::string_view name, const VoteSide& side) {
  const std::string key(name);
  if (side.count) mark.word(key + "_count", std::to_string(std::max(0, *side.count)));
  for (const std::string& voter : side.voters) mark.value(key, voter);
}

void add_values(HiddenMark& mark, const Prose& prose) {
  if (prose.topic) mark.word("topic", name(*prose.topic));
}

void add_values(HiddenMark& mark, const Recommendation& recommendation) {
  if (recommendation.by) mark.value("by", *recommendation.by);
  mark.flag("lead", recommendation.lead.has_value());
  mark.flag("clauses", !recommendation.clauses.empty());
}

void add_values(HiddenMark& mark, const Decision& decision) {
  if (decision.body) mark.value("body", *decision.body);
  if (possible(decision.date)) mark.word("date", iso(*decision.date));
  if (decision.outcome) mark.word("outcome", name(*decision.outcome));
  if (!decision.votes) return;
  mark.flag("votes", true);
  add_side(mark, "for", decision.votes->in_favour);
  add_side(mark, "against", decision.votes->against);
  add_side(mark, "abstained", decision.votes->abstained);
}

void add_values(HiddenMark& mark, const Attachments& attachments) {
  mark.flag("entries", !attachments.entries.empty());
}

void add_values(HiddenMark& mark, const Attendance& attendance) {
  if (attendance.label && attendance.label->empty()) {
    mark.value("label", "");
  } else {
    mark.flag("label", attendance.label.has_value());
  }
  mark.flag("people", !attendance.people.empty());
}

void write_detail(Writer&, const Prose&, const Section&) {}
void write_detail(Writer&, const Decision&, const Section&) {}

void write_detail(Writer& out, const Recommendation& recommendation, const Section&) {
  if (recommendation.lead) out.paragraph(*recommendation.lead);
  const bool numbered = counts_up(recommendation.clauses);
  for (const Clause& clause : recommendation.clauses) write_point(out, clause, numbered);
}

void write_detail(Writer& out, const Attachments& attachments, const Section&) {
  for (const Attachment& attachment : attachments.entries) write_attachment(out, attachment);
}

// "Fraværende" is not said twice.
void write_detail(Writer& out, const Attendance& attendance, const Section& section) {
  const bool shown = attendance.label && !attendance.label->empty();
  if (shown && attendance.label != section.heading) out.labelled(*attendance.label, "");
  if (!attendance.people.empty()) write_people(out, attendance.people);
}

bool is_derived(const Decision& decision) { return decision.outcome || decision.votes; }

template <class Detail>
bool is_derived(const Detail&) {
  return false;
}

void write_section(Writer& out, const Section& section) {
  if (section.heading) out.heading(3, *section.heading);
  with_detail(section, [&](const auto& detail) {
    HiddenMark mark(name(section.kind));
    add_values(mark, detail);
    const std::size_t place = out.place();
    if (!is_derived(detail)) out.mark(mark);
    write_detail(out, detail, section);
    write_blocks(out, section.blocks, out.after_list());
    if (!is_derived(detail)) return;
    mark.word(markdown::text_number_key, std::to_string(markdown::text_number(out.since(place))));
    out.mark_at(place, mark);
  });
}

// --- Items and the document ---------------------------------------------------------------

std::string times(const std::optional<Clock>& start, const std::optional<Clock>& end) {
  return (start ? iso(*start) : "") + (end ? "–" + iso(*end) : "");
}

void write_item(Writer& out, const Item& item) {
  out.numbered_heading(2, item.number, item.title);
  HiddenMark mark(markdown::item_mark);
  if (item.type) mark.word("type", name(*item.type));
  if (item.access) mark.word("access", name(*item.access));
  if (mark.has_values()) out.mark(mark);
  if (item.case_number) out.labelled(markdown::case_number_label, *item.case_number);
  if (item.group) out.labelled(markdown::group_label, *item.group);
  const auto& start = possible(item.start);
  const auto& end = possible(item.end);
  if (start || end) out.labelled(markdown::time_label, times(start, end));
  for (const Section& section : item.sections) write_section(out, section);
}

// The first item of each title and of each number, and the anchor of its heading.
class Anchors {
 public:
  explicit Anchors(const std::vector<Item>& items) {
    for (const Item& item : items) {
      const auto [anchor, is_new] =
          anchors_.insert(anchor_of(heading_words(item.number, item.title)));
      if (!is_new) continue;  // a second one has another anchor
      if (item.number) by_number_.emplace(*item.number, *anchor);
      by_title_.emplace(item.title, *anchor);
    }
  }

  // A heuristic: numbers of the list and of the items may differ, titles may be worded otherwise.
  std::string_view of(const Entry& entry) const {
    if (const auto found = by_title_.find(entry.title); found != by_title_.end())
      return found->second;
    const auto found = by_number_.find(text_of(entry.number));
    return found != by_number_.end() ? found->second : std::string_view();
  }

 private:
  std::unordered_set<std::string> anchors_;
  std::unordered_map<std::string_view, std::string_view> by_title_;
  std::unordered_map<std::string_view, std::string_view> by_number_;
};

void write_contents(Writer& out, const Document& document) {
  const Anchors anchors(document.items);
  std::deque<std::string> clocks;  // that cells show
  const auto clock_cell = [&](const std::optional<Clock>& time) {
    return possible(time) ? Cell{clocks.emplace_back(iso(*time))} : Cell{};
  };
  std::vector<Cell> cells;
  for (const Entry& entry : document.contents) {
    for (const Cell& cell : {Cell{entry.number}, Cell{entry.title, anchors.of(entry)},
                             Cell{entry.page}, clock_cell(entry.start), clock_cell(entry.end)})
      cells.push_back(cell);
  }
  write_columns(out, markdown::entry_columns, cells);
}

void write_front_matter(Writer& out, const Document& document) {
  out.front_line("---");
  out.front_text("schema", std::string(schema_name));
  out.front_text("source", document.source.name);
  out.front_text("encoding", document.source.encoding);
  out.front_line("lines: " + std::to_string(document.source.lines));
  out.front_line("kind: " + std::string(name(document.kind)));
  if (document.body) out.front_text("body", *document.body);
  if (possible(document.date)) out.front_text("date", iso(*document.date));
  if (possible(document.start)) out.front_text("start", iso(*document.start));
  if (possible(document.end)) out.front_text("end", iso(*document.end));
  if (document.place) out.front_text("place", *document.place);
  out.front_line("---");
}

}  // namespace

void append_markdown(std::string& out, const Document& document, const MarkdownOptions& options) {
  TextBuffer buffer(out);
  Writer writer(buffer);
  write_front_matter(writer, document);
  if (document.title) writer.heading(1, *document.title);
  if (!document.participants.empty()) {
    writer.labelled(markdown::participants_label, "");
    write_people(writer, document.participants);
  }
  if (!document.contents.empty()) {
    writer.labelled(markdown::contents_label, "");
    write_contents(writer, document);
  }
  write_blocks(writer, document.preamble);
  for (const Item& item : document.items) write_item(writer, item);
  if (!document.closing.empty()) writer.rule();
  write_blocks(writer, document.closing);
  if (writer.replaced() == 0 || options.findings == nullptr) return;
  options.findings->push_back(unwritable(writer.replaced(), "Markdown", {}));
}

std::string to_markdown(const Document& document, const MarkdownOptions& options) {
  std::string out;
  append_markdown(out, document, options);
  return out;
}

}  // namespace referat
