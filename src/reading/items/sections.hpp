// SPDX-License-Identifier: MIT
//
// An item's body, cut into sections.
#pragma once

#include <string_view>
#include <vector>

#include "reading/lines/lines.hpp"
#include "referat/model.hpp"

namespace referat {

/// Reads the sections of one item. `lines` is changed only in that a line "Indstilling: text"
/// loses its label. `title`: the item's title, which may say that its sections are lists of people.
std::vector<Section> read_sections(Lines& lines, LineRange body, std::string_view title);

}  // namespace referat
