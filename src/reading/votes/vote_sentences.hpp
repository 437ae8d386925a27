// SPDX-License-Identifier: MIT
//
// Where sentences about votes end, and those that count votes but tell of no two sides.
#pragma once

#include <cstddef>
#include <string_view>

namespace referat {

/// False where certainly no vote is told.
bool may_tell_of_votes(std::string_view text);

/// Past the full stop of the sentence that begins `text`.
std::size_t vote_sentence_end(std::string_view text);

/// Past the sentence that begins `text`, or past what it says of one side: "For stemte A, imod
/// stemte V." says two things.
std::size_t vote_part_end(std::string_view text);

/// "Økonomiudvalget godkendte den 3. maj sagen med 4 stemmer mod 3": the vote of another day.
bool tells_of_another_meeting(std::string_view sentence);

/// "Ida Holm blev valgt med 7 stemmer mod 4 til Bo Lund": nobody voted against.
bool is_between_candidates(std::string_view sentence);

}  // namespace referat
