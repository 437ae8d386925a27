// SPDX-License-Identifier: MIT
//
// The rules of the group `references`.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto references_rules = std::to_array<RuleInfo>({
    {.rule = Rule::case_number_missing,
     .id = "C701",
     .name = "case-number-missing",
     .group = Group::references,
     .level = Level::warning,
     .fixable = false,
     .what = {"An item has no case number, or a malformed one.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::wrong_item_reference,
     .id = "C702",
     .name = "wrong-item-reference",
     .group = Group::references,
     .level = Level::warning,
     .fixable = false,
     .what = {"A reference names an item with another subject.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::total_mismatch,
     .id = "C703",
     .name = "total-mismatch",
     .group = Group::references,
     .level = Level::warning,
     .fixable = false,
     .what = {"A column does not add up to its stated total.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::placeholder_link,
     .id = "C704",
     .name = "placeholder-link",
     .group = Group::references,
     .level = Level::error,
     .fixable = false,
     .what = {"A link leads nowhere.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
});

}  // namespace referat
