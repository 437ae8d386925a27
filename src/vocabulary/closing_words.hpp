// SPDX-License-Identifier: MIT
//
// DATA: the words over signatures and greetings, behind which nothing belongs to an item.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace referat {

enum class ClosingUse : std::uint8_t {
  named,      ///< the beginning of a line, when a name behind a colon ends it and the text
  line,       ///< the whole line, a final mark left out
  start,      ///< the beginning of a line
  ended,      ///< the beginning of a line set apart from a section: how the meeting ended
  signature,  ///< the beginning of a line, when signatures, a date or names follow
};

struct ClosingWords {
  std::string_view words;  ///< folded
  ClosingUse use = ClosingUse::line;
};

/// The rows whose words may begin the text, in either case, and a few others.
std::span<const ClosingWords> closing_words_like(std::string_view text);

/// Whether a folded line begins as those at the foot of a web page do: "tlf. …", "følg os".
bool begins_as_page_foot(std::string_view folded);

}  // namespace referat
