// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "referat/read.hpp"
#include "referat/load.hpp"
#include "referat/trace.hpp"
#include "referat/write.hpp"
#include "text/utf8.hpp"
#include "writing/full_document.hpp"
#include "writing/markdown/markdown_text.hpp"
#include "writing/random_document.hpp"

namespace referat {

namespace {

std::string line_of(std::string_view text, MarkdownPlace place = MarkdownPlace::line) {
  std::string out;
  TextBuffer buffer(out);
  append_markdown_text(buffer, text, place);
  return std::string(buffer.since(0));
}

std::string body_of(const Document& document) {
  const std::string markdown = to_markdown(document);
  return markdown.substr(markdown.find("---\n\n") + 5);
}

// The document that our Markdown is read back as, its places left out.
std::string read_back(const Document& document) {
  return to_json(read(to_markdown(document)).document);
}

}  // namespace

TEST_CASE("text is escaped so that CommonMark shows it as it stands") {
  struct Row {
    std::string_view text;
    std::string_view expected;
  };
  for (const Row& row : {
           Row{"Blåbærgrød, 3. udgave", "Blåbærgrød, 3. udgave"},
           Row{"3. udgave", "3\\. udgave"},
           Row{"12) udgave", "12\\) udgave"},
           Row{"# a # b #", "\\# a # b \\#"},
           Row{"- a - b", "\\- a - b"},
           Row{"---", "\\---"},
           Row{"> a > b", "\\> a > b"},
           Row{"*a* _b_ c_d `e` ~f~", "\\*a\\* \\_b\\_ c_d \\`e\\` \\~f\\~"},
           Row{"[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"},
           Row{"<script>a</script>", "\\<script>a\\</script>"},
           Row{"R&D &amp; &#65; a&b", "R&D \\&amp; \\&#65; a&b"},
           Row{"se https://a.dk/b_c?d=1&e=2.", "se <https://a.dk/b_c?d=1&e=2>."},
           Row{"https://a.dk/?b&copy;", "<https://a.dk/?b&copy>;"},
           Row{"(http://a.dk)", "(<http://a.dk>)"},
           Row{" a\tb\r\nc ", "&#32;a&#9;b&#13;&#10;c&#32;"},
           Row{"C:\\mappe", "C:\\\\mappe"},
           Row{"a|b", "a|b"},
           Row{"\xC2\xA0\xE2\x80\xAE", "&#160;\xE2\x80\xAE"},
           Row{"e\xCC\x81", "e&#769;"},
       }) {
    CHECK(line_of(row.text) == row.expected);
  }
  CHECK(line_of("a|b", MarkdownPlace::cell) == "a\\|b");
  // What stands for U+0000 is written as it is when it is read back and written again.
  CHECK(line_of({"a\0\xCC\x81", 4}) == line_of("a\xEF\xBF\xBD\xCC\x81"));
}

TEST_CASE("YAML strings keep what YAML would change") {
  std::string out;
  TextBuffer buffer(out);
  append_yaml_string(buffer, "\"a\\b\"\n\xC2\x85 \xE2\x80\xA8 \xEF\xBB\xBF æ");
  CHECK(buffer.since(0) == R"("\"a\\b\"\u000A\u0085 \u2028 \uFEFF æ")");
}

TEST_CASE("a document as a clerk would publish it") {
  Document document;
  document.kind = DocumentKind::minutes;
  document.title = "Referat";
  document.date = Date{2025, 5, 6};
  document.participants.resize(2);
  document.participants[0].name = "Ane Toft";
  document.participants[0].party = "A";
  document.participants[1].name = "Bo Vind";
  document.participants[1].status = Status::apologies;
  Item item;
  item.number = "4";
  item.title = "2. behandling af budget";
  item.case_number = "25/1";
  item.access = Access::open;
  item.start = Clock{12, 0};
  Section recommendation;
  recommendation.kind = SectionKind::recommendation;
  recommendation.heading = "Indstilling";
  recommendation.detail =
      Recommendation{.by = "Formandskabet",
                     .lead = "Formandskabet indstiller,",
                     .clauses = {{.span = {}, .label = "1.", .text = "at a", .blocks = {}},
                                 {.span = {}, .label = "2.", .text = "at b", .blocks = {}}}};
  Section decision;
  decision.kind = SectionKind::decision;
  decision.detail = Decision{.body = {}, .date = {}, .outcome = Outcome::approved, .votes = {}};
  decision.blocks = {
      paragraph("Godkendt."),
      bullet_list({{.span = {}, .label = "a)", .text = "dog", .blocks = {paragraph("ikke")}}}),
      table({{"År", "Kr."}, {"2025"}})};
  item.sections = {recommendation, decision};
  document.items = {item};
  document.closing = {paragraph("Slut")};
  CHECK(to_markdown(document) == R"(---
schema: "referat/1"
source: ""
encoding: ""
lines: 0
kind: minutes
date: "2025-05-06"
---

# Referat

**Deltagere**

| Navn | Parti | Status |
| --- | --- | --- |
| Ane Toft | A | til stede |
| Bo Vind |  | afbud |

## 4. 2. behandling af budget

[item]: # 'access=open'

**Sagsnr.:** 25/1

**Tid:** 12:00

### Indstilling

[recommendation]: # 'by="Formandskabet" lead clauses'

Formandskabet indstiller,

1. at a
2. at b

[decision]: # 'outcome=approved text=876265644'

Godkendt.

- **a)** dog

  ikke

[table]: # 'cells="2 1"'

| År | Kr. |
| --- | --- |
| 2025 |  |

***

Slut
)");
  CHECK(read_back(document) == to_json(document));
}

TEST_CASE("a number of an item and the beginning of a title are told apart") {
  struct Row {
    std::optional<std::string> number;
    std::string title;
    std::string_view expected;
  };
  for (const Row& row : {
           Row{"3", "Budget", "## 3. Budget\n"},
           Row{"1.2", "Budget", "## 1.2. Budget\n"},
           Row{{}, "3. udgave", "## 3\\. udgave\n"},
           Row{{}, "3.", "## 3\\.\n"},
           Row{"3", "", "## 3.\n"},
           Row{{}, "", "##\n"},
           Row{"Bilag A", "Budget", "## **Bilag A** Budget\n"},
           Row{{}, "**a** b", "## \\*\\*a\\*\\* b\n"},
           Row{"2.", "x", "## **2.** x\n"},
       }) {
    Document document;
    document.items.resize(1);
    document.items[0].number = row.number;
    document.items[0].title = row.title;
    CHECK(body_of(document) == row.expected);
    CHECK(read_back(document) == to_json(document));
  }
}

TEST_CASE("documents come back equal from their Markdown") {
  CHECK(read_back(full_document()) == to_json(full_document()));
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    const Document document = random_document(seed);
    CAPTURE(seed);
    CHECK(read_back(document) == to_json(document));
  }
}

TEST_CASE("every character but U+0000 comes back from Markdown") {
  Document document;
  std::string text;
  std::string front;
  for (char32_t code = 1; code <= 0x10FFFF; ++code) {
    if (code >= 0xD800 && code <= 0xDFFF) continue;
    append_utf8(text, code);
    if (code % 64 == 0) append_utf8(front, code);
  }
  document.title = text;
  document.place = text;
  document.preamble = {table({{text, text}})};
  const Document back = read(to_markdown(document)).document;
  CHECK(back.title == document.title);
  CHECK(back.preamble[0].rows == document.preamble[0].rows);
  std::vector<Finding> findings;
  document.title = std::string(2, '\0');
  to_markdown(document, {.findings = &findings});
  CHECK(findings.size() == 1);
}

TEST_CASE("a decision changed by hand is derived anew, one that is not keeps its mark") {
  Document document;
  document.items.resize(1);
  Section decision;
  decision.kind = SectionKind::decision;
  decision.heading = "Beslutning";
  decision.detail =
      Decision{.body = "Byrådet", .date = {}, .outcome = Outcome::elected, .votes = {}};
  decision.blocks = {paragraph("Godkendt.")};
  document.items[0].sections = {decision};
  std::string markdown = to_markdown(document);
  const auto outcome_of = [](const std::string& text) {
    return std::get<Decision>(read(text).document.items[0].sections[0].detail);
  };
  CHECK(outcome_of(markdown).outcome == Outcome::elected);
  markdown.replace(markdown.find("Godkendt."), 9, "Udsat. For stemte A. Imod stemte V.");
  const Decision changed = outcome_of(markdown);
  CHECK(changed.outcome == Outcome::postponed);
  CHECK(changed.body == "Byrådet");
  REQUIRE(changed.votes);
  CHECK(changed.votes->against.voters == std::vector<std::string>{"V"});
}

TEST_CASE("words in our Markdown that are none of ours are told of, and nobody becomes present") {
  Document document;
  document.kind = DocumentKind::minutes;
  document.date = Date{2025, 5, 7};
  document.participants.resize(1);
  document.participants[0].name = "Bo Vind";
  std::string markdown = to_markdown(document);
  for (const auto& [from, to] :
       {std::pair("til stede", "syg"), std::pair("2025-05-07", "07-05-2025"),
        std::pair("kind: minutes", "kind: referat")}) {
    markdown.replace(markdown.find(from), std::string_view(from).size(), to);
  }
  const Reading reading = read(markdown);
  REQUIRE(reading.document.participants.size() == 1);
  CHECK(reading.document.participants[0].status == Status::member);
  CHECK(reading.document.participants[0].note == "syg");
  CHECK_FALSE(reading.document.date);
  std::string messages;
  for (const Finding& finding : reading.findings) {
    if (finding.rule == Rule::unknown_word) messages += message(finding, reading.source) + "\n";
  }
  CHECK(messages ==
        "kind \"referat\" is not known; write agenda, minutes or unknown\n"
        "date \"07-05-2025\" is not known; write it as 2025-05-07\n"
        "status \"syg\" is not known; write til stede, afbud, fraværende, stedfortræder, gæst, "
        "medlem or "
        "inhabil\n");
}

TEST_CASE("a character reference written by hand is the character that a page shows") {
  Document document;
  document.preamble = {paragraph("R and D")};
  std::string markdown = to_markdown(document);
  markdown.replace(markdown.find("and"), 3, "&amp; &#xE6;&oslash;");
  CHECK(read(markdown).document.preamble[0].text == "R & æø D");
}

TEST_CASE("sections added by hand are read as any text is") {
  Document document;
  document.items.resize(1);
  document.items[0].title = "Budget";
  const std::string markdown =
      to_markdown(document) +
      "\n### Indstilling\n\nForvaltningen indstiller, at\n\n1. a sker, og\n2. b sker.\n"
      "\n### Beslutning i Byrådet den 11-09-2025\n\nGodkendt.\n"
      "\n### Fraværende\n\nBo Vind\n"
      "\n### Bilag\n\n- [Notat](https://x.dk/n.pdf)\n";
  const Reading reading = read(markdown);
  const std::vector<Section>& sections = reading.document.items[0].sections;
  REQUIRE(sections.size() == 4);
  CHECK(std::get<Recommendation>(sections[0].detail).by == "Forvaltningen");
  CHECK(std::get<Recommendation>(sections[0].detail).clauses.size() == 2);
  CHECK(std::get<Decision>(sections[1].detail).outcome == Outcome::approved);
  CHECK(std::get<Decision>(sections[1].detail).body == "Byrådet");
  CHECK(std::get<Attendance>(sections[2].detail).people.size() == 1);
  REQUIRE(std::get<Attachments>(sections[3].detail).entries.size() == 1);
  CHECK(std::get<Attachments>(sections[3].detail).entries[0].url == "https://x.dk/n.pdf");
  CHECK(reading.source.slice(sections[1].blocks[0].span) == "Godkendt.");
}

TEST_CASE("what was added by hand to our Markdown stays, where it stands") {
  Document document;
  document.items.resize(1);
  document.items[0].title = "Budget";
  std::string markdown = to_markdown(document);
  markdown +=
      "\n### Beslutning\n\nGodkendt.\n\n[ukendt]: # 'x'\n\n# "
      "To\n\n***\n\nslut\n\n***\n\n[decision]: #\n";
  const Reading reading = read(markdown);
  REQUIRE(reading.document.items.size() == 1);
  REQUIRE(reading.document.items[0].sections.size() == 1);
  const Section& section = reading.document.items[0].sections[0];
  CHECK(section.kind == SectionKind::decision);
  REQUIRE(section.blocks.size() == 2);
  CHECK(section.blocks[0].text == "Godkendt.");
  CHECK(section.blocks[1].text == "[ukendt]: # 'x'");
  std::string closing;
  for (const Block& block : reading.document.closing) closing += block.text + "|";
  CHECK(closing == "# To|slut|[decision]: #|");
}

TEST_CASE("our Markdown that was changed by hand gives no model that JSON would refuse") {
  const auto read_below_front = [](const std::string& markdown) {
    return read(to_markdown({}) + "\n" + markdown).document;
  };
  // Lists deeper than any format takes go on as text.
  for (const std::string_view marker : {"- ", "1. ", "[list]: # 'ordered'\n"}) {
    std::string nested;
    for (std::size_t i = 0; i < 2 * depth_limit; ++i) {
      const std::string indentation(3 * i, ' ');
      nested += indentation + std::string(marker);
      nested += marker.ends_with('\n') ? indentation + "1. a\n" : "a\n";
    }
    const Document document = read_below_front(nested);
    CAPTURE(marker);
    CHECK(from_json(to_json(document)).document == from_xml(to_xml(document)).document);
    CHECK(to_json(from_json(to_json(document)).document) == to_json(document));
  }
  const Document votes = read_below_front(
      "## A\n\n[decision]: # 'votes for_count=-5 against_count=99999999999 abstained_count=2'\n");
  const auto& decision = std::get<Decision>(votes.items.at(0).sections.at(0).detail);
  REQUIRE(decision.votes);
  CHECK(decision.votes->in_favour.count == std::nullopt);
  CHECK(decision.votes->against.count == std::nullopt);
  CHECK(decision.votes->abstained.count == 2);
}

TEST_CASE("every line of our Markdown has an owner") {
  const std::string markdown = to_markdown(full_document()) + "\n**Deltagere**\n";
  for (const TracedLine& line : trace(read(markdown))) {
    CAPTURE(line.number);
    CHECK(line.owner != "unowned");
  }
}

TEST_CASE("a second table of participants does not take the place of the first") {
  const std::string table = "\n**Deltagere**\n\n| Navn |\n|---|\n| ";
  const Document document =
      read(to_markdown({}) + table + "Anna Holm |\n" + table + "Bo Krag |\n").document;
  REQUIRE(document.participants.size() == 2);
  CHECK(document.participants[0].name == "Anna Holm");
  CHECK(document.participants[1].name == "Bo Krag");
}

TEST_CASE("a table in a list ends where a line stands further out") {
  const Document document =
      read(to_markdown({}) + "\n- a\n  | b |\n  |---|\n  | c |\nå| d\n").document;
  REQUIRE(document.preamble.size() == 2);
  CHECK(document.preamble[0].items.at(0).blocks.at(0).rows ==
        std::vector<std::vector<std::string>>{{"b"}, {"c"}});
  CHECK(document.preamble[1].text == "å| d");
}

TEST_CASE("front matter without an end does not swallow the document") {
  std::string markdown = to_markdown({});
  markdown.resize(markdown.rfind("---"));
  std::string text;
  for (const Block& block : read(markdown + "\nMødet blev holdt.\n").document.preamble)
    text += block.text;
  CHECK(text.find("Mødet blev holdt.") != std::string::npos);
}

}  // namespace referat
