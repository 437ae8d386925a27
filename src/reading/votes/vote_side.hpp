// SPDX-License-Identifier: MIT
//
// The parts of a sentence about votes: sides, numbers, and who voted.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "referat/model.hpp"

namespace referat {

enum class SideName : std::uint8_t { in_favour, against, abstained };

VoteSide& side_of(Votes& votes, SideName name);

/// The side that `text` begins with ("for", "imod", "hverken for eller imod"), which is taken away.
std::optional<SideName> take_side(std::string_view& text);

/// Takes `word` (folded) and the white space behind it from the front of `text`.
bool take_word(std::string_view& text, std::string_view word);

/// Takes a number in digits, or a small one that is written out.
std::optional<int> take_number(std::string_view& text);

/// Takes white space and punctuation from both ends.
void trim_signs(std::string_view& text);

/// Who took a side: "2 (A)", "8 medlemmer", "5 medlemmer (A+V+C)", "V og I", "Ingen", "(A og F)".
VoteSide read_side(std::string_view text);

/// The same of "(A, B og Ø)" behind a count, which is taken off the text.
VoteSide take_bracket(std::string_view& text);

}  // namespace referat
