// SPDX-License-Identifier: MIT
//
// The parts of the rules about references.
#pragma once

#include "checking/report.hpp"

namespace referat {

void check_case_numbers(Report& report);

/// "jf. pkt. 5" where the words before it are those of another item's title.
void check_item_references(Report& report);

/// Columns of tables with a row "I alt".
void check_totals(Report& report);

/// Sentences with amounts and "i alt".
void check_sentence_totals(Report& report);

void check_links(Report& report);

}  // namespace referat
