// SPDX-License-Identifier: MIT
//
// DATA: the words of decisions and the outcome they stand for.
#pragma once

#include <span>
#include <string_view>

#include "referat/model.hpp"

namespace referat {

struct OutcomeRow {
  std::string_view words;  ///< folded; a leading or trailing space asks for a word's edge there
  Outcome outcome;
  int rank;  ///< where several rows match one sentence, the highest rank decides
};

std::span<const OutcomeRow> outcome_rows();

}  // namespace referat
