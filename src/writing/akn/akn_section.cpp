// SPDX-License-Identifier: MIT
//
// The parts of an item in Akoma Ntoso, which has elements of its own for attendance (rollCall),
// for decisions (resolutions) and for what is laid before a meeting (papers).
#include <string>
#include <string_view>
#include <utility>

#include "writing/akn/akn_output.hpp"
#include "writing/fields.hpp"
#include "writing/uri.hpp"

namespace referat {

namespace {

// --- Recommendation -----------------------------------------------------------------------

// Who recommends mostly stands in the words before the clauses: "Direktionen indstiller".
void write_lead(AknOutput& out, const Recommendation& recommendation, std::string_view element) {
  if (!recommendation.by && !recommendation.lead) return;
  const std::string lead = recommendation.lead.value_or("");
  std::string_view rest = lead;
  out.xml.open(element);
  out.xml.attribute("class", "lead");
  if (recommendation.by) {
    const std::string& by = *recommendation.by;
    const std::size_t at = lead.find(by);
    if (at != std::string::npos) {
      out.xml.text(rest.substr(0, at));
      rest.remove_prefix(at + by.size());
    }
    write_akn_named(out, "docProponent", akn_organization, by);
    if (at == std::string::npos && recommendation.lead) out.xml.text(": ");
  }
  out.xml.text(rest);
  out.xml.close(element);
}

void write_recommendation(AknOutput& out, const Recommendation& recommendation,
                          const std::string& id) {
  if (recommendation.clauses.empty()) return write_lead(out, recommendation, "p");
  out.xml.open("blockList");
  write_lead(out, recommendation, "listIntroduction");
  for (const Clause& clause : recommendation.clauses) {
    out.xml.open("item");
    out.xml.attribute("eId", out.references.unique(id + "__at"));
    write_akn_place(out, clause.span);
    write_akn_entry(out, clause.label, clause.text, clause.blocks);
    out.xml.close("item");
    note_replaced(out, clause.span);
  }
  out.xml.close("blockList");
}

// --- Attachments --------------------------------------------------------------------------

void write_attachment(AknOutput& out, const Attachment& attachment, const std::string& id) {
  out.xml.open("item");
  out.xml.attribute("eId", id);
  write_akn_place(out, attachment.span);
  if (attachment.number) out.xml.text_element("num", *attachment.number);
  out.xml.open("p");
  if (attachment.url) {
    out.xml.open_inline("ref");
    out.xml.text_attribute("href", uri_of(*attachment.url));
    out.xml.text(attachment.title);
    out.xml.close_inline("ref");
    out.attachments.push_back({id, &attachment});
  } else {
    out.xml.text(attachment.title);
  }
  out.xml.close("p");
  out.xml.close("item");
  note_replaced(out, attachment.span);
}

void write_attachments(AknOutput& out, const Attachments& attachments, const std::string& id) {
  if (attachments.entries.empty()) return;
  out.xml.open("blockList");
  for (const Attachment& attachment : attachments.entries)
    write_attachment(out, attachment, out.references.unique(id + "__bilag"));
  out.xml.close("blockList");
}

// --- Sections -----------------------------------------------------------------------------

std::string_view element_of(SectionKind kind) {
  switch (kind) {
    case SectionKind::decision:
      return "resolutions";
    case SectionKind::attachments:
      return "papers";
    case SectionKind::attendance:
      return "rollCall";
    default:
      return "debateSection";
  }
}

// References to the outcome of a decision and to the body that decided.
std::string note_decision(AknOutput& out, const Decision& decision, const std::string& id) {
  AknDecision row{id, "", "", &decision};
  if (decision.outcome) row.outcome = out.to_word("outcome", *decision.outcome);
  if (decision.body) row.body = out.references.to(akn_organization, *decision.body);
  std::string both = row.outcome;
  if (!row.outcome.empty() && !row.body.empty()) both += ' ';
  both += row.body;
  out.decisions.push_back(std::move(row));
  return both;
}

// What the section as a whole refers to.
std::string references_of(AknOutput& out, const Section& section, const std::string& id) {
  if (section.kind == SectionKind::decision)
    return note_decision(out, detail_of<Decision>(section), id);
  const auto* prose = std::get_if<Prose>(&section.detail);
  return prose != nullptr && prose->topic ? out.to_word("topic", *prose->topic) : std::string();
}

void write_detail(AknOutput& out, const Section& section, const std::string& id) {
  if (section.kind == SectionKind::recommendation)
    write_recommendation(out, detail_of<Recommendation>(section), id);
  if (section.kind == SectionKind::attachments)
    write_attachments(out, detail_of<Attachments>(section), id);
  if (section.kind == SectionKind::attendance) {
    for (const Person& person : detail_of<Attendance>(section).people)
      write_akn_person(out, person);
  }
}

}  // namespace

void write_akn_section(AknOutput& out, const Section& section, const std::string& item_id) {
  const std::string_view element = element_of(section.kind);
  const std::string_view kind = danish_word(section.kind);
  const std::string id = out.references.unique(item_id + "__" + slug_of(kind));
  const std::string references = references_of(out, section, id);
  out.xml.open(element);
  if (element == "debateSection") out.xml.attribute("name", kind);
  out.xml.attribute("eId", id);
  if (!references.empty()) out.xml.attribute("refersTo", references);
  write_akn_place(out, section.span);
  if (section.heading) out.xml.text_element("heading", *section.heading);
  if (section.kind == SectionKind::attendance) {
    const auto& label = detail_of<Attendance>(section).label;
    if (label) out.xml.text_element("subheading", *label);
  }
  write_detail(out, section, id);
  write_akn_blocks(out, section.blocks);
  out.xml.close(element);
  note_replaced(out, section.span);
}

}  // namespace referat
