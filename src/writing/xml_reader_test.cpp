// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "referat/load.hpp"
#include "referat/write.hpp"
#include "writing/full_document.hpp"
#include "writing/random_document.hpp"

namespace referat {

namespace {

std::string fault_of(std::string_view xml) {
  const Loaded loaded = from_xml(xml);
  if (!loaded.fault) return "none";
  LoadFault fault = *loaded.fault;
  const std::size_t advice = fault.message.find("; see `referat schema xml`");
  if (advice != std::string::npos) fault.message.resize(advice);
  return std::to_string(fault.line) + ":" + std::to_string(fault.column) + ": " + fault.message;
}

// The XML of an empty document, one line, with one text replaced by another.
std::string changed(std::string_view from, std::string_view to) {
  std::string xml = to_xml({}, {.indent = false});
  return xml.replace(xml.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("a document with every field set comes back from its XML, with its places") {
  Document document = full_document();
  document.title_span = {};  // the XML has no place for it
  const Source source{"møde.txt", "utf-8", std::string(200, 'x'), {0}};
  const Loaded loaded = from_xml(to_xml(document, {.positions = &source}));
  CHECK_FALSE(loaded.fault);
  CHECK(loaded.document == document);
}

TEST_CASE("random documents come back from their XML") {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    const Document document = random_document(seed);
    const Loaded loaded = from_xml(to_xml(document, {.indent = seed % 2 == 0}));
    CAPTURE(seed);
    CHECK_FALSE(loaded.fault);
    CHECK(loaded.document == document);
  }
}

TEST_CASE("every character that XML can carry comes back") {
  std::string text;
  for (char32_t code = 0; code <= 0x10FFFF; ++code) {
    const bool control = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (!control && !surrogate && code != 0xFFFE && code != 0xFFFF) append_utf8(text, code);
  }
  Document document;
  document.title = text;
  CHECK(from_xml(to_xml(document)).document.title == text);
}

TEST_CASE("comments, CDATA and another layout change nothing") {
  const std::string xml =
      changed("<name></name>", "<!-- hvem --> <name>a<![CDATA[<b>]]><!-- c -->d</name>\n");
  CHECK(from_xml(xml).document.source.name == "a<b>d");
}

TEST_CASE("XML that breaks the schema is refused with the place of the fault") {
  CHECK(fault_of("") == "1:1: broken XML: No document element found; the file may be cut off");
  CHECK(fault_of("<referat>") ==
        "1:9: broken XML: Start-end tags mismatch; the file may be cut off");
  CHECK(fault_of("<a/>").starts_with(
      "1:2: the outermost element is not <referat xmlns=\"urn:referat:1\">"));
  CHECK(fault_of(changed("referat/1", "referat/9")) ==
        "1:40: <referat> is of the schema \"referat/9\"; this program reads \"referat/1\"");
  CHECK(fault_of(changed("unknown", "unkown")) ==
        "1:40: <referat> has kind=\"unkown\", which is no word of the schema; write one of agenda, "
        "minutes or unknown");
  CHECK(fault_of(changed("lines=\"0\"", "")) == "1:105: <source> has no attribute \"lines\"");
  CHECK(fault_of(changed("lines=\"0\"", "lines=\"-1\"")) ==
        "1:105: <source> has lines=\"-1\", which is no whole number from 0");
  CHECK(fault_of(changed("kind=", "color=\"red\" kind=")) ==
        "1:40: <referat> has the attribute \"color\" twice, or the schema has no such one here");
  CHECK(fault_of(changed("<name></name>", "<name></name><name></name>")) ==
        "1:136: <name> stands twice, or the schema has no such element in <source>");
  CHECK(fault_of(changed("<name></name>", "<name><b/></name>")) ==
        "1:129: <b> stands in an element of text");
  CHECK(fault_of(changed("<name></name>", "")) == "1:105: <source> has no <name>");
  CHECK(fault_of(changed("</source>", "</source>tekst")) ==
        "1:40: <referat> holds text, which the schema has no place for");
  CHECK(fault_of(changed("</source>", "</source><preamble><p/></preamble>")) ==
        "1:176: <p> is no block; the schema has paragraph, heading, list or table");
  CHECK(fault_of(changed("</source>", "</source><items><punkt/></items>")) ==
        "1:166: <items> holds something else than <item>");
}

TEST_CASE("no entity is expanded and no file is loaded") {
  CHECK(
      fault_of("<!DOCTYPE referat [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" +
               changed("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "")) ==
      "1:1: the file has a document type declaration, which is never read; remove <!DOCTYPE ...>");
  CHECK(fault_of(changed("<name></name>", "<name>&a;</name>")) ==
        "1:128: the entity \"&a\" is not declared; write &amp; for an ampersand");
}

TEST_CASE("lists that stand in each other without end are refused") {
  std::string open;
  std::string close;
  for (int i = 0; i < 20000; ++i) {
    open += "<list ordered=\"false\"><items><item><text/><blocks>";
    close += "</blocks></item></items></list>";
  }
  CHECK(fault_of(changed("</source>", "</source><closing>" + open + close + "</closing>"))
            .ends_with("stands in more than 100 other lists; nest less deeply"));
}

}  // namespace referat
