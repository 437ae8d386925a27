// SPDX-License-Identifier: MIT
//
// The parts of the rules about attachments.
#pragma once

#include "checking/report.hpp"

namespace referat {

/// What the text refers to and no list has.
void check_attachment_mentions(Report& report);

/// The numbers within the lists.
void check_attachment_numbers(Report& report);

}  // namespace referat
