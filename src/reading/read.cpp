// SPDX-License-Identifier: MIT
//
// The way through the reading side: bytes → source → lines → outline → document.
#include "referat/read.hpp"

#include <algorithm>

#include "reading/lines/blocks.hpp"
#include "reading/head/closing_time.hpp"
#include "reading/outline/contents.hpp"
#include "reading/items/decision.hpp"
#include "reading/lines/furniture.hpp"
#include "reading/head/head.hpp"
#include "reading/lines/house_words.hpp"
#include "reading/items/items.hpp"
#include "reading/kind.hpp"
#include "reading/lines/lines.hpp"
#include "reading/markdown/markdown.hpp"
#include "reading/markdown/quoted_mail.hpp"
#include "reading/outline/outline.hpp"
#include "reading/own_markdown/own_markdown.hpp"
#include "reading/attendance/participants.hpp"
#include "reading/attendance/writers.hpp"
#include "reading/remarks.hpp"
#include "reading/lines/line_spacing.hpp"
#include "reading/lines/run_in_titles.hpp"

namespace referat {

namespace {

constexpr Wording no_items_found{
    "no agenda items found; check that the file is the text of an agenda or of minutes",
    "der er ingen punkter; se efter, om filen er teksten af en dagsorden eller et referat"};

std::vector<std::size_t> head_lines(const Outline& outline) {
  std::vector<std::size_t> list;
  for (std::size_t i = outline.head.begin; i < outline.head.end; ++i) {
    if (i < outline.contents.begin || i >= outline.contents.end) list.push_back(i);
  }
  return list;
}

std::vector<LineNote> note_lines(const Lines& lines) {
  std::vector<LineNote> notes;
  notes.reserve(lines.size());
  for (const Line& line : lines.all) notes.push_back({{line.begin, line.end}, name(line.kind)});
  return notes;
}

// The lines about times that stand outside of the items, and those of the last one, behind which
// the meeting ends. Those of other items may tell of other meetings.
std::vector<Span> times_of_meeting(const Lines& lines, const Outline& outline) {
  if (outline.items.empty()) return lines.of_times;
  const std::size_t first = lines[outline.items.front().begin].begin;
  const std::size_t last = lines[outline.items.back().begin].begin;
  std::vector<Span> spans;
  for (const Span& span : lines.of_times)
    if (span.begin < first || span.begin >= last) spans.push_back(span);
  return spans;
}

// "Møde kl. 13-15" is the plan, "Mødet sluttede kl. 14.45" what came of it.
void read_meeting_times(const Lines& lines, const Outline& outline, Document& document,
                        HeadReport& head) {
  const MeetingTimes times = document.end
                                 ? find_meeting_times(lines.text, times_of_meeting(lines, outline))
                                 : find_meeting_times(lines.text, lines.of_times);
  if (times.end) document.end = times.end;
  head.attended = head.attended || times.over;
  if (!document.start) document.start = times.start;
  if (!document.start) document.start = find_meeting_start(lines.text, lines.of_times);
}

void read_document(Lines& lines, Reading& reading) {
  Document& document = reading.document;
  const Outline outline = find_outline(lines);
  document.contents = read_contents(lines, outline.contents, reading.marks);
  HeadReport head;
  if (outline.is_meeting) {
    head = read_head(lines, head_lines(outline), !outline.items.empty(), reading);
    read_meeting_times(lines, outline, document, head);
  } else {
    document.preamble = read_blocks(lines, head_lines(outline), false);
  }
  document.items.reserve(outline.items.size());
  for (const ItemOutline& item : outline.items) document.items.push_back(read_item(lines, item));
  std::vector<std::size_t> closing;
  for (std::size_t i = outline.closing.begin; i < outline.closing.end; ++i) closing.push_back(i);
  document.closing = read_blocks(lines, closing, false);
  for (const std::size_t group : outline.groups)
    reading.marks.push_back({{lines[group].begin, lines[group].end}, "items"});
  complete_decisions(document);
  const std::vector<Person> writers = read_writers(lines, outline.closing);
  fill_participants(document, {lines.text, head.lists, writers, reading.findings});
  document.kind = find_kind(document, head);
}

void read_lines(Lines lines, const HouseWords& house, Reading& reading) {
  const std::vector<HeadingRow> rows = heading_rows(house);
  mark_house_headings(lines, rows);
  reading.lines = note_lines(lines);
  if (!lines.marked) close_wide_spacing(lines);
  remove_furniture(lines, reading.marks);
  lines.shouted_headings = has_shouted_headings(lines);
  if (!lines.marked) split_run_in_titles(lines);
  read_document(lines, reading);
  find_house_body(house, reading.document);
}

void map_spans(Finding& finding, const OffsetMap& map) {
  finding.span = map.source_span(finding.span);
  if (finding.second) finding.second = map.source_span(*finding.second);
}

// Reads the plain text that was made of a document with marks, and finds the way back to where it
// stands.
void read_marked(const Markdown& markdown, const HouseWords& house, Reading& reading) {
  const std::size_t earlier = reading.findings.size();
  Lines lines = classify_lines(markdown.plain, markdown.layout);
  lines.is_meeting = std::ranges::any_of(
      markdown.front, [](const FrontMatterLine& line) { return line.key == "kind"; });
  read_lines(std::move(lines), house, reading);
  const OffsetMap& map = markdown.offsets;
  map_spans(reading.document, map);
  for (Mark& mark : reading.marks) mark.span = map.source_span(mark.span);
  for (LineNote& note : reading.lines) note.span = map.source_span(note.span);
  for (std::size_t i = earlier; i < reading.findings.size(); ++i)
    map_spans(reading.findings[i], map);
  for (const Mark& mark : markdown.left_out) {
    reading.marks.push_back(mark);
    reading.lines.push_back({mark.span, name(LineKind::rule)});
  }
  std::ranges::sort(reading.lines, {}, [](const LineNote& note) { return note.span.begin; });
  apply_front_matter(markdown.front, reading.document);
}

}  // namespace

Reading read(std::string_view bytes, const ReadOptions& options) {
  Reading reading;
  reading.source = decode(bytes, options, reading.findings);
  const Source& source = reading.source;
  reading.document.source = {source.name, source.encoding, source.line_count()};
  if (is_own_markdown(source)) {
    read_own_markdown(reading);
  } else if (looks_like_markdown(source)) {
    read_marked(read_markdown(source), options.house, reading);
  } else if (is_quoted_mail(source)) {
    read_marked(read_quoted_mail(source), options.house, reading);
  } else {
    read_lines(classify_lines(source), options.house, reading);
  }
  if (reading.document.items.empty()) {
    reading.findings.push_back({.rule = Rule::no_items,
                                .level = Level::warning,
                                .span = {0, 0},
                                .wording = no_items_found});
  }
  add_remarks(reading.document, reading.findings);
  std::ranges::stable_sort(reading.findings, {},
                           [](const Finding& finding) { return finding.span.begin; });
  return reading;
}

}  // namespace referat
