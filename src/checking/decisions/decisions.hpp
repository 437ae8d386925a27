// SPDX-License-Identifier: MIT
//
// The parts of the group `decisions`.
#pragma once

#include "checking/report.hpp"

namespace referat {

/// The first section of an item that recommends something; null when there is none.
const Section* find_recommendation(const Item& item);

/// "4" has its content in "4.1" and "4.2".
bool has_sub_items(const Document& document, std::size_t at);

void check_closed_items(Report& report);
void check_answers(Report& report);

}  // namespace referat
