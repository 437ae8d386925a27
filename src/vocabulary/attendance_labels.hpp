// SPDX-License-Identifier: MIT
//
// DATA: the labels over lists of people.
#pragma once

#include <span>
#include <string_view>

#include "referat/model.hpp"

namespace referat {

/// A label over a list of people: "Afbud fra", "Til stede", "Referent".
struct AttendanceLabel {
  std::string_view words;  ///< folded
  Status status = Status::present;
  std::string_view role = {};  ///< the office the label gives; empty for most
  /// Too common a word at a line's beginning to be a label without a colon: a line "Formand Bo
  /// Holm" is one of a list, and "Formand" alone can be the middle of one.
  bool needs_colon = false;
};

/// Sorted by byte, so that the labels with one first letter stand together.
std::span<const AttendanceLabel> attendance_labels();

}  // namespace referat
