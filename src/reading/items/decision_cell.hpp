// SPDX-License-Identifier: MIT
//
// Decisions without the word for them: the last cell of a table's row, whose cells became
// paragraphs, and headings that only the answer below them shows.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "reading/forms/decision_heading.hpp"
#include "reading/items/piece.hpp"
#include "reading/lines/lines.hpp"

namespace referat {

/// Whether line `at` below the recommendation `piece` is the decision on it: "Godkendt." below
/// "Indstilling: Til godkendelse.", "Udvalget tiltrådte indstillingen." below clauses.
bool answers_recommendation(const Lines& lines, std::size_t at, const Piece& piece);

/// Makes the last paragraph of an item a piece of its own where the table had a column for it.
void split_decision_cell(const Lines& lines, std::vector<Piece>& pieces);

/// "Plejeudvalget, den 12. juni 2025" over "Anbefalet.": the heading that the first line of `rest`
/// is, where no heading of the item says what a decision is. `open`: the piece above it, if any.
std::optional<DecisionHeading> bare_decision_heading(const Lines& lines, LineRange rest,
                                                     const Piece* open);

/// "Det indstilles, at udvalget" over its list, set apart below a decision: the recommendation of
/// an item, where none of its `pieces` is one, in systems that print the decision first.
bool recommends_below(const Lines& lines, LineRange rest, const std::vector<Piece>& pieces);

}  // namespace referat
