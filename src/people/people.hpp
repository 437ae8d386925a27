// SPDX-License-Identifier: MIT
//
// People in one piece of text: the names behind a label, a line of a list, several lines joined.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "referat/model.hpp"
#include "people/person_names.hpp"  // IWYU pragma: export

namespace referat {

/// What one text about people gave.
struct PeopleResult {
  std::vector<Person> people;  ///< spans are offset + position in the text
  bool whole = true;           ///< false: words of the text are in nobody's fields
  std::size_t end = 0;         ///< offset in the text where the people end
};

/// The people of `text`: "Anna Holm (A), borgmester Vestereng Kommune", "Bo, Carl og Dorte". Line
/// breaks in it are white space. `offset`: where the text begins in the source. `status`: what
/// the label says; a word of the text itself ("(afbud)", "Afbud:") beats it. `role`: the office
/// that the label gives ("Referent"), up to the sentence's end or another label.
PeopleResult read_people(std::string_view text, std::size_t offset, Status status,
                         std::string_view role = {});

/// Whether a line is nothing but names with what hangs on names, perhaps with a label before them
/// ("Forældrevalgte: Anna, Bo"), or the label of an empty group.
bool only_people(std::string_view line);

/// Both in one: the people of a text that is made of nothing else; none of any other.
std::optional<PeopleResult> read_only_people(std::string_view text, std::size_t offset,
                                             Status status);

/// A cheap look that turns prose away before it is cut into words; the two above begin with it.
bool may_be_only_people(std::string_view line);

}  // namespace referat
