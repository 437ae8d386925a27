// SPDX-License-Identifier: MIT
//
// JSON strings: text in, a quoted and escaped string out.
#pragma once

#include <string_view>

#include "writing/text_buffer.hpp"

namespace referat {

/// Appends `text` in quotes, escaping only what JSON must escape. Each byte that is not part of
/// valid UTF-8 becomes U+FFFD, so the output is valid JSON whatever the text holds.
void append_json_string(TextBuffer& out, std::string_view text);

/// Whether a string that RapidJSON decoded and checked holds half of a surrogate pair: it makes
/// three bytes that are no UTF-8 of "\\udc00" alone.
bool holds_surrogate(std::string_view text);

}  // namespace referat
