// SPDX-License-Identifier: MIT
//
// Marks inside a line of Markdown: emphasis, code, links, escapes and character references.
#pragma once

#include <string_view>

#include "reading/markdown/offset_map.hpp"

namespace referat {

struct InlineOptions {
  bool table_row = false;   ///< an escaped bar stays escaped: the row is cut into cells later
  bool keep_links = false;  ///< "[Plan](plan.pdf)" stays, for the list of attachments
};

/// Appends source[begin, end), a part of one line, without its marks: "**Tid**" is "Tid", "\#" is
/// "#", "&amp;" is "&", "[SDR](https://…)" is "SDR (https://…)", "<br>" is a space.
void append_inline(PlainText& out, std::string_view source, std::size_t begin, std::size_t end,
                   InlineOptions options);

/// The length of a backslash escape or a character reference at the start of `text`; 0 for none.
std::size_t escape_length(std::string_view text);

}  // namespace referat
