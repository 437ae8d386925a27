// SPDX-License-Identifier: MIT
//
// How Markdown writes characters that would be marks otherwise: "\\#" and "&#35;".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace referat {

/// The signs that a backslash can stand before.
bool is_punctuation(char c);

/// Whether `text` begins with a backslash and such a sign.
bool is_backslash_escape(std::string_view text);

/// What "&amp;", "&#230;" or "&#xE6;" at the start of `text` stands for, and its length; empty when
/// it is no reference that we know.
std::string character_reference(std::string_view text, std::size_t& length);

}  // namespace referat
