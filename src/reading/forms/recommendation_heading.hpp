// SPDX-License-Identifier: MIT
//
// Headings over a recommendation that name who recommends.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace referat {

constexpr std::size_t longest_worded_heading = 120;  // bytes

struct WordedHeading {
  std::string_view by;    ///< "Skoleforvaltningen"; empty when the heading names nobody
  bool proposal = false;  ///< a proposal (beslutningsforslag), not the recommendation
};

/// "Skoleforvaltningens indstilling", "INDSTILLING FRA DIREKTIONEN", "Administrationen foreslår",
/// "BESLUTNINGSFORSLAG FRA DD". None for a heading that is one of the vocabulary's words alone.
std::optional<WordedHeading> parse_worded_heading(std::string_view line);

}  // namespace referat
