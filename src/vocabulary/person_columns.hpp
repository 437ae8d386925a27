// SPDX-License-Identifier: MIT
//
// DATA: the heads of columns in tables of people.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "referat/model.hpp"

namespace referat {

enum class PersonField : std::uint8_t { name, role, organization, party, presence, status, note };

struct PersonColumnRow {
  std::string_view words;  ///< folded, without full stop and colon
  PersonField field;
  Status status = Status::present;  ///< what a mark in a column of presence says
};

/// What a cell under "Status" or "Fremmøde" says; none for other words.
std::optional<Status> find_status_word(std::string_view folded);

/// The column with these words at its head; null when it is none about people.
const PersonColumnRow* find_person_column(std::string_view folded);

/// Whether a line is the heads of columns and nothing else: "Navn Deltog Med afbud".
bool is_row_of_person_columns(std::string_view folded);

}  // namespace referat
