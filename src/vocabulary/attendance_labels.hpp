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

/// The labels that may begin a text, in either case, and a few others.
std::span<const AttendanceLabel> attendance_labels_like(std::string_view text);

}  // namespace referat
