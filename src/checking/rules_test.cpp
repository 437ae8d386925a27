// SPDX-License-Identifier: MIT
#include "referat/check.hpp"

#include <algorithm>
#include <set>

#include <doctest/doctest.h>

using namespace referat;

namespace {

bool is_kebab_case(std::string_view name) {
  const bool known = std::ranges::all_of(
      name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
  return known && !name.empty() && name.find("--") == name.npos && !name.starts_with('-') &&
         !name.ends_with('-');
}

}  // namespace

TEST_CASE("the rule table follows the enumeration and its names are unique") {
  std::set<std::string_view> seen;
  std::size_t index = 0;
  for (const RuleInfo& row : rules()) {
    CAPTURE(row.name);
    CHECK(static_cast<std::size_t>(row.rule) == index++);
    CHECK(&info(row.rule) == &row);
    CHECK(is_kebab_case(row.name));
    CHECK(seen.insert(row.name).second);
    CHECK(row.what.english.ends_with('.'));
    CHECK(find_rule(row.name) == row.rule);
    CHECK(find_rule(row.id) == row.rule);
    CHECK(row.id.size() == 4);
  }
  CHECK(rules().size() == rule_count);
}

TEST_CASE("a rule is found by its id in any case and by its exact name") {
  CHECK(find_rule("p401") == Rule::present_and_absent);
  CHECK(find_rule("present-and-absent") == Rule::present_and_absent);
  CHECK(find_rule("") == std::nullopt);
  CHECK(find_rule("P4010") == std::nullopt);
  CHECK(find_rule("Present-And-Absent") == std::nullopt);
}

TEST_CASE("levels have names") {
  CHECK(name(Level::info) == "info");
  CHECK(name(Level::warning) == "warning");
  CHECK(name(Level::error) == "error");
}
