// SPDX-License-Identifier: MIT
//
// Items that carry letters or the sign of a paragraph: "A: Valg af ordstyrer", "§ 46. Havnen".
#pragma once

#include <cstddef>
#include <vector>

#include "reading/lines/lines.hpp"

namespace referat {

/// The lines of a run A, B, C … of titles from line `from` on; empty when there is none.
std::vector<std::size_t> find_lettered_items(const Lines& lines, std::size_t from);

/// Makes the letters of these lines their numbers.
void mark_letters(Lines& lines, const std::vector<std::size_t>& items);

/// Gives the lines "§ 45. …", "§ 46. …" of a run from line `from` on these numbers, and returns
/// them; empty when there is none.
std::vector<std::size_t> mark_paragraph_items(Lines& lines, std::size_t from);

}  // namespace referat
