// SPDX-License-Identifier: MIT
//
// Labels over people that no table holds, read by their words.
#pragma once

#include <optional>
#include <string_view>

#include "vocabulary/attendance_labels.hpp"

namespace referat {

/// A label all of whose words can stand in one.
struct ComposedLabel {
  const AttendanceLabel* label = nullptr;  ///< the row that says the same
  /// Without names behind it the label is one too: "Fraværende politikere".
  bool names_people = false;
};

/// The label that `words` are, without colon: "Medlemmer, der har sendt afbud", "Fraværende (med
/// afbud)". None where they say nothing of who came, or two things ("Deltagere og fraværende").
std::optional<ComposedLabel> compose_label(std::string_view words);

}  // namespace referat
