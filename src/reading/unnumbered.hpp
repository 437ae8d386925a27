// SPDX-License-Identifier: MIT
//
// Items of documents whose items carry no numbers.
#pragma once

#include <vector>

#include "reading/lines.hpp"

namespace referat {

struct UnnumberedItem {
  std::size_t begin = 0;  ///< the title's line; equal to `body` where the title is lost
  std::size_t body = 0;   ///< the first line behind the title
};

/// Items found by what stands under them, from line `from` on: a case number with sections below
/// where a system dropped the titles, or one title with sections below where a page holds one case.
std::vector<UnnumberedItem> find_unnumbered_items(const Lines& lines, std::size_t from);

}  // namespace referat
