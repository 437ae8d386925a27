// SPDX-License-Identifier: MIT
//
// Where the numbers of the items do not go on as people count.
#pragma once

#include <cstddef>
#include <vector>

#include "referat/model.hpp"

namespace referat {

struct NumberBreak {
  std::size_t item = 0;    ///< place in Document::items
  std::size_t before = 0;  ///< the last item before it that has a number
  int missing = 0;         ///< numbers left out between the two; 0 when the number falls or repeats
};

/// In order. Numbers may begin anywhere and each group may begin anew; "6a" and "2.1" are counted
/// as what they are part of, and other ways to count are not followed.
std::vector<NumberBreak> find_number_breaks(const Document& document);

}  // namespace referat
