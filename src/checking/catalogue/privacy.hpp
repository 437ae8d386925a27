// SPDX-License-Identifier: MIT
//
// The rules of the group `privacy`.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto privacy_rules = std::to_array<RuleInfo>({
    {.rule = Rule::cpr_number,
     .id = "G801",
     .name = "cpr-number",
     .group = Group::privacy,
     .level = Level::error,
     .fixable = false,
     .what = {"A CPR number is public.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::private_contact_data,
     .id = "G802",
     .name = "private-contact-data",
     .group = Group::privacy,
     .level = Level::warning,
     .fixable = false,
     .what = {"A private e-mail address, telephone number or home address is public.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
});

}  // namespace referat
