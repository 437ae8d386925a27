// SPDX-License-Identifier: MIT
//
// People whom a head names once in full, with their initials in brackets, and by these from there
// on: "Deltagere: Lene Lund (LL), Morten Bak (MB)" over "Afbud: MB (syg)".
#pragma once

#include <string_view>
#include <vector>

#include "referat/model.hpp"

namespace referat {

/// What a list of initials says of `people`: `names` stands behind a label with `status`. Nothing
/// where it is more than initials; of those that are nobody's no more is known.
void mark_by_initials(std::string_view names, Status status, std::vector<Person>& people);

/// "Signe Friis (SF)" among people with their initials in brackets: the letters are no party.
void part_initials_from_parties(std::vector<Person>& people);

}  // namespace referat
