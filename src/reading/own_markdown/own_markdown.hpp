// SPDX-License-Identifier: MIT
//
// Our own Markdown, as src/writing/markdown writes it: a layout whose marks say exactly what
// each line is, so that the document comes back equal. Nothing in a text is taken for structure.
#pragma once

#include "referat/read.hpp"

namespace referat {

/// Whether the front matter says that we wrote the document.
bool is_own_markdown(const Source& source);

/// Fills reading.document and reading.marks from reading.source. What somebody added by hand and
/// no mark explains becomes a paragraph where it stands.
void read_own_markdown(Reading& reading);

}  // namespace referat
