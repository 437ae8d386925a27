// SPDX-License-Identifier: MIT
//
// Markdown is a layout like others: the marks are taken off, what they said of a line is kept
// beside it, and the rest of the reader sees plain lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reading/lines/line_layout.hpp"
#include "reading/markdown/offset_map.hpp"
#include "referat/read.hpp"

namespace referat {

/// One line "key: value" between the "---" at the top.
struct FrontMatterLine {
  std::string_view key;  ///< into the source that was read, as the value
  std::string_view value;
};

struct Markdown {
  Source plain;                    ///< line for line the source without its marks
  std::vector<LineLayout> layout;  ///< of each line
  OffsetMap offsets;               ///< from `plain` to the source
  std::vector<Mark> left_out;      ///< lines of the source that are not in `plain`
  std::vector<FrontMatterLine> front;
};

/// Whether a document is Markdown as a whole: headings, bold labels, tables of bars. One "#" or
/// "*" in plain text is nothing.
bool looks_like_markdown(const Source& source);

Markdown read_markdown(const Source& source);

/// Puts what the front matter says into the document: kind, title, body, date, start, end, place.
void apply_front_matter(const std::vector<FrontMatterLine>& front, Document& document);

/// A value of the front matter without its quotation marks and escapes.
std::string front_matter_text(std::string_view value);

/// Whether a key of the front matter has a field; the lines of others stay text.
bool is_front_matter_key(std::string_view key);

}  // namespace referat
