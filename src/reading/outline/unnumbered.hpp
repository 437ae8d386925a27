// SPDX-License-Identifier: MIT
//
// Items of documents whose items carry no numbers.
#pragma once

#include <vector>

#include "reading/lines/lines.hpp"

namespace referat {

struct UnnumberedItem {
  std::size_t begin = 0;  ///< the title's line; equal to `body` where the title is lost
  std::size_t body = 0;   ///< the first line behind the title
};

/// Items of a text without numbers, from line `from` on: case numbers with sections below where a
/// system dropped the titles, one title with sections below where a page holds one case, titles
/// behind clock times, or headings over short texts.
std::vector<UnnumberedItem> find_unnumbered_items(const Lines& lines, std::size_t from);

}  // namespace referat
