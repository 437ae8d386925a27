// SPDX-License-Identifier: MIT
//
// A table of people: a head that names its columns, "| Navn | Organisation |", over rows of one
// person each.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "people/people.hpp"
#include "reading/lines/lines.hpp"

namespace referat {

struct PersonRow {
  Span span;
  PeopleResult people;
};

struct PersonTable {
  std::vector<PersonRow> rows;
  std::size_t end = 0;  ///< past its last line
  bool marks = false;   ///< a column tells who came
};

/// Whether line `at` is the words over columns of marks: "Medlemmer:    Til stede    Afbud" over
/// "Bo Lund   X", and not over columns of names.
bool heads_marks(const Lines& lines, std::size_t at, std::size_t stop);

/// Whether line `at` may be the head of a table in an item's `body`: no row of one above, or a line
/// of names of columns set with blanks.
bool may_begin_person_table(const Lines& lines, LineRange body, std::size_t at);

/// The table whose head is line `at`; none where that names no columns. Cells are kept apart by
/// tabs and bars, in the text of a PDF by wide spaces.
std::optional<PersonTable> read_person_table(const Lines& lines, std::size_t at, std::size_t stop,
                                             Status status);

}  // namespace referat
