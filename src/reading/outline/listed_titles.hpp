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

}  // namespace referat
