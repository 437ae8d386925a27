// SPDX-License-Identifier: MIT
//
// One section of our own Markdown: its heading, its mark, what the mark says comes next, and the
// blocks.
#pragma once

#include <vector>

#include "reading/own_markdown/own_markdown_lines.hpp"
#include "referat/model.hpp"

namespace referat::markdown {

/// Reads what begins at the current line: the section of a heading of the third level or of a mark;
/// sections that were added by hand.
std::vector<Section> read_sections_here(Lines& lines);

}  // namespace referat::markdown
