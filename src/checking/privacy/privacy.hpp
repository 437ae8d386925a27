// SPDX-License-Identifier: MIT
#pragma once

#include "checking/report.hpp"

namespace referat {

void check_private_contacts(Report& report);

}  // namespace referat
