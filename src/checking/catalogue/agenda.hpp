// SPDX-License-Identifier: MIT
//
// The rules of the group `agenda`.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto agenda_rules = std::to_array<RuleInfo>({
    {.rule = Rule::item_vanished,
     .id = "K101",
     .name = "item-vanished",
     .group = Group::agenda,
     .level = Level::warning,
     .fixable = false,
     .what = {"An item of the agenda is not in the minutes.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::item_appeared,
     .id = "K102",
     .name = "item-appeared",
     .group = Group::agenda,
     .level = Level::warning,
     .fixable = false,
     .what = {"An item of the minutes was not on the agenda.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::item_renamed,
     .id = "K103",
     .name = "item-renamed",
     .group = Group::agenda,
     .level = Level::warning,
     .fixable = false,
     .what = {"An item has another title than on the agenda.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::item_renumbered,
     .id = "K104",
     .name = "item-renumbered",
     .group = Group::agenda,
     .level = Level::warning,
     .fixable = false,
     .what = {"An item has another number than on the agenda.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::recommendation_changed,
     .id = "K105",
     .name = "recommendation-changed",
     .group = Group::agenda,
     .level = Level::warning,
     .fixable = false,
     .what = {"A recommendation differs from that of the agenda.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
});

}  // namespace referat
