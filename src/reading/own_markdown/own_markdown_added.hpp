// SPDX-License-Identifier: MIT
//
// What somebody added by hand to our own Markdown, without the marks that say what it is: it is
// read as any other text is.
#pragma once

#include <vector>

#include "referat/model.hpp"
#include "referat/source.hpp"

namespace referat::markdown {

/// The sections in this part of the source, which begins at a heading or at text under a title.
std::vector<Section> read_added_sections(const Source& source, Span part);

/// What the text of a decision says, from which its mark was not derived.
Decision read_changed_decision(const Source& source, Span text);

}  // namespace referat::markdown
