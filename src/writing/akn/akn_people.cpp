// SPDX-License-Identifier: MIT
//
// A person in Akoma Ntoso: a paragraph of a roll call in which each part refers to the metadata.
#include <string_view>

#include "writing/akn/akn_output.hpp"

namespace referat {

namespace {

void separate(AknOutput& out) { out.xml.text(", "); }

void write_remark(AknOutput& out, std::string_view text) {
  out.xml.open_inline("remark");
  out.xml.attribute("status", "editorial");
  out.xml.text(text);
  out.xml.close_inline("remark");
}

void write_affiliation(AknOutput& out, const Person& person) {
  if (person.party) {
    separate(out);
    out.xml.open_inline("organization");
    out.xml.attribute("class", "party");
    out.xml.attribute("refersTo", out.references.to(akn_party, *person.party));
    out.xml.text(*person.party);
    out.xml.close_inline("organization");
  }
  if (person.role) {
    separate(out);
    write_akn_named(out, "role", akn_role, *person.role);
  }
  if (person.organization) {
    separate(out);
    write_akn_named(out, "organization", akn_organization, *person.organization);
  }
}

// An absent person must not be taken for one who took part by a program that knows nothing of our
// references; hence the remark, in the element that Akoma Ntoso has for words of an editor.
void write_status(AknOutput& out, const Person& person) {
  if (person.status != Status::present) {
    separate(out);
    write_remark(out, danish_word(person.status));
  }
  if (person.substitute_for) {
    separate(out);
    write_remark(out, "i stedet for");
    out.xml.text(" ");
    out.xml.open_inline("inline");
    out.xml.attribute("name", "substitute_for");
    write_akn_named(out, "person", akn_person, *person.substitute_for);
    out.xml.close_inline("inline");
  }
}

}  // namespace

void write_akn_person(AknOutput& out, const Person& person) {
  out.xml.open("p");
  out.xml.attribute("class", name(person.status));
  out.xml.attribute("refersTo", out.to_word("status", person.status));
  write_akn_place(out, person.span);
  out.xml.open_inline("person");
  out.xml.attribute("refersTo", out.references.to(akn_person, person.name));
  if (person.role) out.xml.attribute("as", out.references.to(akn_role, *person.role));
  out.xml.text(person.name);
  out.xml.close_inline("person");
  write_affiliation(out, person);
  write_status(out, person);
  if (person.note) {
    separate(out);
    write_akn_inline(out, "note", *person.note);
  }
  out.xml.close("p");
  note_replaced(out, person.span);
}

}  // namespace referat
