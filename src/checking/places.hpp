// SPDX-License-Identifier: MIT
//
// Where the words of the model stand in the text: a finding points at words, and a node of the
// model knows only the span of all its lines.
#pragma once

#include <string_view>

#include "referat/model.hpp"
#include "referat/source.hpp"

namespace referat {

/// The place of `words`, as the model holds them, in the text of `within`, near its beginning.
/// There, white space may be wider, lines wrapped, words hyphenated and marks of Markdown between.
/// The first line of `within` where they do not stand.
Span find_words(const Source& source, Span within, std::string_view words);

/// The title of an item, without its number and times.
Span title_place(const Source& source, const Item& item);
Span title_place(const Source& source, const Entry& entry);

/// The heading of a section, or the words that open it where it has none.
Span heading_place(const Source& source, const Section& section);

}  // namespace referat
