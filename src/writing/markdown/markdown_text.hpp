// SPDX-License-Identifier: MIT
//
// Text for Markdown: escaped so that every CommonMark renderer shows the words of the document and
// nothing else, and so that our reader gets back each character.
#pragma once

#include <cstddef>
#include <string_view>

#include "writing/text_buffer.hpp"

namespace referat {

/// Where a text is going to stand.
enum class MarkdownPlace {
  line,   ///< from the start of a line
  rest,   ///< behind something else on the line
  label,  ///< between ** and **, or [ and ] of a link
  cell,   ///< in a pipe table
};

/// Appends `text` as one line of Markdown. Addresses with http:// and https:// become links to
/// themselves. Returns how many characters became U+FFFD, because Markdown cannot carry them.
std::size_t append_markdown_text(TextBuffer& out, std::string_view text, MarkdownPlace place);

/// Appends `text` for the inside of "…" in a hidden mark or of <…> in a link.
std::size_t append_markdown_value(TextBuffer& out, std::string_view text);

/// Appends `text` as a quoted YAML string.
void append_yaml_string(TextBuffer& out, std::string_view text);

}  // namespace referat
