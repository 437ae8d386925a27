// SPDX-License-Identifier: MIT
//
// The parts of the group `language`.
#pragma once

#include <string_view>

#include "checking/report.hpp"

namespace referat {

/// A row of the list of misspellings, if the word that begins at `begin` begins one.
void check_misspelling(Report& report, std::string_view text, std::size_t begin);

/// Spaces, commas and hyphens right behind `word`.
void check_word_spacing(Report& report, std::string_view text, Span word);

/// The dot of an abbreviation, and the space before a unit.
void check_short_word(Report& report, std::string_view text, Span word);

/// Spaces at the ends of lines and behind the sign §, and the last line's end.
void check_line_spacing(Report& report);

void check_quotation_marks(Report& report);
void check_brackets(Report& report);

/// Whether a word is part of a web or mail address or of a file's name.
bool in_address(std::string_view text, Span word);

}  // namespace referat
