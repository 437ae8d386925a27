// SPDX-License-Identifier: MIT
#include "referat/trace.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace referat {

namespace {

Reading reading_of(std::string text) {
  Reading reading;
  reading.source.name = "test.txt";
  reading.source.text = std::move(text);
  reading.source.line_starts = {0};
  const std::string& kept = reading.source.text;
  for (std::size_t i = 0; i + 1 < kept.size(); ++i) {
    if (kept[i] == '\n') reading.source.line_starts.push_back(i + 1);
  }
  return reading;
}

// The span of `part` in the text; a range of lines is given by its first and last words.
Span span_of(const Reading& reading, std::string_view first, std::string_view last = {}) {
  const std::size_t begin = reading.source.text.find(first);
  REQUIRE(begin != std::string::npos);
  if (last.empty()) return {.begin = begin, .end = begin + first.size()};
  const std::size_t end = reading.source.text.find(last, begin);
  REQUIRE(end != std::string::npos);
  return {.begin = begin, .end = end + last.size()};
}

// One owner a line, "-" for a blank one.
std::string owners(const Reading& reading) {
  std::string out;
  for (const TracedLine& line : trace(reading)) {
    out += (line.owner.empty() ? "-" : line.owner) + "\n";
  }
  return out;
}

Block block_at(Span span) {
  Block block;
  block.span = span;
  return block;
}

Person person_at(Span span) {
  Person person;
  person.span = span;
  return person;
}

Section section_at(Span span) {
  Section section;
  section.span = span;
  return section;
}

Item item_at(Span span) {
  Item item;
  item.span = span;
  return item;
}

Clause clause_at(Span span) {
  Clause clause;
  clause.span = span;
  return clause;
}

Attachment attachment_at(Span span) {
  Attachment attachment;
  attachment.span = span;
  return attachment;
}

Entry entry_at(Span span) {
  Entry entry;
  entry.span = span;
  return entry;
}

ListItem list_item_at(Span span) {
  ListItem item;
  item.span = span;
  return item;
}

}  // namespace

TEST_CASE("the deepest node that covers a line owns it") {
  Reading reading = reading_of(
      "Referat\n\nDer var kaffe.\n1. Budget\n  Indstilling\nat det godkendes,\n - straks\n"
      "at det roses\nBilag\nRapport\nSlut\n");
  Document& document = reading.document;
  document.title_span = span_of(reading, "Referat");
  document.preamble = {block_at(span_of(reading, "Der var kaffe."))};
  Item item = item_at(span_of(reading, "1. Budget", "Rapport"));
  Section recommendation = section_at(span_of(reading, "Indstilling", "at det roses"));
  Clause clause = clause_at(span_of(reading, "at det godkendes", "straks"));
  clause.blocks = {block_at(span_of(reading, "- straks"))};
  clause.blocks[0].items = {list_item_at(span_of(reading, "- straks"))};
  recommendation.detail = Recommendation{
      .by = {}, .lead = {}, .clauses = {clause, clause_at(span_of(reading, "at det roses"))}};
  Section attachments = section_at(span_of(reading, "Bilag", "Rapport"));
  attachments.detail = Attachments{.entries = {attachment_at(span_of(reading, "Rapport"))}};
  item.sections = {recommendation, attachments};
  document.items = {item};
  document.closing = {block_at(span_of(reading, "Slut"))};
  CHECK(owners(reading) ==
        "title\n"
        "-\n"
        "preamble[0]\n"
        "items[0]\n"
        "items[0].sections[0]\n"
        "items[0].sections[0].clauses[0]\n"
        "items[0].sections[0].clauses[0].blocks[0].items[0]\n"
        "items[0].sections[0].clauses[1]\n"
        "items[0].sections[1]\n"
        "items[0].sections[1].entries[0]\n"
        "closing[0]\n");
}

TEST_CASE("a line on which several nodes stand belongs to the node around them") {
  Reading reading = reading_of("1. Valg\nAfbud: Anna, Bo\nCarl\n");
  Item item = item_at(span_of(reading, "1. Valg", "Carl"));
  Section section = section_at(span_of(reading, "Afbud", "Carl"));
  section.detail =
      Attendance{.label = {},
                 .people = {person_at(span_of(reading, "Anna")), person_at(span_of(reading, "Bo")),
                            person_at(span_of(reading, "Carl"))}};
  item.sections = {section};
  reading.document.items = {item};
  CHECK(owners(reading) == "items[0]\nitems[0].sections[0]\nitems[0].sections[0].people[2]\n");
}

TEST_CASE("a line without a node around its nodes goes to their list, else to the first") {
  Reading reading = reading_of("Til stede: Anna, Bo\nFormand: Carl\n1. Valg 2. Sang\n1 A 2 B\n");
  Document& document = reading.document;
  document.participants = {person_at(span_of(reading, "Anna")), person_at(span_of(reading, "Bo")),
                           person_at(span_of(reading, "Carl"))};
  document.items = {item_at(span_of(reading, "1. Valg")), item_at(span_of(reading, "2. Sang"))};
  document.contents = {entry_at(span_of(reading, "1 A")), entry_at(span_of(reading, "2 B"))};
  CHECK(owners(reading) == "participants\nparticipants[2]\nitems[0]\ncontents\n");
}

TEST_CASE("participants take only lines that nobody owns") {
  Reading reading = reading_of("1. Til stede\nAnna\nBo\n");
  reading.document.items = {item_at(span_of(reading, "1. Til stede", "Anna"))};
  reading.document.participants = {person_at(span_of(reading, "Anna")),
                                   person_at(span_of(reading, "Bo"))};
  CHECK(owners(reading) == "items[0]\nitems[0]\nparticipants[1]\n");
}

TEST_CASE("a section in the midst of another takes its lines, and marks take theirs") {
  Reading reading = reading_of("1. Valg\nFørst\nAfbud: Bo\nSide 2 af 3\nSidst Side 3\n");
  Item item = item_at(span_of(reading, "1. Valg", "Side 3"));
  item.sections = {section_at(span_of(reading, "Først", "Side 3")),
                   section_at(span_of(reading, "Afbud: Bo"))};
  reading.document.items = {item};
  reading.marks = {{.span = span_of(reading, "Side 2 af 3"), .owner = "furniture"},
                   {.span = span_of(reading, "Side 3"), .owner = "furniture"}};
  CHECK(owners(reading) ==
        "items[0]\nitems[0].sections[0]\nitems[0].sections[1]\nfurniture\nitems[0].sections[0]\n");
}

TEST_CASE("signs around the words of a line need no owner") {
  Reading reading = reading_of("#### **Å 1**\n- [ ] Anna:\n---\n");
  reading.document.preamble = {block_at(span_of(reading, "Å 1")),
                               block_at(span_of(reading, "Anna")),
                               block_at(span_of(reading, "---"))};
  CHECK(owners(reading) == "preamble[0]\npreamble[1]\npreamble[2]\n");
}

TEST_CASE("a mark on a list takes the lines that no member owns") {
  Reading reading = reading_of("Indhold\n1 A\nTil stede\nAnna\nBo, Carl\n");
  Document& document = reading.document;
  document.contents = {entry_at(span_of(reading, "1 A"))};
  document.participants = {person_at(span_of(reading, "Anna")), person_at(span_of(reading, "Bo")),
                           person_at(span_of(reading, "Carl"))};
  reading.marks = {{.span = span_of(reading, "Indhold", "1 A"), .owner = "contents"},
                   {.span = span_of(reading, "Til stede", "Carl"), .owner = "participants"}};
  CHECK(owners(reading) == "contents\ncontents[0]\nparticipants\nparticipants[0]\nparticipants\n");
}

TEST_CASE("lines that nobody owns say so, blank lines have no owner") {
  Reading reading = reading_of("noget\r\n \f\t\r\nmere");
  reading.document.preamble = {block_at({})};
  CHECK(owners(reading) == "unowned\n-\nunowned\n");
  CHECK(trace(reading)[1].kind == "blank");
  CHECK(trace(reading)[2].number == 3);
}

TEST_CASE("a line shows what the first stage took it for, and its whole text") {
  Reading reading = reading_of("\f 1. Valg \n\nTekst\nmere\n");
  reading.lines = {{.span = span_of(reading, "1. Valg"), .kind = "numbered"},
                   {.span = span_of(reading, "mere"), .kind = "text"}};
  const std::vector<TracedLine> lines = trace(reading);
  REQUIRE(lines.size() == 4);
  CHECK(lines[0].kind == "numbered");
  CHECK(lines[0].text == "\f 1. Valg ");
  CHECK(lines[1].kind == "blank");
  CHECK(lines[2].kind.empty());
  CHECK(lines[3].kind == "text");
}

TEST_CASE("an empty text has no lines") { CHECK(trace(reading_of("")).empty()); }

TEST_CASE("a span past the end of the text paints what is there") {
  Reading reading = reading_of("a\nb\n");
  reading.document.preamble = {block_at({.begin = 2, .end = 999}),
                               block_at({.begin = 500, .end = 999})};
  CHECK(owners(reading) == "unowned\npreamble[0]\n");
}

}  // namespace referat
