// SPDX-License-Identifier: MIT
//
// The examples of the rule table are what `referat explain` shows: each must do what it says.
#include <doctest/doctest.h>

#include "checking/found_for_test.hpp"

using namespace referat;

TEST_CASE("every example of a rule fails or passes as it says") {
  for (const RuleInfo& row : rules()) {
    if (row.fails.empty()) continue;
    CAPTURE(row.name);
    CHECK(found(row.rule, row.fails) != "");
    CHECK(found(row.rule, row.passes) == "");
  }
}
