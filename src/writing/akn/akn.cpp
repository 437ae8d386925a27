// SPDX-License-Identifier: MIT
//
// The document as Akoma Ntoso 3.0 (OASIS LegalDocML), the XML of parliaments and gazettes. It has
// no elements for agendas and minutes of committees; how ours are mapped, and what is lost,
// stands in docs/akoma-ntoso.md:
//
//   lost   characters that XML cannot carry; the spelling of addresses that are no URI; that two
//          people of one name are two; the entries of an empty list or table; whether a lead that
//          is nothing but the recommender's name was there
//   ours   attributes and elements of urn:referat:1: places in the source, names of voters, file
//          name, encoding and number of lines
#include <string>

#include "referat/write.hpp"
#include "writing/akn/akn_output.hpp"
#include "writing/unwritable.hpp"
#include "writing/xml/xml_names.hpp"

namespace referat {

namespace {

constexpr std::string_view akn_namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

}  // namespace

std::string_view akn_type(DocumentKind kind) {
  return kind == DocumentKind::minutes ? "debate" : "doc";
}

std::string_view akn_name(DocumentKind kind) {
  switch (kind) {
    case DocumentKind::agenda:
      return "dagsorden";
    case DocumentKind::minutes:
      return "referat";
    default:
      return "dokument";
  }
}

void append_akn(std::string& out, const Document& document, const XmlOptions& options) {
  constexpr std::size_t depth_of_text = 2;
  std::string behind_metadata;
  TextBuffer text(behind_metadata);
  AknOutput output{XmlWriter(text, options.indent, depth_of_text), options.positions};
  write_akn_text(output, document);

  TextBuffer buffer(out);
  buffer.put(R"(<?xml version="1.0" encoding="UTF-8"?>)");
  XmlWriter xml(buffer, options.indent);
  const std::string_view type = akn_type(document.kind);
  xml.open("akomaNtoso");
  xml.attribute("xmlns", akn_namespace);
  xml.attribute("xmlns:referat", xml_namespace);
  xml.open(type);
  xml.attribute("name", akn_name(document.kind));
  write_akn_metadata(xml, output, document);
  buffer.put(text.since(0));
  xml.close(type);
  xml.close("akomaNtoso");
  buffer.put('\n');
  const std::size_t replaced = output.xml.replaced() + xml.replaced();
  if (replaced == 0 || options.findings == nullptr) return;
  options.findings->push_back(
      unwritable(replaced, "Akoma Ntoso", output.first_replaced.value_or(Span{})));
}

std::string to_akn(const Document& document, const XmlOptions& options) {
  std::string out;
  append_akn(out, document, options);
  return out;
}

}  // namespace referat
