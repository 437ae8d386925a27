// SPDX-License-Identifier: MIT
//
// DATA: the phrases of sentences about who was there and who was not.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "referat/model.hpp"

namespace referat {

enum class PhrasePlace : std::uint8_t {
  after_people,   ///< "… havde meldt afbud"
  before_people,  ///< "I stedet deltog …"
};

struct AttendancePhrase {
  std::string_view words;  ///< folded, one space between words
  Status status = Status::present;
  PhrasePlace place = PhrasePlace::after_people;
  /// Enough to make a sentence in the midst of other text one about attendance. "deltog" is not:
  /// "Museets leder deltog under punktet" is part of what the item tells.
  bool alone = false;
};

/// Sorted by byte.
std::span<const AttendancePhrase> attendance_phrases();

}  // namespace referat
