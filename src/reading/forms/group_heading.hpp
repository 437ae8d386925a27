// SPDX-License-Identifier: MIT
//
// A line that stands over a group of items and is none itself: "Lukkede sager", "Pause kl. 17".
#pragma once

#include <optional>
#include <string_view>

#include "referat/model.hpp"

namespace referat {

struct ItemGroup {
  std::optional<Access> access;
  /// Its words stand in the vocabulary; else they only look like such a heading.
  bool known = false;
};

/// What the line says of the items below it; none when it is no heading of a group.
std::optional<ItemGroup> item_group(std::string_view content);

}  // namespace referat
