// SPDX-License-Identifier: MIT
//
// The rules of the group `maintenance`.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto maintenance_rules = std::to_array<RuleInfo>({
    {.rule = Rule::unused_suppression,
     .id = "M001",
     .name = "unused-suppression",
     .group = Group::maintenance,
     .level = Level::warning,
     .fixable = false,
     .what = {"An entry of the baseline matches nothing, or has expired.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
});

}  // namespace referat
