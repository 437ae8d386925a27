// SPDX-License-Identifier: MIT
//
// For tests: people as one short line each, "Anna Holm [A] direktør @Vestereng Kommune =present
// >Bo Lund {note}". A status is left out when it is `usual`.
#pragma once

#include <string>
#include <vector>

#include "referat/model.hpp"

namespace referat {

inline std::string dump(const std::vector<Person>& people, Status usual = Status::present) {
  std::string text;
  for (const Person& person : people) {
    if (!text.empty()) text += " | ";
    text += person.name;
    if (person.party) text += " [" + *person.party + ']';
    if (person.role) text += " (" + *person.role + ')';
    if (person.organization) text += " @" + *person.organization;
    if (person.status != usual) text += " =" + std::string(name(person.status));
    if (person.substitute_for) text += " >" + *person.substitute_for;
    if (person.note) text += " {" + *person.note + '}';
  }
  return text;
}

}  // namespace referat
