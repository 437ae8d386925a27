// SPDX-License-Identifier: MIT
//
// The head of a document: title, meeting body, date, times, place, and who came.
#pragma once

#include <vector>

#include "reading/lines.hpp"
#include "referat/model.hpp"
#include "referat/read.hpp"

namespace referat {

/// Reads the head from the lines at `list` (rising positions) into `document`: its fields, the
/// people of the head's lists as participants, and the rest as preamble.
void read_head(const Lines& lines, const std::vector<std::size_t>& list, Document& document,
               std::vector<Mark>& marks);

/// The kind of document that the title's words name; unknown when they name none or both.
DocumentKind title_kind(std::string_view title);

}  // namespace referat
