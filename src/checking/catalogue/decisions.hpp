// SPDX-License-Identifier: MIT
//
// The rules of the group `decisions`.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto decisions_rules = std::to_array<RuleInfo>({
    {.rule = Rule::recommendation_without_decision,
     .id = "R501",
     .name = "recommendation-without-decision",
     .group = Group::decisions,
     .level = Level::error,
     .fixable = false,
     .what = {"An item of the minutes has a recommendation, but no decision.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::doc_type_conflict,
     .id = "R502",
     .name = "doc-type-conflict",
     .group = Group::decisions,
     .level = Level::warning,
     .fixable = false,
     .what = {"An agenda holds decisions, or minutes hold none.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::decision_not_answering,
     .id = "R503",
     .name = "decision-not-answering",
     .group = Group::decisions,
     .level = Level::info,
     .fixable = false,
     .what = {"The decision does not answer the recommendation.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::closed_item_content,
     .id = "R504",
     .name = "closed-item-content",
     .group = Group::decisions,
     .level = Level::error,
     .fixable = false,
     .what = {"A closed item shows its case or its attachments.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
});

}  // namespace referat
