// SPDX-License-Identifier: MIT
//
// The rules of the group `language`.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto language_rules = std::to_array<RuleInfo>({
    {.rule = Rule::known_misspelling,
     .id = "L901",
     .name = "known-misspelling",
     .group = Group::language,
     .level = Level::warning,
     .fixable = true,
     .what = {"A word is misspelt.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::mixed_quotes_brackets,
     .id = "L902",
     .name = "mixed-quotes-brackets",
     .group = Group::language,
     .level = Level::info,
     .fixable = false,
     .what = {"Quotation marks are mixed, or brackets do not match.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::spacing,
     .id = "L903",
     .name = "spacing",
     .group = Group::language,
     .level = Level::info,
     .fixable = true,
     .what = {"A space, a dot or a line end is missing or too many.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
});

}  // namespace referat
