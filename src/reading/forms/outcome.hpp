// SPDX-License-Identifier: MIT
//
// What a decision's words come to.
#pragma once

#include <optional>
#include <string_view>

#include "referat/model.hpp"

namespace referat {

/// The outcome that a piece of decision text states; none when it states none. The first
/// sentence with a word of the vocabulary decides, in it the word of the highest rank; where that
/// sentence says no more than that the matter was discussed, a later one that puts it off, sends
/// it back or drops it decides.
std::optional<Outcome> find_outcome(std::string_view text);

/// Whether the text is a filler that stands for no decision at all: "-", "Tomt indhold".
bool is_empty_decision(std::string_view text);

/// Whether the text tells an outcome as done: "Godkendt.", "Regnskabet blev godkendt."; not
/// "Regnskabet fremlægges til godkendelse", which speaks of what is to be.
bool tells_what_was_done(std::string_view text);

/// "Fraværet er faldet.", "Bestyrelsen uddelte 30.000 kr.": whether a text that ends as a sentence
/// has a verb, which "Brev vedr. lokalplan nr. 12." has not. A heuristic: words that stand in
/// nearly every Danish sentence, the ending of its past, and outcomes.
bool tells_something(std::string_view text);

}  // namespace referat
