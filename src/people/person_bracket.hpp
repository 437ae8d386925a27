// SPDX-License-Identifier: MIT
//
// What a bracket behind a name says: "(A)", "(formand)", "(afbud)", "(suppleant for Bo Lund)".
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "referat/model.hpp"

namespace referat {

enum class BracketFact : std::uint8_t {
  party,
  role,
  organization,
  note,
  presence,        ///< a status, and perhaps words behind it
  substitute_for,  ///< whom the person stands for
  substitute,      ///< who came instead of the person
};

struct BracketPart {
  BracketFact fact = BracketFact::note;
  std::string_view text;            ///< in the bracket; for `presence` the words behind the phrase
  Status status = Status::present;  ///< for `presence`
  std::string_view whole = {};      ///< for `presence` all words
  std::string_view party = {};      ///< for `substitute` the party behind the name
};

/// The parts of a bracket, without the bracket's own marks. `name`: whose bracket it is.
std::vector<BracketPart> read_bracket(std::string_view inner, std::string_view name);

}  // namespace referat
