// SPDX-License-Identifier: MIT
//
// An item's body, cut into sections.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "reading/blocks.hpp"
#include "reading/lines.hpp"
#include "referat/model.hpp"

namespace referat {

/// The lines of one section before it is read: what opened it and what stands in it.
struct Piece {
  SectionKind kind = SectionKind::text;
  std::optional<Topic> topic;
  std::optional<std::string> heading;
  std::size_t indent = 0;           ///< of the heading's line
  Span heading_span;                ///< of the line that opened the piece; empty without one
  std::optional<std::string> body;  ///< of a decision heading
  std::optional<Date> date;
  std::vector<std::size_t> lines;    ///< content, rising
  std::optional<std::string> label;  ///< of an attendance list
  std::vector<Person> people;
  bool sentence = false;    ///< the people stand in sentences, not in a list
  std::vector<Block> rest;  ///< words of an attendance list that are nobody's
  std::size_t end = 0;      ///< past the last byte of the piece
};

/// Reads the sections of one item. `lines` is changed only in that a line "Indstilling: text"
/// loses its label. `title`: the item's title, which may say that its sections are lists of people.
std::vector<Section> read_sections(Lines& lines, LineRange body, std::string_view title);

}  // namespace referat
