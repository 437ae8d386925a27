// SPDX-License-Identifier: MIT
//
// What a fix would change, for people to look at before they let it.
#pragma once

#include <string>
#include <string_view>

namespace referat {

/// The lines in which `after` differs from `before`, in the form that `patch -p1` and `git apply`
/// take; empty when they are equal. Meant for changes within lines: where the number of lines
/// differs, all from the first to the last change is one change.
std::string unified_diff(std::string_view path, std::string_view before, std::string_view after);

}  // namespace referat
