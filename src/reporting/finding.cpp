// SPDX-License-Identifier: MIT
//
// The rule table. Names and levels appear in people's configuration and do not change.
#include "referat/finding.hpp"

#include <array>

namespace referat {

namespace {

constexpr auto rule_table = std::to_array<RuleInfo>({
    {Rule::invalid_encoding, "invalid-encoding", Level::warning,
     "The file holds bytes that are not text in its encoding."},
    {Rule::no_items, "no-items", Level::warning, "No agenda structure was recognised."},
    {Rule::incomplete_date, "incomplete-date", Level::info,
     "The date of the meeting lacks its year or its day."},
    {Rule::encoding_guessed, "encoding-guessed", Level::info,
     "Nothing in the file states the encoding that it was read as."},
    {Rule::mojibake, "mojibake", Level::warning,
     "Letters are garbled: UTF-8 was read as another encoding and written out again."},
    {Rule::text_repaired, "text-repaired", Level::info, "Garbled letters were put right."},
    {Rule::unknown_heading, "unknown-heading", Level::info,
     "A line looks like a heading, but it is none of the known ones."},
    {Rule::contents_without_item, "contents-without-item", Level::info,
     "The table of contents names an item that was not found."},
    {Rule::number_sequence, "number-sequence", Level::info,
     "An item number is missing, repeated or out of order."},
    {Rule::unplaced_text, "unplaced-text", Level::info,
     "Text before or behind the items belongs to no field."},
    {Rule::unknown_word, "unknown-word", Level::warning,
     "A word in referat's Markdown, changed by hand, is none of the known ones."},
    {Rule::unwritable_character, "unwritable-character", Level::warning,
     "The output format cannot carry a character of the document."},
});

}  // namespace

std::span<const RuleInfo> rules() { return rule_table; }

const RuleInfo& info(Rule rule) { return rule_table[static_cast<std::size_t>(rule)]; }

std::string_view name(Level level) {
  switch (level) {
    case Level::info:
      return "info";
    case Level::warning:
      return "warning";
    case Level::error:
      return "error";
  }
  return "error";
}

}  // namespace referat
