// SPDX-License-Identifier: MIT
#include "checking/groups.hpp"

namespace referat {

void check_decisions(Report& report) { (void)report; }

}  // namespace referat
