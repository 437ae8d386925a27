// SPDX-License-Identifier: MIT
#include "reading/own_markdown_sections.hpp"

#include <charconv>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "reading/own_markdown_rows.hpp"
#include "text/values.hpp"
#include "text/words.hpp"
#include "vocabulary/headings.hpp"
#include "vocabulary/markdown_words.hpp"

namespace referat::markdown {

namespace {

// A bold label alone on its line; the line is taken.
std::optional<std::string> take_label(Lines& lines) {
  if (!lines.next_block(0)) return std::nullopt;
  const auto labelled = bold_label(lines.current());
  if (!labelled || !labelled->rest.empty()) return std::nullopt;
  lines.take();
  return unescaped(labelled->label);
}

Clause clause_of(Lines& lines, Point point) {
  Clause clause;
  clause.label = std::move(point.label);
  if (point.marker != "-") clause.label = std::string(point.marker);
  const auto mark = hidden_values(point.text);
  if (!mark || mark->name != paragraph_mark) clause.text = unescaped(point.text);
  clause.blocks = lines.blocks(point.indentation);
  clause.span = {point.span.begin, lines.last_end()};
  return clause;
}

Attachment attachment_of(Lines& lines, Point point) {
  Attachment attachment;
  attachment.number = std::move(point.label);
  const auto mark = hidden_values(point.text);
  if (const auto link = whole_link(point.text)) {
    attachment.title = unescaped(link->text);
    attachment.url = unescaped(link->address);
  } else if (!mark || mark->name != paragraph_mark) {
    attachment.title = unescaped(point.text);
  }
  if (lines.next_block(point.indentation)) {
    const auto below = hidden_values(lines.current(point.indentation));
    if (below && below->name == url_mark) {
      attachment.url = below->value("value");
      lines.take();
    }
  }
  attachment.span = {point.span.begin, lines.last_end()};
  return attachment;
}

template <class Node, class Make>
std::vector<Node> read_points(Lines& lines, Make make) {
  std::vector<Node> nodes;
  while (auto point = lines.next_point(0)) nodes.push_back(make(lines, std::move(*point)));
  return nodes;
}

Recommendation read_recommendation(Lines& lines, const HiddenValues& mark) {
  Recommendation recommendation;
  recommendation.by = mark.value("by");
  if (mark.has("lead")) recommendation.lead = lines.paragraph(0);
  if (mark.has("clauses")) recommendation.clauses = read_points<Clause>(lines, clause_of);
  return recommendation;
}

VoteSide read_side(const HiddenValues& mark, const std::string& name) {
  VoteSide side;
  const std::string count = mark.value(name + "_count").value_or("");
  int number = 0;
  const auto read = std::from_chars(count.data(), count.data() + count.size(), number);
  if (read.ec == std::errc() && number >= 0) side.count = number;
  side.voters = mark.values(name);
  return side;
}

Decision read_decision(const HiddenValues& mark) {
  Decision decision;
  decision.body = mark.value("body");
  decision.date = date_of_iso(mark.value("date").value_or(""));
  decision.outcome = enumerator_of<Outcome>(mark.value("outcome").value_or(""));
  if (mark.has("votes")) {
    decision.votes = {read_side(mark, "for"), read_side(mark, "against"),
                      read_side(mark, "abstained")};
  }
  return decision;
}

Attendance read_attendance(Lines& lines, const HiddenValues& mark,
                           const std::optional<std::string>& heading) {
  Attendance attendance;
  if (mark.has("label")) {
    attendance.label = mark.value("label");
    if (!attendance.label) attendance.label = take_label(lines);
    if (!attendance.label) attendance.label = heading;
  }
  if (mark.has("people")) attendance.people = read_people(lines);
  return attendance;
}

void read_detail(Lines& lines, const HiddenValues& mark, Section& section) {
  switch (section.kind) {
    case SectionKind::text:
    case SectionKind::summary:
    case SectionKind::case_description:
    case SectionKind::other:
      section.detail = Prose{enumerator_of<Topic>(mark.value("topic").value_or(""))};
      break;
    case SectionKind::recommendation:
      section.detail = read_recommendation(lines, mark);
      break;
    case SectionKind::decision:
      section.detail = read_decision(mark);
      break;
    case SectionKind::attachments:
      section.detail =
          Attachments{mark.has("entries") ? read_points<Attachment>(lines, attachment_of)
                                          : std::vector<Attachment>{}};
      break;
    case SectionKind::attendance:
      section.detail = read_attendance(lines, mark, section.heading);
      break;
  }
}

// The kind of a section that somebody added by hand, without a mark.
SectionKind kind_of_heading(const std::optional<std::string>& heading) {
  if (!heading) return SectionKind::text;
  const HeadingRow* row = find_heading(fold(*heading));
  return row != nullptr ? row->kind : SectionKind::other;
}

}  // namespace

Section read_section(Lines& lines) {
  Section section;
  section.span.begin = lines.begin();
  if (const auto heading = heading_text(lines.current(), "###")) {
    section.heading = unescaped(*heading);
    lines.take();
  }
  HiddenValues mark;
  if (lines.skip_blank()) {
    const auto found = hidden_values(lines.current());
    if (found && is_structure(found->name)) {
      mark = *found;
      lines.take();
    }
  }
  section.kind = enumerator_of<SectionKind>(mark.name).value_or(kind_of_heading(section.heading));
  read_detail(lines, mark, section);
  section.blocks = lines.blocks(0);
  section.span.end = lines.last_end();
  return section;
}

}  // namespace referat::markdown
