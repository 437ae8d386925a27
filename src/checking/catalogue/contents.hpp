// SPDX-License-Identifier: MIT
//
// The rules of the group `contents`.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto contents_rules = std::to_array<RuleInfo>({
    {.rule = Rule::toc_body_missing,
     .id = "T201",
     .name = "toc-body-missing",
     .group = Group::contents,
     .level = Level::error,
     .fixable = false,
     .what = {"The table of contents and the items do not name the same items.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::toc_title_mismatch,
     .id = "T202",
     .name = "toc-title-mismatch",
     .group = Group::contents,
     .level = Level::warning,
     .fixable = false,
     .what = {"The table of contents words the title of an item otherwise.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
});

}  // namespace referat
