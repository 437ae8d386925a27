// SPDX-License-Identifier: MIT
//
// People in a text that lost its line breaks, as pages made from PDF files do: "… kl. 19 Til stede:
// Anna B. Holm, Formand Bo Lund Carl Friis Afbud: Dorte Krag Dagsorden 1. Godkendelse …"
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "referat/model.hpp"
#include "text/attendance_label.hpp"

namespace referat {

/// The first label of attendance amid a text at or after `from`, with its offset.
struct LabelInText {
  std::size_t begin = 0;
  AttendanceLabelMatch match;  ///< label_end counts from `begin`
};
std::optional<LabelInText> find_attendance_label(std::string_view text, std::size_t from);

struct RunOnList {
  Span span;  ///< from the first label to where the people end, offset by `offset`
  std::vector<Person> people;
};

/// The lists of people in `text`, in order. A list ends where something else than people begins.
std::vector<RunOnList> read_run_on_people(std::string_view text, std::size_t offset);

}  // namespace referat
