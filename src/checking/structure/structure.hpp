// SPDX-License-Identifier: MIT
//
// The parts of the group `structure`.
#pragma once

#include "checking/report.hpp"

namespace referat {

void check_item_numbers(Report& report);
void check_empty_items(Report& report);
void check_empty_sections(Report& report);
void check_heading_forms(Report& report);
void check_template_text(Report& report);
void check_unattached_headings(Report& report);

}  // namespace referat
