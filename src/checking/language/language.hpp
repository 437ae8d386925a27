// SPDX-License-Identifier: MIT
//
// The parts of the group `language`.
#pragma once

#include <string_view>

#include "checking/report.hpp"

namespace referat {

/// A word from the list of misspellings that begins at `word`.
void check_misspelling(Report& report, std::string_view text, Span word);

/// Spaces, commas, hyphens and dots right around `word`.
void check_word_spacing(Report& report, std::string_view text, Span word);

/// Spaces at the ends of lines and behind the sign §, and the last line's end.
void check_line_spacing(Report& report);

void check_quotation_marks(Report& report);
void check_brackets(Report& report);

/// Whether a word is part of a web or mail address or of a file's name.
bool in_address(std::string_view text, Span word);

}  // namespace referat
