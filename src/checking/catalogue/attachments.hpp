// SPDX-License-Identifier: MIT
//
// The rules of the group `attachments`.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto attachments_rules = std::to_array<RuleInfo>({
    {.rule = Rule::attachment_not_listed,
     .id = "A601",
     .name = "attachment-not-listed",
     .group = Group::attachments,
     .level = Level::error,
     .fixable = false,
     .what = {"The text refers to an attachment that is not listed.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::attachment_number_gap,
     .id = "A602",
     .name = "attachment-number-gap",
     .group = Group::attachments,
     .level = Level::warning,
     .fixable = false,
     .what = {"Attachment numbers have a gap, repeat or restart.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
});

}  // namespace referat
