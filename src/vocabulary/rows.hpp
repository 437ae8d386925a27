// SPDX-License-Identifier: MIT
//
// Looking words up in the vocabulary's tables, whose rows have a member `words`.
#pragma once

#include <algorithm>
#include <string_view>

#include "text/words.hpp"

namespace referat {

/// The row with exactly these words; null when there is none.
template <class Rows>
const auto* row_with(const Rows& rows, std::string_view folded) {
  const auto row = std::ranges::find_if(rows, [&](const auto& r) { return r.words == folded; });
  return row == rows.end() ? nullptr : &*row;
}

/// The longest row whose words begin the line and end with a word there.
template <class Rows>
const auto* row_at_start(const Rows& rows, std::string_view folded) {
  decltype(&rows[0]) best = nullptr;
  for (const auto& row : rows) {
    if (!folded.starts_with(row.words) || word_at(folded, row.words.size())) continue;
    if (best == nullptr || row.words.size() > best->words.size()) best = &row;
  }
  return best;
}

}  // namespace referat
