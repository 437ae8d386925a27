// SPDX-License-Identifier: MIT
//
// Which items of two lists are the same: a table of contents and the items, an agenda and its
// minutes. Both may lack items, name them otherwise and number them anew.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace referat {

struct Listed {
  std::string_view number;  ///< empty when there is none
  std::string_view title;
  std::string_view case_number = {};
};

inline constexpr std::size_t unpaired = static_cast<std::size_t>(-1);

/// For each of `left` the place in `right` of the same item, or `unpaired`; none twice. Titles
/// decide, then case numbers that only one item has, then numbers and neighbours, these two only
/// for titles with words in common. n log n in the length of the lists.
std::vector<std::size_t> pair_up(std::span<const Listed> left, std::span<const Listed> right);

/// Items or entries in the form in which they are paired.
std::vector<Listed> list_of(const auto& nodes) {
  std::vector<Listed> list;
  for (const auto& node : nodes) {
    Listed& listed = list.emplace_back(Listed{.number = {}, .title = node.title});
    if (node.number) listed.number = *node.number;
    if constexpr (requires { node.case_number; })
      if (node.case_number) listed.case_number = *node.case_number;
  }
  return list;
}

}  // namespace referat
