// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "referat/write.hpp"
#include "writing/akn/akn_references.hpp"
#include "writing/full_document.hpp"

namespace referat {

namespace {

// What stands behind the metadata, without layout.
std::string text_of(const Document& document) {
  const std::string akn = to_akn(document, {.indent = false});
  constexpr std::string_view end = "</meta>";
  return akn.substr(akn.find(end) + end.size());
}

// The first element of that name in the metadata, without layout.
std::string metadata_of(const Document& document, const std::string& element) {
  const std::string akn = to_akn(document, {.indent = false});
  const std::size_t begin = akn.find("<" + element);
  const std::string end = "</" + element + ">";
  if (begin == std::string::npos) return "";
  return akn.substr(begin, akn.find(end, begin) + end.size() - begin);
}

Document with_section(Section section) {
  Document document;
  Item item;
  item.number = "2";
  item.title = "Planen";
  item.sections = {std::move(section)};
  document.items = {item};
  return document;
}

}  // namespace

TEST_CASE("the frame of an empty document") {
  CHECK(to_akn({}) == R"(<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:referat="urn:referat:1">
  <doc name="dokument">
    <meta>
      <identification source="#referat">
        <FRBRWork>
          <FRBRthis value="/akn/dk/doc/dokument/ikke-angivet/uden-dato/!main"/>
          <FRBRuri value="/akn/dk/doc/dokument/ikke-angivet/uden-dato"/>
          <FRBRdate date="0001-01-01" name="ukendt"/>
          <FRBRauthor href="#organization-ikke-angivet"/>
          <FRBRcountry value="dk"/>
          <FRBRsubtype value="dokument"/>
        </FRBRWork>
        <FRBRExpression>
          <FRBRthis value="/akn/dk/doc/dokument/ikke-angivet/uden-dato/dan@/!main"/>
          <FRBRuri value="/akn/dk/doc/dokument/ikke-angivet/uden-dato/dan@"/>
          <FRBRdate date="0001-01-01" name="ukendt"/>
          <FRBRauthor href="#organization-ikke-angivet"/>
          <FRBRlanguage language="dan"/>
        </FRBRExpression>
        <FRBRManifestation>
          <FRBRthis value="/akn/dk/doc/dokument/ikke-angivet/uden-dato/dan@/!main.xml"/>
          <FRBRuri value="/akn/dk/doc/dokument/ikke-angivet/uden-dato/dan@.xml"/>
          <FRBRdate date="0001-01-01" name="ukendt"/>
          <FRBRauthor href="#organization-ikke-angivet"/>
          <FRBRformat value="xml"/>
        </FRBRManifestation>
      </identification>
      <references source="#referat">
        <TLCObject eId="referat" href="/akn/ontology/object/referat" showAs="referat"/>
        <TLCOrganization eId="organization-ikke-angivet" href="/akn/ontology/organization/dk/organization-ikke-angivet" showAs="ikke angivet"/>
      </references>
      <proprietary source="#referat">
        <referat:source lines="0">
          <referat:name></referat:name>
          <referat:encoding></referat:encoding>
        </referat:source>
      </proprietary>
    </meta>
    <mainBody>
      <debateSection name="uden punkter"/>
    </mainBody>
  </doc>
</akomaNtoso>
)");
}

TEST_CASE("the text of minutes with every field set") {
  CHECK(
      text_of(full_document()) ==
      R"(<preface><p><docTitle>Referat</docTitle></p>)"
      R"(<p><docCommittee refersTo="#organization-byraadet">Byrådet</docCommittee></p>)"
      R"(<p><docDate date="2024-11-02">2024-11-02</docDate></p>)"
      R"(<p><recordedTime type="startEvent" time="09:05:00">09:05</recordedTime> – <recordedTime type="endEvent" time="18:30:00">18:30</recordedTime></p>)"
      R"(<p><location refersTo="#location-raadhuset">Rådhuset</location></p>)"
      R"(<toc><tocItem href="#" level="1"><inline name="number">1</inline> <inline name="title">Planen</inline> )"
      R"(<recordedTime type="startEvent" time="09:05:00">09:05</recordedTime> – <recordedTime type="endEvent" time="09:30:00">09:30</recordedTime> <inline name="page">3</inline></tocItem></toc>)"
      R"(<container name="indledning"><p>Åbent møde.</p></container></preface>)"
      R"(<debateBody><rollCall eId="deltagere"><p class="guest" refersTo="#status-guest">)"
      R"(<person refersTo="#person-ane-oestergaard" as="#role-formand">Ane Østergaard</person>, <organization class="party" refersTo="#party-a">A</organization>, )"
      R"(<role refersTo="#role-formand">formand</role>, <organization refersTo="#organization-midtby-kommune">Midtby Kommune</organization>, <remark status="editorial">gæst</remark>, )"
      R"(<remark status="editorial">i stedet for</remark> <inline name="substitute_for"><person refersTo="#person-bo-lindeskov">Bo Lindeskov</person></inline>, <inline name="note">fra kl. 17</inline></p></rollCall>)"
      R"(<debateSection name="gruppe"><heading>Sager</heading>)"
      R"(<debateSection name="punkt" eId="punkt_1-1" refersTo="#type-decision #access-closed"><num>1.1</num><heading>Lukket: Planen</heading>)"
      R"(<subheading><docketNumber>24/10</docketNumber> <recordedTime type="startEvent" time="09:05:00">09:05</recordedTime> – <recordedTime type="endEvent" time="09:30:00">09:30</recordedTime></subheading>)"
      R"(<debateSection name="afsnit" eId="punkt_1-1__afsnit" refersTo="#topic-finance"><heading>Økonomi</heading><blockContainer><crossHeading>Tidsplan</crossHeading></blockContainer>)"
      R"(<blockList class="ordered"><item><num>a.</num><p>Anlæg</p><blockList class="unordered"><item><p>Drift</p></item></blockList></item></blockList>)"
      R"(<table><tr><td><p>År</p></td><td><p>Kr.</p></td></tr><tr><td/></tr><tr><td><p>2025</p></td></tr></table></debateSection>)"
      R"(<debateSection name="indstilling" eId="punkt_1-1__indstilling"><blockList><listIntroduction class="lead"><docProponent refersTo="#organization-direktionen">Direktionen</docProponent> indstiller</listIntroduction>)"
      R"(<item eId="punkt_1-1__indstilling__at"><num>1.</num><p>at planen godkendes</p><p>Se bilag.</p></item></blockList></debateSection>)"
      R"(<resolutions eId="punkt_1-1__beslutning" refersTo="#outcome-approved-with-changes #organization-byraadet"><heading>Beslutning</heading><p>Godkendt.</p></resolutions>)"
      R"(<papers eId="punkt_1-1__bilag"><heading>Bilag</heading><blockList><item eId="punkt_1-1__bilag__bilag"><num>3</num><p><ref href="https://example.org/3">Skitse</ref></p></item></blockList></papers>)"
      R"(<rollCall eId="punkt_1-1__fremmoede"><subheading>Afbud fra</subheading><p class="apologies" refersTo="#status-apologies"><person refersTo="#person-bo-lindeskov">Bo Lindeskov</person>, <remark status="editorial">afbud</remark></p></rollCall>)"
      R"(</debateSection></debateSection></debateBody><conclusions><p>Mødet sluttede.</p></conclusions>)"
      R"(<attachments><attachment refersTo="#punkt_1-1__bilag__bilag"><documentRef href="https://example.org/3" showAs="Skitse"/></attachment></attachments></debate></akomaNtoso>)"
      "\n");
}

TEST_CASE("decisions and votes in the metadata") {
  CHECK(
      metadata_of(full_document(), "workflow") ==
      R"(<workflow source="#referat"><step date="2024-03-01" by="#organization-byraadet" outcome="#outcome-approved-with-changes" href="#punkt_1-1__beslutning"/></workflow>)");
  CHECK(
      metadata_of(full_document(), "analysis") ==
      R"(<analysis source="#referat"><parliamentary><voting outcome="#outcome-approved-with-changes" href="#punkt_1-1__beslutning">)"
      R"(<count value="5" refersTo="#vote-for"><referat:voter>A</referat:voter><referat:voter>Bo Lindeskov</referat:voter></count>)"
      R"(<count value="2" refersTo="#vote-against"/><count value="" refersTo="#vote-abstained"/></voting></parliamentary></analysis>)");
  CHECK(metadata_of({}, "workflow").empty());
  CHECK(metadata_of({}, "analysis").empty());
}

TEST_CASE("what the schema does not allow to be empty") {
  Section prose = section(SectionKind::text, {}, Prose{});
  prose.blocks = {bullet_list({}), table({}), bullet_list({{}})};
  CHECK(
      text_of(with_section(prose)) ==
      R"(<mainBody><debateSection name="punkt" eId="punkt_2"><num>2</num><heading>Planen</heading>)"
      R"(<debateSection name="tekst" eId="punkt_2__tekst"><p class="unordered"/><p class="table"/>)"
      R"(<blockList class="unordered"><item><p></p></item></blockList></debateSection></debateSection></mainBody></doc></akomaNtoso>)"
      "\n");
}

TEST_CASE("who recommends, where the words before the clauses do not name them") {
  const auto lead = [](Recommendation recommendation) {
    const std::string text =
        text_of(with_section(section(SectionKind::recommendation, {}, std::move(recommendation))));
    const std::size_t begin = text.find("<p class");
    return begin == std::string::npos ? "" : text.substr(begin, text.find("</p>") - begin);
  };
  CHECK(
      lead({"Direktøren", "Det indstilles", {}}) ==
      R"(<p class="lead"><docProponent refersTo="#organization-direktoeren">Direktøren</docProponent>: Det indstilles)");
  CHECK(
      lead({"Direktøren", {}, {}}) ==
      R"(<p class="lead"><docProponent refersTo="#organization-direktoeren">Direktøren</docProponent>)");
  CHECK(lead({{}, "Det indstilles", {}}) == R"(<p class="lead">Det indstilles)");
  CHECK(lead({}).empty());
}

TEST_CASE("ids are made of names and are unique") {
  AknReferences references;
  CHECK(references.to(akn_person, "Ane Østergaard") == "#person-ane-oestergaard");
  CHECK(references.to(akn_person, "Ane  Oestergaard") == "#person-ane-oestergaard-2");
  CHECK(references.to(akn_person, "Ane Østergaard") == "#person-ane-oestergaard");
  CHECK(references.to(akn_party, "Ø") == "#party-oe");
  CHECK(references.to(akn_role, "?") == "#role");
  CHECK(references.to(akn_role, "!") == "#role-2");
  CHECK(references.unique("punkt_1-2") == "punkt_1-2");
  CHECK(references.unique("punkt_1") == "punkt_1");
  CHECK(references.unique("punkt_1") == "punkt_1-3");
  CHECK(references.rows().size() == 5);
}

TEST_CASE("items of the same number, of none, and a table of contents that leads to them") {
  Document document;
  document.items.resize(3);
  document.items[0].number = document.items[1].number = "3.";
  document.items[2].title = "C";
  document.contents = {
      {{}, "3.", "A", {}, {}, {}}, {{}, {}, "B", {}, {}, {}}, {{}, {}, "C", {}, {}, {}}};
  CHECK(
      text_of(document) ==
      R"(<preface><toc><tocItem href="#punkt_3" level="1"><inline name="number">3.</inline> <inline name="title">A</inline></tocItem>)"
      R"(<tocItem href="#" level="1"><inline name="title">B</inline></tocItem>)"
      R"(<tocItem href="#punkt_3-3" level="1"><inline name="title">C</inline></tocItem></toc></preface>)"
      R"(<mainBody><debateSection name="punkt" eId="punkt_3"><num>3.</num><heading></heading></debateSection>)"
      R"(<debateSection name="punkt" eId="punkt_3-2"><num>3.</num><heading></heading></debateSection>)"
      R"(<debateSection name="punkt" eId="punkt_3-3"><heading>C</heading></debateSection></mainBody></doc></akomaNtoso>)"
      "\n");
}

TEST_CASE("places in the source stand on request") {
  Document document;
  document.preamble = {paragraph("fint", {3, 7})};
  const Source source{"møde.txt", "utf-8", "ab\nfint", {0, 3}};
  const std::string akn = to_akn(document, {.positions = &source});
  CHECK(akn.find(R"(<p referat:line="2" referat:span_begin="3" referat:span_end="7">fint</p>)") !=
        std::string::npos);
}

TEST_CASE("a character that XML cannot carry is told of once, at its node") {
  Document document;
  document.preamble = {paragraph("\x01\x02", {5, 7})};
  document.place = "\x03";
  std::vector<Finding> findings;
  const std::string akn = to_akn(document, {.findings = &findings});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == Rule::unwritable_character);
  CHECK(findings[0].span == Span{5, 7});
  CHECK(message(findings[0], Source()) ==
        "3 characters from here on cannot stand in Akoma Ntoso and became U+FFFD; use --to json to "
        "keep them");
  CHECK(akn.find(R"(showAs=")"
                 "\uFFFD\"") != std::string::npos);
}

}  // namespace referat
