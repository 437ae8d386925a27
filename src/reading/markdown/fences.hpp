// SPDX-License-Identifier: MIT
//
// Fences: the two lines of ``` or ~~~ between which Markdown quotes text as it stands.
#pragma once

#include <string_view>

namespace referat {

/// The marks that a trimmed line opens a block with; empty when it opens none. "```code``` is run"
/// is none.
std::string_view opening_fence(std::string_view line);

/// Whether a trimmed line closes the block that `fence` has opened: by as many marks, or more.
bool closes_fence(std::string_view line, std::string_view fence);

}  // namespace referat
