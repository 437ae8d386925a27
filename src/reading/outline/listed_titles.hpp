// SPDX-License-Identifier: MIT
//
// Minutes that answer the agenda above them by its numbers: "Ad 1. Godkendt" below the list's
// "1. Godkendelse af referat".
#pragma once

#include "reading/lines/lines.hpp"
#include "reading/outline/outline.hpp"

namespace referat {

/// Gives items that say no title themselves the line of the contents list with their number.
void take_listed_titles(const Lines& lines, Outline& outline);

}  // namespace referat
