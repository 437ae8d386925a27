// SPDX-License-Identifier: MIT
//
// The words of one house, which stand in its configuration and not in the vocabulary.
#pragma once

#include <vector>

#include "reading/lines/lines.hpp"
#include "referat/model.hpp"
#include "referat/read.hpp"
#include "vocabulary/headings.hpp"

namespace referat {

/// The headings as rows of the vocabulary; the words of the rows stand in `house`, folded there.
std::vector<HeadingRow> heading_rows(const HouseWords& house);

/// Makes headings of the lines that are one of `rows`, alone or before a colon and text. The rows
/// must outlive the lines.
void mark_house_headings(Lines& lines, const std::vector<HeadingRow>& rows);

/// Gives a document without a body the first body of the house that its title or preamble names.
void find_house_body(const HouseWords& house, Document& document);

}  // namespace referat
