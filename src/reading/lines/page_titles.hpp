// SPDX-License-Identifier: MIT
//
// Where an item's title ends in a page that was run together and nothing but a capital shows it.
#pragma once

#include <cstddef>
#include <string_view>

namespace referat {

/// "Trivsel på skolen Rådet drøftede målingen" behind the number of "Trivsel på skolen 3. Budget"
/// in the agenda before it: the length of the words both begin with, when both go on with something
/// else; 0 for none.
std::size_t listed_title_length(std::string_view text, std::string_view listed);

/// "Der er hentet tre tilbud. 3: Gårdfest" behind a title: whether a sentence with its verb right
/// behind the first word begins here and ends before the next item's `number`.
bool begins_told_sentence(std::string_view text, int number);

/// Where the names begin that such a sentence has before the word at `at`: of "Lars Kro" in "Valg
/// Lars Kro og Ida Rask blev valgt", never at the beginning of `text`.
std::size_t first_name_before(std::string_view text, std::size_t at);

}  // namespace referat
