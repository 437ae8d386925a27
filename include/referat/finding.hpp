// SPDX-License-Identifier: MIT
//
// What referat has to say about a document: one Finding a fault, each with a place.
//
// The rule decides name and level; they stand in one table and are part of the versioned
// interface, as the names appear in people's configuration.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "referat/source.hpp"

namespace referat {

enum class Level { info, warning, error };

/// Every kind of finding. Names and levels: see rules().
enum class Rule {
  invalid_encoding,       ///< bytes that are not text in the encoding; replaced by U+FFFD
  no_items,               ///< no agenda structure was recognised
  incomplete_date,        ///< the date of the meeting lacks its year or its day
  encoding_guessed,       ///< nothing states the encoding that the bytes were read as
  mojibake,               ///< UTF-8 that was read as another encoding and written out again
  text_repaired,          ///< mojibake that was put right on request
  unknown_heading,        ///< a line that looks like a heading, but is none of the known ones
  contents_without_item,  ///< the table of contents names an item that was not found
  number_sequence,        ///< an item number is missing, repeated or out of order
  unplaced_text,          ///< text before or behind the items that belongs to no field
  unknown_word,           ///< a word in our Markdown, changed by hand, that is none of ours
  unwritable_character,   ///< the output format cannot carry a character of the document
};

struct RuleInfo {
  Rule rule;
  std::string_view name;  ///< stable kebab-case name, shown in brackets after a message
  Level level;
  std::string_view summary;  ///< one sentence for people
};

struct Finding {
  Rule rule;
  Span span;            ///< where; empty at offset 0 when the whole document is meant
  std::string message;  ///< what is wrong; then, after a semicolon, what to do

  bool operator==(const Finding&) const = default;
};

/// All rules in the order of the enumeration.
std::span<const RuleInfo> rules();

/// The table row of `rule`.
const RuleInfo& info(Rule rule);

/// "info", "warning" or "error".
std::string_view name(Level level);

}  // namespace referat
