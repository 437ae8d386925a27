// SPDX-License-Identifier: MIT
//
// Anchors of headings. Markdown has no mark for them; GitHub, GitLab and pandoc (gfm) make them of
// the heading's words by one rule, which this file follows, so that they hold as long as number and
// title do.
#pragma once

#include <string>
#include <string_view>

namespace referat {

/// The anchor of a heading: "3. Nye bænke på Østmolen" has "3-nye-bænke-på-østmolen". Empty when
/// the heading has no letter or digit.
std::string anchor_of(std::string_view heading);

}  // namespace referat
