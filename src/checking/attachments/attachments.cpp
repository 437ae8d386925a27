// SPDX-License-Identifier: MIT
#include "checking/attachments/attachments.hpp"

#include "checking/groups.hpp"

namespace referat {

void check_attachments(Report& report) {
  check_attachment_mentions(report);
  check_attachment_numbers(report);
}

}  // namespace referat
