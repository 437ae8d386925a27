// SPDX-License-Identifier: MIT
//
// "Did you mean": the known name nearest to a mistyped one.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace referat {

/// The name within two edits (insert, delete, replace, swap neighbours) of `word` that takes
/// the fewest, the first of equals; empty when there is none. Fewer than half of the letters of
/// a short name may differ: "xy" is no near miss of "-o".
std::string_view near_miss(std::string_view word, std::span<const std::string_view> names);

/// "; did you mean NAME?" for the near miss, else "; " and `otherwise`.
std::string suggestion(std::string_view word, std::span<const std::string_view> names,
                       std::string_view otherwise);

}  // namespace referat
