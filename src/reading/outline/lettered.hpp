// SPDX-License-Identifier: MIT
//
// Items that carry letters: "A: Valg af ordstyrer".
#pragma once

#include <cstddef>
#include <vector>

#include "reading/lines/lines.hpp"

namespace referat {

/// The lines of a run A, B, C … of titles from line `from` on; empty when there is none.
std::vector<std::size_t> find_lettered_items(const Lines& lines, std::size_t from);

/// Makes the letters of these lines their numbers.
void mark_letters(Lines& lines, const std::vector<std::size_t>& items);

}  // namespace referat
