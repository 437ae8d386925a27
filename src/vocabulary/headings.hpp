// SPDX-License-Identifier: MIT
//
// DATA: the headings of an item's sections. One row a wording; a new wording is a new row.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "referat/model.hpp"

namespace referat {

/// How far a heading may be trusted where it is not alone on its line.
enum class HeadingUse : std::uint8_t {
  any,       ///< alone, or before a colon and text ("Indstilling: Godkendes.")
  own_line,  ///< alone on its line only: the word is common in running text ("Proces")
  colon,     ///< alone with a colon behind it: the same word with a dot is the text ("Vedtaget.")
};

struct HeadingRow {
  std::string_view words;  ///< folded, without trailing colon
  SectionKind kind;
  std::optional<Topic> topic = std::nullopt;
  HeadingUse use = HeadingUse::any;
};

/// False where certainly no heading begins the text, in either case.
bool may_be_heading(std::string_view text);

/// The row of a heading given in folded words without trailing colon; null when unknown.
const HeadingRow* find_heading(std::string_view folded);

/// "1. at planen godkendes Beslutning Godkendt.": whether a word with this capital is a heading
/// even amid a text, where other headings may be the capital of a sentence or a name.
bool is_heading_by_capital(std::string_view word);

/// The byte length of the longest row; longer lines need no look-up.
std::size_t longest_heading();

}  // namespace referat
