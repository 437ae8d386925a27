// SPDX-License-Identifier: MIT
//
// The table of contents (indholdsfortegnelse), or the plain list of items before the items.
#pragma once

#include <string>
#include <vector>

#include "reading/lines/lines.hpp"
#include "referat/model.hpp"
#include "referat/read.hpp"

namespace referat {

/// The lines of a contents list with page numbers, its heading included; empty when there is none.
/// Notes in `lines` where one space is all that stands before the pages.
LineRange find_paged_contents(Lines& lines);

/// The lines of a plain numbered list right above the first item that names the same titles as
/// the items; empty when there is none. `items`: the positions of the items' lines.
LineRange find_plain_contents(const Lines& lines, const std::vector<std::size_t>& items);

/// The lines of a list of titles without numbers under a heading ("Dagsorden:"), of which at
/// least half are said again below, each alone on a line; empty when there is none. Those later
/// lines go to `items`.
LineRange find_unnumbered_contents(const Lines& lines, std::vector<std::size_t>& items);

/// The entries in `range`; its other lines (heading, group headings) go to `marks`.
std::vector<Entry> read_contents(const Lines& lines, LineRange range, std::vector<Mark>& marks);

}  // namespace referat
