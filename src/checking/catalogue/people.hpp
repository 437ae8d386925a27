// SPDX-License-Identifier: MIT
//
// The rules of the group `people`.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto people_rules = std::to_array<RuleInfo>({
    {.rule = Rule::present_and_absent,
     .id = "P401",
     .name = "present-and-absent",
     .group = Group::people,
     .level = Level::error,
     .fixable = false,
     .what = {"A person stands among those present and among the absent.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::absentees_differ,
     .id = "P402",
     .name = "absentees-differ",
     .group = Group::people,
     .level = Level::warning,
     .fixable = false,
     .what = {"The absent differ between items, and nobody is said to have come or left.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::duplicate_person,
     .id = "P403",
     .name = "duplicate-person",
     .group = Group::people,
     .level = Level::warning,
     .fixable = true,
     .what = {"A person is listed twice.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::name_variant,
     .id = "P404",
     .name = "name-variant",
     .group = Group::people,
     .level = Level::info,
     .fixable = false,
     .what = {"Two names differ by so little that they may be one person.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::unlisted_participant,
     .id = "P405",
     .name = "unlisted-participant",
     .group = Group::people,
     .level = Level::off,
     .fixable = false,
     .what = {"A person takes part who stands in no list.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::vote_imbalance,
     .id = "P406",
     .name = "vote-imbalance",
     .group = Group::people,
     .level = Level::error,
     .fixable = false,
     .what = {"The votes do not add up.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
});

}  // namespace referat
