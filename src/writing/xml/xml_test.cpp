// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "referat/write.hpp"
#include "writing/full_document.hpp"
#include "writing/xml/xml_writer.hpp"

namespace referat {

namespace {

std::string escaped(std::string_view text) {
  std::string out;
  TextBuffer buffer(out);
  const std::size_t replaced = append_xml_text(buffer, text);
  return std::to_string(replaced) + " " + std::string(buffer.since(0));
}

}  // namespace

TEST_CASE("text is escaped so that every XML reader gets it back") {
  struct Row {
    std::string_view text;
    std::string_view expected;
  };
  for (const Row& row : {
           Row{"Blåbærgrød & mere", "0 Blåbærgrød &amp; mere"},
           Row{"<b>]]></b>", "0 &lt;b&gt;]]&gt;&lt;/b&gt;"},
           Row{"en\r\nto\tre", "0 en&#13;\nto\tre"},
           Row{std::string_view("nul\0 og \x1B[31m", 13), "2 nul\uFFFD og \uFFFD[31m"},
           Row{"\x7F\xC2\x80\xC2\x9F\xC2\xA0", "0 &#127;&#128;&#159;\u00A0"},
           Row{"\xEF\xBF\xBE\xEF\xBF\xBF\xEF\xBF\xBD", "2 \uFFFD\uFFFD\uFFFD"},
           Row{"\xC3", "1 \uFFFD"},
           Row{"\xC3(\xFF", "2 \uFFFD(\uFFFD"},
           Row{"\xF0\x9F\x98\x80", "0 \xF0\x9F\x98\x80"},
       }) {
    CHECK(escaped(row.text) == row.expected);
  }
}

TEST_CASE("a value of any text comes back as it was, and elements stand in the midst of text") {
  std::string out;
  TextBuffer buffer(out);
  XmlWriter xml(buffer, true, 1);
  xml.open("p");
  xml.text_attribute("title", "\"a\"\tb\nc & <d>");
  xml.text("før ");
  xml.open_inline("b");
  xml.attribute("class", "x");
  xml.text("midt");
  xml.open_inline("i");
  xml.close_inline("i");
  xml.close_inline("b");
  xml.close("p");
  CHECK(buffer.since(0) ==
        "\n  <p title=\"&quot;a&quot;&#9;b&#10;c &amp; &lt;d&gt;\">før <b "
        "class=\"x\">midt<i/></b></p>");
}

TEST_CASE("an empty document") {
  CHECK(to_xml({}) == R"(<?xml version="1.0" encoding="UTF-8"?>
<referat xmlns="urn:referat:1" schema="referat/1" kind="unknown">
  <source lines="0">
    <name></name>
    <encoding></encoding>
  </source>
</referat>
)");
}

TEST_CASE("values of a word are attributes, texts are elements, what is absent is left out") {
  Document document;
  document.kind = DocumentKind::minutes;
  document.date = Date{2025, 5, 6};
  Item item;
  item.number = "4";
  item.title = "Budget";
  item.access = Access::open;
  Section decision;
  decision.kind = SectionKind::decision;
  decision.heading = "Beslutning";
  Votes votes;
  votes.against = {1, {"Ø"}};
  decision.detail = Decision{.body = {}, .date = {}, .outcome = Outcome::approved, .votes = votes};
  decision.blocks = {paragraph("Godkendt."),
                     bullet_list({{.span = {}, .label = "a)", .text = "dog", .blocks = {}}}),
                     table({{"1", ""}})};
  item.sections = {decision};
  document.items = {item};
  CHECK(
      to_xml(document, {.indent = false}) ==
      R"(<?xml version="1.0" encoding="UTF-8"?><referat xmlns="urn:referat:1" schema="referat/1" kind="minutes" date="2025-05-06">)"
      R"(<source lines="0"><name></name><encoding></encoding></source><items><item access="open"><number>4</number>)"
      R"(<title>Budget</title><sections><section kind="decision" outcome="approved"><heading>Beslutning</heading>)"
      R"(<votes><for/><against count="1"><voters><voter>Ø</voter></voters></against><abstained/></votes>)"
      R"(<blocks><paragraph>Godkendt.</paragraph><list ordered="false"><items><item><label>a)</label><text>dog</text></item></items></list>)"
      R"(<table><rows><row><cell>1</cell><cell></cell></row></rows></table></blocks></section></sections></item></items></referat>)"
      "\n");
}

TEST_CASE("a character that XML cannot carry is told of, at the innermost node that has it") {
  Document document;
  document.preamble = {paragraph("fint", {0, 4}), paragraph("\x01\x02", {5, 7})};
  document.closing = {paragraph("\x03", {8, 9})};
  std::vector<Finding> findings;
  to_xml(document, {.findings = &findings});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == Rule::unwritable_character);
  CHECK(findings[0].span == Span{5, 7});
  CHECK(message(findings[0], Source()) ==
        "3 characters from here on cannot stand in XML and became U+FFFD; use --to json to keep "
        "them");
}

}  // namespace referat
