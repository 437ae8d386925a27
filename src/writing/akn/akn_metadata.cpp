// SPDX-License-Identifier: MIT
//
// The metadata of Akoma Ntoso: what the document is called, who made it and when; its decisions;
// the people, bodies, places and words that the text refers to.
//
// The schema demands dates and an author. A date that the document does not state is the first
// day of the calendar under the name "ukendt", which nobody takes for the day of a meeting.
#include <array>
#include <string>
#include <string_view>

#include "text/dates.hpp"
#include "writing/fields.hpp"
#include "writing/akn/akn_output.hpp"
#include "writing/uri.hpp"

namespace referat {

namespace {

constexpr std::string_view tool = "#referat";
constexpr std::string_view not_stated = "ikke angivet";

void write_value(XmlWriter& xml, std::string_view element, std::string_view value) {
  xml.open(element);
  xml.text_attribute("value", value);
  xml.close(element);
}

// --- Identification -----------------------------------------------------------------------

// "/akn/dk/debate/referat/byraadet/2024-11-02", as the naming convention has it.
std::string work_address(const Document& document) {
  std::string address = "/akn/dk/";
  address += akn_type(document.kind);
  address += '/';
  address += akn_name(document.kind);
  const std::string body = slug_of(document.body.value_or(""));
  address += '/';
  address += body.empty() ? slug_of(not_stated) : body;
  address += '/';
  address += possible(document.date) ? iso(*document.date) : "uden-dato";
  return address;
}

// What work, expression and manifestation have in common. Programs show the alias as the title.
void write_core(XmlWriter& xml, const std::string& this_address, const std::string& address,
                const Document& document, const std::string& author) {
  write_value(xml, "FRBRthis", this_address);
  write_value(xml, "FRBRuri", address);
  if (document.title) {
    xml.open("FRBRalias");
    xml.attribute("name", "title");
    xml.text_attribute("value", *document.title);
    xml.close("FRBRalias");
  }
  xml.open("FRBRdate");
  xml.attribute("date", possible(document.date) ? iso(*document.date) : "0001-01-01");
  xml.attribute("name", possible(document.date) ? "møde" : "ukendt");
  xml.close("FRBRdate");
  xml.open("FRBRauthor");
  xml.attribute("href", author);
  xml.close("FRBRauthor");
}

void write_identification(XmlWriter& xml, AknReferences& references, const Document& document) {
  const std::string author = references.to(
      akn_organization, document.body ? std::string_view(*document.body) : not_stated);
  const std::string work = work_address(document);
  const std::string expression = work + "/dan@";
  xml.open("identification");
  xml.attribute("source", tool);
  xml.open("FRBRWork");
  write_core(xml, work + "/!main", work, document, author);
  write_value(xml, "FRBRcountry", "dk");
  write_value(xml, "FRBRsubtype", akn_name(document.kind));
  xml.close("FRBRWork");
  xml.open("FRBRExpression");
  write_core(xml, expression + "/!main", expression, document, author);
  xml.open("FRBRlanguage");
  xml.attribute("language", "dan");
  xml.close("FRBRlanguage");
  xml.close("FRBRExpression");
  xml.open("FRBRManifestation");
  write_core(xml, expression + "/!main.xml", expression + ".xml", document, author);
  write_value(xml, "FRBRformat", "xml");
  xml.close("FRBRManifestation");
  xml.close("identification");
}

// --- Decisions ----------------------------------------------------------------------------

void write_steps(XmlWriter& xml, AknOutput& gathered) {
  bool is_open = false;
  for (const AknDecision& row : gathered.decisions) {
    if (!possible(row.decision->date)) continue;
    if (!is_open) {
      xml.open("workflow");
      xml.attribute("source", tool);
    }
    is_open = true;
    xml.open("step");
    xml.attribute("date", iso(*row.decision->date));
    xml.attribute(
        "by", row.body.empty() ? gathered.references.to(akn_organization, not_stated) : row.body);
    if (!row.outcome.empty()) xml.attribute("outcome", row.outcome);
    write_akn_link(xml, "href", row.id);
    xml.close("step");
  }
  if (is_open) xml.close("workflow");
}

void write_side(XmlWriter& xml, const std::string& reference, const VoteSide& side) {
  xml.open("count");
  xml.attribute("value", side.count ? std::to_string(*side.count) : "");
  xml.attribute("refersTo", reference);
  for (const std::string& voter : side.voters) xml.text_element("referat:voter", voter);
  xml.close("count");
}

void write_voting(XmlWriter& xml, AknReferences& references, const AknDecision& row) {
  const Votes& votes = *row.decision->votes;
  xml.open("voting");
  if (!row.outcome.empty()) xml.attribute("outcome", row.outcome);
  write_akn_link(xml, "href", row.id);
  write_side(xml, references.to_word("vote", "for", "for"), votes.in_favour);
  write_side(xml, references.to_word("vote", "against", "imod"), votes.against);
  write_side(xml, references.to_word("vote", "abstained", "undlod at stemme"), votes.abstained);
  xml.close("voting");
}

void write_votes(XmlWriter& xml, AknOutput& gathered) {
  bool is_open = false;
  for (const AknDecision& row : gathered.decisions) {
    if (!row.decision->votes) continue;
    if (!is_open) {
      xml.open("analysis");
      xml.attribute("source", tool);
      xml.open("parliamentary");
    }
    is_open = true;
    write_voting(xml, gathered.references, row);
  }
  if (!is_open) return;
  xml.close("parliamentary");
  xml.close("analysis");
}

// --- References ---------------------------------------------------------------------------

void write_reference(XmlWriter& xml, const AknReference& row) {
  xml.open(row.element);
  xml.attribute("eId", row.id);
  xml.attribute("href", row.address);
  xml.text_attribute("showAs", row.shown);
  xml.close(row.element);
}

void write_references(XmlWriter& xml, const AknReferences& references) {
  xml.open("references");
  xml.attribute("source", tool);
  write_reference(xml, {"TLCObject", "referat", "/akn/ontology/object/referat", "referat"});
  for (const AknReference& row : references.rows()) write_reference(xml, row);
  xml.close("references");
}

void write_source(XmlWriter& xml, const SourceInfo& source) {
  xml.open("proprietary");
  xml.attribute("source", tool);
  xml.open("referat:source");
  xml.attribute("lines", std::to_string(source.lines));
  xml.text_element("referat:name", source.name);
  xml.text_element("referat:encoding", source.encoding);
  xml.close("referat:source");
  xml.close("proprietary");
}

}  // namespace

void write_akn_metadata(XmlWriter& xml, AknOutput& gathered, const Document& document) {
  xml.open("meta");
  write_identification(xml, gathered.references, document);
  write_steps(xml, gathered);
  write_votes(xml, gathered);
  write_references(xml, gathered.references);
  write_source(xml, document.source);
  xml.close("meta");
}

}  // namespace referat
