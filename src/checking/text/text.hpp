// SPDX-License-Identifier: MIT
//
// The parts of the group `text`.
#pragma once

#include "checking/report.hpp"

namespace referat {

void check_page_breaks(Report& report);
void check_characters(Report& report);

}  // namespace referat
