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

/// Where in a text the words of a row must stand to count.
enum class OutcomeUse : std::uint8_t {
  anywhere,  ///< as whole words in a sentence
  alone,     ///< as the whole decision: "Ingen."
};

struct OutcomeRow {
  std::string_view words;          ///< folded whole words; a final `*` lets the last word go on
  std::optional<Outcome> outcome;  ///< none: a filler that states nothing
  int rank = 0;  ///< where several rows match one sentence, the highest rank decides
  OutcomeUse use = OutcomeUse::anywhere;
};

std::span<const OutcomeRow> outcome_rows();

}  // namespace referat
