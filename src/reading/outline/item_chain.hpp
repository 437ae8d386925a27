// SPDX-License-Identifier: MIT
//
// Which numbered lines are the agenda's items. Decided over the whole document, since a number
// alone says nothing: "1." opens a punkt, a clause of a recommendation, a line of the contents
// list and a point in a case text alike.
//
// Every numbered line gets a weight from what stands around it. Among the lines of one form
// ("Punkt 1:", "1.", …) the chain of rising numbers with the greatest sum of weights is found,
// and of the forms the one whose chain weighs most is the agenda.
#pragma once

#include <cstddef>
#include <vector>

#include "reading/lines/lines.hpp"
#include "reading/forms/title.hpp"

namespace referat {

struct ItemChain {
  std::vector<std::size_t> lines;  ///< positions in Lines, rising
  double weight = 0;
};

/// `from`: the first line that may be an item. `titles`: those of the contents list.
ItemChain find_item_chain(const Lines& lines, std::size_t from, const TitleKeys& titles);

}  // namespace referat
