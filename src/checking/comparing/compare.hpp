// SPDX-License-Identifier: MIT
//
// The parts of compare().
#pragma once

#include "checking/report.hpp"

namespace referat {

/// Reports where the recommendation of an item differs from that on the agenda.
void compare_recommendations(Report& minutes, const Item& after, const Item& before);

}  // namespace referat
