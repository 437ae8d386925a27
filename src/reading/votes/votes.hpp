// SPDX-License-Identifier: MIT
//
// How the votes fell, where a decision says so.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "referat/model.hpp"

namespace referat {

/// Adds what one paragraph says of votes: "For stemte: V og I", "Imod stemte 5 (B, C, F og V).",
/// "42 stemmer mod 4. 8 medlemmer undlod at stemme.", "JA = 28 - NEJ = 1". A second vote in the
/// same decision takes the place of the first: amendments are voted on before the proposal.
/// Reservations ("tog forbehold") are no votes.
void read_votes(std::string_view paragraph, std::optional<Votes>& votes);

/// The votes that a decision's blocks state; none when they state none.
std::optional<Votes> find_votes(const std::vector<Block>& blocks);

}  // namespace referat
