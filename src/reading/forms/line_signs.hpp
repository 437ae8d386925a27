// SPDX-License-Identifier: MIT
//
// What a line certainly does not hold, found in one pass over its bytes and words.
//
// The rule: a test may pass over a line only where the sign of what it looks for is missing. A sign
// that is there promises nothing.
#pragma once

#include <cstdint>
#include <string_view>

namespace referat {

enum LineSign : std::uint8_t {
  gap_sign = 1U << 0,         ///< a tab or several spaces in a row; exact, see has_gaps()
  bar_sign = 1U << 1,         ///< "|"
  stop_sign = 1U << 2,        ///< "."
  colon_sign = 1U << 3,       ///< ":"
  recommend_sign = 1U << 4,   ///< one of recommending_verbs among the first 110 bytes
  attendance_sign = 1U << 5,  ///< one of attendance_stems, in a line of no more than 300 bytes
  decision_sign = 1U << 6,    ///< one of decision_nouns, in the same
  time_sign = 1U << 7,        ///< one of meeting_stems; in longer lines always
};

/// The signs of a trimmed line, or of a part of one.
std::uint8_t line_signs(std::string_view line);

}  // namespace referat
