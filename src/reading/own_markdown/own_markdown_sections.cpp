// SPDX-License-Identifier: MIT
#include "reading/own_markdown/own_markdown_sections.hpp"

#include <charconv>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "reading/own_markdown/own_markdown_added.hpp"
#include "reading/own_markdown/own_markdown_rows.hpp"
#include "text/values.hpp"
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

Decision read_decision(Lines& lines, const HiddenValues& mark) {
  Decision decision;
  decision.body = mark.value("body");
  decision.date = date_of_iso(mark.value("date").value_or(""));
  decision.outcome =
      known_word<Outcome>(lines, "outcome", mark.value("outcome"), lines.last_line());
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
      section.detail =
          Prose{known_word<Topic>(lines, "topic", mark.value("topic"), lines.last_line())};
      break;
    case SectionKind::recommendation:
      section.detail = read_recommendation(lines, mark);
      break;
    case SectionKind::decision:
      section.detail = read_decision(lines, mark);
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

// The mark at the current line, if it is one of a section; the line is taken.
std::optional<HiddenValues> take_mark(Lines& lines) {
  if (!lines.skip_blank()) return std::nullopt;
  auto mark = hidden_values(lines.current());
  if (!mark || !enumerator_of<SectionKind>(mark->name)) return std::nullopt;
  lines.take();
  return mark;
}

// Goes over the blocks that follow; they are read otherwise.
void skip_blocks(Lines& lines) {
  while (lines.next_block(0)) lines.take();
}

// Whether the text of a decision is the one its mark was written for. Marks without a number hold.
bool is_unchanged(const HiddenValues& mark, std::string_view text) {
  const auto number = mark.value(text_number_key);
  return !number || *number == std::to_string(text_number(text));
}

Section read_marked(Lines& lines, const HiddenValues& mark, Section section) {
  section.kind = *enumerator_of<SectionKind>(mark.name);
  const std::size_t behind_mark = lines.last_end();
  read_detail(lines, mark, section);
  section.blocks = lines.blocks(0);
  section.span.end = lines.last_end();
  const Span text{behind_mark, section.span.end};
  auto* decision = std::get_if<Decision>(&section.detail);
  if (decision != nullptr && !is_unchanged(mark, lines.source().slice(text))) {
    const Decision derived = read_changed_decision(lines.source(), text);
    decision->outcome = derived.outcome;
    decision->votes = derived.votes;
  }
  return section;
}

}  // namespace

std::vector<Section> read_sections_here(Lines& lines) {
  Section section;
  section.span.begin = lines.begin();
  if (const auto heading = heading_text(lines.current(), "###")) {
    section.heading = unescaped(*heading);
    lines.take();
  }
  if (const auto mark = take_mark(lines)) {
    return {read_marked(lines, *mark, std::move(section))};
  }
  skip_blocks(lines);
  return read_added_sections(lines.source(), {section.span.begin, lines.last_end()});
}

}  // namespace referat::markdown
