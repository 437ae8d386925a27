// SPDX-License-Identifier: MIT
//
// The second stage begins here: which lines are the head, the contents list, the items and the
// closing. Everything after works inside these ranges.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "reading/lines/lines.hpp"

namespace referat {

struct ItemOutline {
  std::size_t begin = 0;  ///< the first line, a case number before the title included
  LineRange heading;      ///< the number and title
  LineRange body;
  std::optional<std::size_t> listed;  ///< the line of the contents list that has the title
  LineRange group;  ///< the group heading the item stands under, empty without one
};

struct Outline {
  LineRange head;
  LineRange contents;
  bool is_meeting = false;  ///< whether the text is an agenda or minutes at all
  std::vector<ItemOutline> items;
  std::vector<std::size_t> groups;  ///< group headings between items, which no item owns
  LineRange closing;
};

/// Lines that turn out to begin with an item's letter get it as their number.
Outline find_outline(Lines& lines);

}  // namespace referat
