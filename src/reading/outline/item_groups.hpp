// SPDX-License-Identifier: MIT
//
// Headings over groups of items stand at the end of the body above.
#pragma once

#include "reading/outline/outline.hpp"

namespace referat {

/// Whether line `at` is a heading over a group of items.
bool is_group_heading(const Lines& lines, std::size_t at);

/// Group headings at the end of a body belong to the items below.
void cut_groups(const Lines& lines, Outline& outline);

/// "Lukkede punkter" at the end, and perhaps "Ingen sager.": a group without items.
void cut_empty_group(const Lines& lines, Outline& outline);

}  // namespace referat
