// SPDX-License-Identifier: MIT
//
// JSON strings: text in, a quoted and escaped string out.
#pragma once

#include <string>
#include <string_view>

namespace referat {

/// Appends `text` in quotes, escaping only what JSON must escape. Each byte that is not part of
/// valid UTF-8 becomes U+FFFD, so the output is valid JSON whatever the text holds.
void append_json_string(std::string& out, std::string_view text);

}  // namespace referat
