// SPDX-License-Identifier: MIT
//
// One sentence about who was there: "Anna Holm havde meldt afbud, og Bo Lund deltog i stedet."
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "referat/model.hpp"
#include "people/person_list.hpp"

namespace referat {

enum class ClauseContext : std::uint8_t {
  prose,      ///< in the midst of other text: every word must belong, and an absence must be told
  following,  ///< the same, but behind a sentence about attendance: "Bo Lund deltog i stedet."
  list,       ///< in a list of people, where a remark about presence is as good
};

/// Adds the people of a sentence to `people`; false, and nothing added, when it is none about
/// attendance or a plain list. `list` reads the names, so that the words used are known to it.
bool read_clauses(PersonListReader& list, const PersonTokens& tokens, TokenRange sentence,
                  std::size_t offset, ClauseContext context, std::vector<Person>& people);

}  // namespace referat
