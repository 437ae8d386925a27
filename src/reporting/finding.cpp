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
