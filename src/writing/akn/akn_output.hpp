// SPDX-License-Identifier: MIT
//
// What the parts of the Akoma Ntoso writer share. The text is written first, and gathers what the
// metadata in front of it must name.
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "referat/source.hpp"
#include "vocabulary/enumerator_words.hpp"
#include "writing/akn/akn_references.hpp"
#include "writing/xml/xml_writer.hpp"

namespace referat {

/// A decision as the metadata wants it.
struct AknDecision {
  std::string id;
  std::string outcome;  ///< reference, empty when there is none
  std::string body;     ///< reference, empty when none is named
  const Decision* decision;
};

/// An attachment with an address, listed again at the end of the document.
struct AknAttachment {
  std::string id;
  const Attachment* attachment;
};

struct AknOutput {
  XmlWriter xml;
  const Source* positions = nullptr;
  std::optional<Span> first_replaced = {};  // the innermost node that held such a character
  AknReferences references = {};
  std::vector<AknDecision> decisions = {};
  std::vector<AknAttachment> attachments = {};

  template <class Enum>
  std::string to_word(std::string_view field, Enum value) {
    return references.to_word(field, name(value), danish_word(value));
  }
};

/// The place of the node whose element was just opened, if places are wanted.
void write_akn_place(AknOutput& out, Span span);

/// Must be called when a node with that place is finished.
void note_replaced(AknOutput& out, Span span);

/// An attribute that refers to the element of that id.
void write_akn_link(XmlWriter& xml, std::string_view attribute, std::string_view id);

/// `text` in an inline element that refers to its row in the metadata.
void write_akn_named(AknOutput& out, std::string_view element, const AknClass& of,
                     std::string_view text);

/// `text` in an inline element of our own name.
void write_akn_inline(AknOutput& out, std::string_view name, std::string_view text);

/// A clock time as the beginning or the end of something.
void write_akn_clock(AknOutput& out, std::string_view type, const Clock& clock);

void write_akn_blocks(AknOutput& out, const std::vector<Block>& blocks);

/// The content of an entry of a list: its number, its text, what stands under it.
void write_akn_entry(AknOutput& out, const std::optional<std::string>& label,
                     const std::string& text, const std::vector<Block>& blocks);

void write_akn_person(AknOutput& out, const Person& person);

void write_akn_section(AknOutput& out, const Section& section, const std::string& item_id);

/// Everything behind the metadata.
void write_akn_text(AknOutput& out, const Document& document);

/// `gathered` is what writing the text left behind.
void write_akn_metadata(XmlWriter& xml, AknOutput& gathered, const Document& document);

/// "debate" for minutes, "doc" for all others, and its name in Danish.
std::string_view akn_type(DocumentKind kind);
std::string_view akn_name(DocumentKind kind);

}  // namespace referat
