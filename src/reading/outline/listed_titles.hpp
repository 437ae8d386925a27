// SPDX-License-Identifier: MIT
//
// Minutes that answer the agenda above them by its numbers: "Ad 1. Godkendt" below the list's
// "1. Godkendelse af referat".
#pragma once

#include <vector>

#include "reading/lines/lines.hpp"
#include "reading/outline/outline.hpp"

namespace referat {

/// The lines that answer each line of the plain `list` by its number: "2. Beretningen blev
/// godkendt." below "2. Beretning"; none where the list's lines are the items themselves.
std::vector<std::size_t> find_answers(const Lines& lines, const std::vector<std::size_t>& list);

/// Gives items that say no title themselves the line of the contents list with their number.
/// `answers`: the items are such lines.
void take_listed_titles(const Lines& lines, Outline& outline, bool answers);

/// Takes the lines of a contents list off the front of the `items`: of "26. Orientering" in a list
/// whose next line, "27. Budget", stands again over text. What the text has not is no item, and
/// what it has is one where its title stands again.
void leave_list(const Lines& lines, std::vector<std::size_t>& items);

}  // namespace referat
