// SPDX-License-Identifier: MIT
//
// From the tokens of one person to the fields of the model.
#pragma once

#include <cstddef>
#include <vector>

#include "referat/model.hpp"
#include "people/person_list.hpp"

namespace referat {

/// Adds the person of a draft to `people`, and behind it whoever its brackets name as a
/// substitute. A substitute stands for the last of `people` when no name is given.
void add_person(const PersonTokens& tokens, const PersonDraft& draft, std::size_t offset,
                std::vector<Person>& people);

}  // namespace referat
