// SPDX-License-Identifier: MIT
//
// Rules as people name them: by id (P401), by name (present-and-absent), or a whole group of them
// by its letter (P) or its word (people).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "referat/finding.hpp"

namespace referat {

/// The rules that `word` means, in the order of the table; none for an unknown word.
std::vector<Rule> rules_meant(std::string_view word);

/// "; did you mean …?" for a word that means no rule. Groups are no answer where one rule is
/// wanted.
std::string rule_suggestion(std::string_view word, bool with_groups);

}  // namespace referat
