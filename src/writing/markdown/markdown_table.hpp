// SPDX-License-Identifier: MIT
//
// Pipe tables. Renderers want a head and rows of one length; what a table of the model has
// otherwise is told in a hidden mark.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "writing/markdown/markdown_writer.hpp"

namespace referat {

/// A table of the model; its first row becomes the head.
void write_table(MarkdownWriter& out, const std::vector<std::vector<std::string>>& rows);

/// A table of ours with a head. `cells` has as many cells for each row. Columns in which no row
/// has anything are left out.
void write_columns(MarkdownWriter& out, std::span<const std::string_view> head,
                   std::span<const Cell> cells);

}  // namespace referat
