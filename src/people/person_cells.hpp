// SPDX-License-Identifier: MIT
//
// People in tables: "| Navn | Organisation | Init. |" and rows of one person each.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "people/people.hpp"
#include "vocabulary/person_columns.hpp"

namespace referat {

struct PersonColumn {
  PersonField field = PersonField::note;
  Status status = Status::present;  ///< what a mark in a column of presence says
};

/// What the head row of a table says of its columns; empty when no column is one of names. Cells
/// are divided by bars or tabs.
std::vector<PersonColumn> read_person_columns(std::string_view line);

/// The person of one row. Without columns the first cell is the name and the others are told by
/// their words. A row without a name gives nobody.
PeopleResult read_person_row(std::string_view line, std::size_t offset,
                             std::span<const PersonColumn> columns, Status status);

/// Whether a cell says yes or no: "x", "-", "✓".
bool is_mark(std::string_view cell);

}  // namespace referat
