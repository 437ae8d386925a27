// SPDX-License-Identifier: MIT
//
// What a marked-up document (Markdown) says of a line, and other layouts leave to guess.
#pragma once

#include <cstddef>
#include <cstdint>

namespace referat {

struct LineLayout {
  enum class Join : std::uint8_t {
    guessed,  ///< whether the line carries on the one above it is for the layout to show
    yes,
    no,
  };
  static constexpr std::uint8_t bold = 7;  ///< the depth of a line that is bold from end to end

  std::uint8_t depth = 0;  ///< of a heading: 1 for "#", 6 for "######"; 0 for other lines
  Join join = Join::guessed;
  bool literal = false;  ///< its first sign was escaped: text, whatever it looks like
  bool apart = false;    ///< a comment stands above it: lists do not go on over that
  std::size_t mark = 0;  ///< bytes of a list mark before a literal text
};

}  // namespace referat
