// SPDX-License-Identifier: MIT
//
// Pipe tables. Renderers want a head and rows of one length; what a table of the model has
// otherwise is told in a hidden mark.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "writing/markdown_writer.hpp"

namespace referat {

/// A table of the model; its first row becomes the head.
void write_table(MarkdownWriter& out, const std::vector<std::vector<std::string>>& rows);

/// A cell of a table of ours.
struct Cell {
  std::optional<std::string> text;
  std::string anchor;  ///< of the heading it leads to; empty for no link
};

/// A table of ours with a head. Columns in which no row has anything are left out.
void write_columns(MarkdownWriter& out, std::span<const std::string_view> head,
                   const std::vector<std::vector<Cell>>& rows);

}  // namespace referat
