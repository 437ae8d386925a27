// SPDX-License-Identifier: MIT
//
// Items of a marked document (Markdown): the headings of one depth.
#pragma once

#include <vector>

#include "reading/outline/item_chain.hpp"
#include "reading/lines/lines.hpp"

namespace referat {

/// The title lines of the items, where headings are items; none where they are not. `chain`: the
/// numbered lines that would be the items of a document without marks.
std::vector<std::size_t> find_marked_items(const Lines& lines, std::size_t from,
                                           const ItemChain& chain);

}  // namespace referat
