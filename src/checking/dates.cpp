// SPDX-License-Identifier: MIT
#include "checking/groups.hpp"

namespace referat {

void check_dates(Report& report) { (void)report; }

}  // namespace referat
