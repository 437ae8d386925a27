// SPDX-License-Identifier: MIT
//
// DATA: words that are often misspelt in Danish minutes, with their right form.
//
// Only what no dictionary holds in any meaning, as each of these is put right without asking:
// every row was compared with Debian's wdanish and hunspell-da. A row of beginnings stands for the
// word with all its endings and compounds, so none of them may begin a right word.
#pragma once

#include <string_view>

namespace referat {

struct Misspelling {
  std::string_view words;  ///< folded
  std::string_view right;
};

/// Whether a misspelt word may begin with these letters, in any case. Fast: turns away nearly every
/// word of a text.
bool may_be_misspelt(std::string_view text);

/// The longest row whose words begin `folded`; null if there is none.
const Misspelling* find_misspelling(std::string_view folded);

/// No row is longer, in bytes.
inline constexpr std::size_t longest_misspelling = 32;

}  // namespace referat
