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
     .what = {"An entry of the baseline matches nothing, or has expired.",
              "En post i listen over kendte fund rammer intet mere eller er udløbet."},
     .why = {"An entry that hides nothing today may hide the next fault.",
             "En post, der intet skjuler i dag, kan skjule den næste fejl."},
     .fails = {},
     .passes = {}},
});

}  // namespace referat
