// SPDX-License-Identifier: MIT
#include "writing/markdown/markdown_anchor.hpp"

#include <doctest/doctest.h>

#include <string_view>

TEST_CASE("anchors are those that GitHub and pandoc give a heading") {
  struct Row {
    std::string_view heading;
    std::string_view expected;
  };
  for (const Row& row : {
           Row{"3. Nye bænke på Østmolen", "3-nye-bænke-på-østmolen"},
           Row{"1.2. Budget 2025-2028 (B)", "12-budget-2025-2028-b"},
           Row{"A/B – C_d", "ab--c_d"},
           Row{"”Sund Sammen” & mere", "sund-sammen--mere"},
           Row{"…", ""},
           Row{" - ", ""},
           Row{"", ""},
       }) {
    CHECK(referat::anchor_of(row.heading) == row.expected);
  }
}
