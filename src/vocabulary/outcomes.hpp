// SPDX-License-Identifier: MIT
//
// DATA: the words of decisions and the outcome they stand for.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "referat/model.hpp"

namespace referat {

struct OutcomeRow {
  std::string_view words;          ///< folded whole words; a final `*` lets the last word go on
  std::optional<Outcome> outcome;  ///< none: a filler that states nothing
  int rank = 0;  ///< where several rows match one sentence, the highest rank decides
};

/// The rows whose words may begin the text where a word begins in a sentence, and a few others.
std::span<const OutcomeRow> outcomes_like(std::string_view folded);

/// The row of a whole decision in few words: "ingen"; null when there is none.
const OutcomeRow* find_outcome_alone(std::string_view folded);

}  // namespace referat
