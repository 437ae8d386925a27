// SPDX-License-Identifier: MIT
//
// The phrases of a sentence that tell who was there: "havde meldt afbud", "deltog i stedet".
#pragma once

#include <cstddef>
#include <vector>

#include "people/attendance_clauses.hpp"
#include "people/person_tokens.hpp"
#include "vocabulary/attendance_phrases.hpp"

namespace referat {

/// A phrase and the tokens it takes.
struct PhraseClause {
  const AttendancePhrase* phrase;
  std::size_t begin;
  std::size_t end;
};

/// The phrases of a sentence, without those that are a label or a remark behind one name.
std::vector<PhraseClause> find_clauses(const PersonTokens& tokens, TokenRange sentence,
                                       ClauseContext context);

}  // namespace referat
