// SPDX-License-Identifier: MIT
//
// Decisions without a heading: the last cell of a table's row, whose cells became paragraphs.
#pragma once

#include <cstddef>
#include <vector>

#include "reading/lines/lines.hpp"
#include "reading/items/piece.hpp"

namespace referat {

/// Whether line `at` below the recommendation `piece` is the decision on it: "Godkendt." below
/// "Indstilling: Til godkendelse."
bool answers_recommendation(const Lines& lines, std::size_t at, const Piece& piece);

/// Makes the last paragraph of an item a piece of its own where the table had a column for it.
void split_decision_cell(const Lines& lines, std::vector<Piece>& pieces);

}  // namespace referat
