// SPDX-License-Identifier: MIT
#include "checking/references/references.hpp"

#include "checking/groups.hpp"

namespace referat {

void check_references(Report& report) {
  check_case_numbers(report);
  check_item_references(report);
  if (report.wants(Rule::total_mismatch)) {
    check_totals(report);
    check_sentence_totals(report);
  }
  check_links(report);
}

}  // namespace referat
