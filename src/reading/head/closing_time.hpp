// SPDX-License-Identifier: MIT
//
// Sentences that say when the meeting began and ended: "Mødet blev hævet kl. 11.20."
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "referat/model.hpp"
#include "referat/source.hpp"

namespace referat {

struct MeetingTimes {
  std::optional<Clock> start;
  std::optional<Clock> end;
  bool over = false;  ///< it is told in the past: "sluttede", "hævet"
};

/// The times in the first sentence of the whole text that tells the meeting's end. The sentence
/// stands in the head, in an item or after the last one, and may be wrapped over lines. `lines`:
/// those that may hold one of the words with time_sign.
MeetingTimes find_meeting_times(std::string_view text, std::span<const Span> lines);

/// The time in a sentence that tells of the meeting's start alone: "Mødet begyndte kl. 14.00".
std::optional<Clock> find_meeting_start(std::string_view text, std::span<const Span> lines);

}  // namespace referat
