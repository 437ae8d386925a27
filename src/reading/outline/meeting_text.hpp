// SPDX-License-Identifier: MIT
//
// Whether a text is minutes or an agenda at all.
#pragma once

#include "reading/lines/lines.hpp"

namespace referat {

/// Whether the lines tell of a meeting: by a title, a date, the headings of sections. Numbered
/// lines alone do not: recipes, e-mails with questions and tables of cases have them too.
bool is_meeting(const Lines& lines);

}  // namespace referat
