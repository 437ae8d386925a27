// SPDX-License-Identifier: MIT
//
// One section of our own Markdown: its heading, its mark, what the mark says comes next, and the
// blocks.
#pragma once

#include "reading/own_markdown_lines.hpp"
#include "referat/model.hpp"

namespace referat::markdown {

/// Reads the section that begins at the current line, a heading of the third level or a mark.
Section read_section(Lines& lines);

}  // namespace referat::markdown
