// SPDX-License-Identifier: MIT
//
// The people that the lines of a document's head name.
#pragma once

#include <cstddef>
#include <vector>

#include "reading/lines/lines.hpp"
#include "reading/attendance/repeated_people.hpp"
#include "referat/model.hpp"

namespace referat {

struct HeadPeople {
  std::vector<Person> people;
  std::vector<PeopleList> lists;       ///< in the order of `people`, which they divide
  std::vector<std::size_t> owned;      ///< positions in the list of lines with people and no more
  std::vector<std::size_t> called_in;  ///< positions in people: present, unless on an agenda
};

/// Reads the lines at the positions `list` of a head, in their order.
HeadPeople read_head_people(const Lines& lines, const std::vector<std::size_t>& list);

}  // namespace referat
