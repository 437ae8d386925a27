// SPDX-License-Identifier: MIT
//
// Sentences about attendance in the midst of other text.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "people/people.hpp"

namespace referat {

/// The people that sentences tell of as absent, or as standing in for somebody: "Bo Lund (F)
/// deltog ikke under punkterne 12-15." Reads as many sentences from the beginning as are about
/// that; `end` says how far, `whole` is false when something is left. Nullopt when the first one
/// is about something else.
std::optional<PeopleResult> read_attendance_sentence(std::string_view text, std::size_t offset);

}  // namespace referat
