// SPDX-License-Identifier: MIT
//
// A tally counts the sides one after the other: "25 stemte for, 10 imod og 3 undlod at stemme",
// "For: 29, imod: 17, blanke: 2".
#pragma once

#include <optional>
#include <string_view>

#include "referat/model.hpp"

namespace referat {

/// The counts of a sentence that tells of at least two sides, or of one and nothing else. None
/// when one side is counted twice: those are two votes.
std::optional<Votes> read_tally(std::string_view sentence);

}  // namespace referat
