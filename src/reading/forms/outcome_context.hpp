// SPDX-License-Identifier: MIT
//
// What stands before a word of a decision can turn it round or take it away: "dermed ikke er
// vedtaget", "det forkastede forslag", "da sagen var udsat".
#pragma once

#include <cstddef>
#include <string_view>

#include "vocabulary/outcomes.hpp"

namespace referat {

/// What a row comes to that stands at `at` in a folded sentence: the row itself, the opposite
/// behind a negation, or null where it tells nothing of what was decided.
const OutcomeRow* row_in_context(std::string_view sentence, std::size_t at, const OutcomeRow& row);

/// Whether a row at `at` stands in what somebody recommended or took note of, whose row ends at
/// `end`: "anbefaler, at ansøgningen afslås", "tog til efterretning, at klagen er afvist".
bool is_what_was_told(std::string_view sentence, const OutcomeRow& row, std::size_t end,
                      std::size_t at);

/// The outcome if the motion is carried that stands in the words before a verdict: "Et forslag om
/// at udsætte sagen blev" before "vedtaget". Null for none.
const OutcomeRow* find_motion(std::string_view before);

}  // namespace referat
