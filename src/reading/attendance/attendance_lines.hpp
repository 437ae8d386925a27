// SPDX-License-Identifier: MIT
//
// Which lines of a list of people go on with each other.
#pragma once

#include <cstddef>
#include <string_view>

#include "people/people.hpp"
#include "reading/lines/lines.hpp"

namespace referat {

/// The text of a line of a list: without bullet or number, but for "1. viceborgmester Bo Lund".
std::string_view person_text(const Lines& lines, std::size_t at);

/// Whether a line may stand in a list of people: it may be made of nothing else, or go on from a
/// line that broke off in the midst of one ("Ida Holm" / "Hansen, A").
bool may_stand_in_list(const Lines& lines, std::size_t at);

/// "Ingen", "Ingen afbud.", "-": what stands for a list that has nobody in it.
bool names_nobody(std::string_view text);

/// The end of the wrapped text that begins on line `at`. A comma list goes on in the next line
/// even where that cuts a name in two: "Bo Lund, PLO, Jette Holm" / "Hansen, A".
std::size_t wrapped_end(const Lines& lines, std::size_t at, std::size_t stop);

/// Whether a line begins with a person of its own and the one above has ended: "Bo Lund (V),
/// formand" / "Ida Holm (C), kasserer". Read as one text the offices would change hands.
bool begins_next_person(std::string_view above, std::string_view below);

/// "NRH" behind "Ref.:": capitals are all that is told of who it was.
bool are_bare_initials(std::string_view text);
PeopleResult person_by_initials(std::string_view initials, std::size_t offset);

/// "☐ Ida Holm" / "☐ Bo Lund": where no box of the text `list` is ticked nobody filled the form in,
/// and its people are members.
void forget_empty_boxes(std::string_view list, std::vector<Person>& people);

}  // namespace referat
