// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "referat/load.hpp"
#include "referat/write.hpp"
#include "text/utf8.hpp"
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

TEST_CASE("references that are no character are refused") {
  for (const std::string_view reference :
       {"&#0;", "&#1;", "&#xD800;", "&#xFFFE;", "&#x110000;", "&#99999999999999999999;", "&#;",
        "&#x;", "&#-65;", "&#65", "&#x4G;"}) {
    CAPTURE(reference);
    CHECK(fault_of(changed("<name></name>", "<name>" + std::string(reference) + " a</name>"))
              .ends_with(" is no character of XML; write another, or &amp; for &"));
  }
  CHECK(fault_of(changed("<name></name>", "<name>&#229;&#xE5;&#x1F600;<?b & c?></name>")) ==
        "none");
}

TEST_CASE("bytes that are no XML text are refused, wherever they stand") {
  const auto in_name = [](std::string_view text) {
    return fault_of(changed("<name></name>", "<name>" + std::string(text) + "</name>"));
  };
  const std::string zero(1, '\0');
  CHECK(in_name("\xFF") == "1:128: broken XML: no UTF-8; write the file as UTF-8");
  CHECK(in_name("\xED\xA0\x80") == "1:128: broken XML: no UTF-8; write the file as UTF-8");
  CHECK(in_name("a" + zero) == "1:129: broken XML: a control character; remove it");
  CHECK(in_name("\x1B[31m") == "1:128: broken XML: a control character; remove it");
  CHECK(fault_of(to_xml({}) + zero + "x") == "8:1: broken XML: a control character; remove it");
}

TEST_CASE("nothing stands beside the outermost element, and no element has a foreign attribute") {
  const std::string xml = to_xml({}, {.indent = false});
  CHECK(fault_of(xml + "<!-- a -->\n") == "none");
  CHECK(
      fault_of(xml + "a").ends_with("something stands outside the outermost element; the file "
                                    "may be cut off"));
  CHECK(fault_of(xml + xml.substr(xml.find("<referat")))
            .ends_with("something stands outside the outermost element; the file may be cut off"));
  CHECK(fault_of(changed("<name>", "<name a=\"b\">")) ==
        "1:123: <name> has the attribute \"a\" twice, or the schema has no such one here");
  CHECK(fault_of(changed("<name>", "<name xmlns=\"urn:x\">")) ==
        "1:123: <name> has the attribute \"xmlns\" twice, or the schema has no such one here");
  CHECK(fault_of(changed("</source>", "</source><items a=\"b\"/>")) ==
        "1:166: <items> has the attribute \"a\" twice, or the schema has no such one here");
}

TEST_CASE("an element with a name of any length gives a short message") {
  const std::string name(100000, 'x');
  CHECK(fault_of(changed("<name>", "<name><" + name + "/>")).size() < 200);
}

TEST_CASE("XML that another program wrote as UTF-16 is read") {
  Document document;
  document.title = "Ærø & <b>";
  const std::string utf8 = to_xml(document);
  for (const bool big_endian : {false, true}) {
    std::string utf16 = big_endian ? "\xFE\xFF" : "\xFF\xFE";
    for (std::size_t at = 0; at < utf8.size();) {
      const Utf8Unit unit = read_utf8(std::string_view(utf8).substr(at));
      const char high = static_cast<char>(unit.code >> 8);
      const char low = static_cast<char>(unit.code & 0xFF);
      utf16 += big_endian ? high : low;
      utf16 += big_endian ? low : high;
      at += unit.length;
    }
    CHECK(from_xml(utf16) == from_xml(utf8));
    CHECK(fault_of(utf16 + "a") == "1:1: broken XML: no UTF-8; write the file as UTF-8");
  }
}

TEST_CASE("lists stand in each other as deep as the limit, and come back") {
  Document document;
  for (std::size_t i = 0; i < depth_limit; ++i) {
    Block list;
    list.kind = BlockKind::list;
    list.items.resize(1);
    list.items[0].blocks = std::move(document.closing);
    document.closing = {std::move(list)};
  }
  CHECK(from_xml(to_xml(document)).document == document);
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
