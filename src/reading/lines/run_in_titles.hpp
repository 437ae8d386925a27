// SPDX-License-Identifier: MIT
//
// Titles with the text of the item behind them on the same line: "1) Valg af dirigent: Ida Holm
// blev valgt." Such a line becomes two, the title and the text.
#pragma once

#include "reading/lines/lines.hpp"

namespace referat {

void split_run_in_titles(Lines& lines);

}  // namespace referat
