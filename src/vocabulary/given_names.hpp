// SPDX-License-Identifier: MIT
//
// DATA: first names that people in Danish minutes have.
//
// They are evidence, not a gate: a name that is not here is still a name where a label, a party
// letter or a comma list says so. They are what tells "Lone" from "Resten" in a list of first
// names, where the next person begins in a row of names whose layout was lost, and the person
// from the department in "direktør Social Anne Vind".
#pragma once

#include <string_view>

namespace referat {

/// Whether a folded word, or its part before a hyphen ("anne-marie"), is a first name.
bool is_given_name(std::string_view folded);

/// The same where the word's word_hash() is known.
bool is_given_name(std::string_view folded, std::uint32_t hash);

}  // namespace referat
