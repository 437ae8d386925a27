// SPDX-License-Identifier: MIT
//
// Who belongs together in a list of people: "Arbejdsgivere: Bo Lund, Ida Holm" over "Skolen: …",
// and "Vestereng Kommune" on a line of its own over its people.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reading/lines/lines.hpp"
#include "referat/model.hpp"

namespace referat {

/// The status of those whom the label on line `at` names. Members are present or absent where such
/// a label stands alone above theirs: "Til stede:" over "Medlemmer: Bo Lund" and "Gæster: Ida
/// Holm".
Status status_under_label(const Lines& lines, std::size_t at);

/// For whom the one below the `label` on line `at` came: "Suppleant for Bo Lund: Ida Holm", or
/// "Stedfortræder: Ida Holm" below "Afbud: Bo Lund".
std::optional<std::string> replaced_person(const Lines& lines, std::size_t at,
                                           std::string_view label);

/// "Fraværende under punkt 3" over the names tells of a part of the meeting, as it would beside
/// each.
void note_part_of_meeting(std::string_view label, std::vector<Person>& people);

/// Whether a line begins with the words of a group and a colon, whatever the words are.
bool begins_with_group(std::string_view text);

/// Where the names begin in "Arbejdsgivere: Bo Lund, Ida Holm", whatever the group is called; 0
/// when what stands behind the colon is not people alone.
std::size_t group_names(std::string_view text);

/// What a line of its own over people is.
enum class PeopleHeading : unsigned char {
  none,
  group,         ///< "Forældre:", "Medarbejderrepræsentanter"
  organization,  ///< "Vestereng Kommune"
};
PeopleHeading people_heading(std::string_view text);

/// "Kommunerne", "Patient- og pårørenderepræsentanter": no person and nothing that hangs on one, so
/// that it is a heading where others stand over people.
bool may_head_people(std::string_view text);

/// "Sekretariat", "Medarbejdere": one word for a group.
bool is_group_of_people(std::string_view text);

}  // namespace referat
