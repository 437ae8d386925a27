// SPDX-License-Identifier: MIT
//
// Page furniture: navigation, page numbers, and headers that run over every page.
#pragma once

#include <vector>

#include "reading/lines/lines.hpp"
#include "referat/read.hpp"

namespace referat {

/// Takes the furniture out of `lines` and records it in `marks`. A blank line or page break
/// before a line taken out counts for the next line. Then measures the wrap width.
void remove_furniture(Lines& lines, std::vector<Mark>& marks);

}  // namespace referat
