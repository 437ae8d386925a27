// SPDX-License-Identifier: MIT
//
// The tables of our own Markdown that hold people and lines of the contents list. Columns are known
// by their heads; a column that is left out holds nothing.
#pragma once

#include <vector>

#include "reading/own_markdown/own_markdown_lines.hpp"
#include "referat/model.hpp"

namespace referat::markdown {

/// The rows of the table that comes next.
std::vector<Person> read_people(Lines& lines);
std::vector<Entry> read_entries(Lines& lines);

}  // namespace referat::markdown
