// SPDX-License-Identifier: MIT
#include "referat/finding.hpp"

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
    CHECK(row.summary.ends_with('.'));
  }
  // The last enumerator: a rule added without a row would otherwise read past the table.
  CHECK(rules().size() == static_cast<std::size_t>(Rule::unwritable_character) + 1);
}

TEST_CASE("rule names and levels are part of the interface") {
  CHECK(info(Rule::invalid_encoding).name == "invalid-encoding");
  CHECK(info(Rule::invalid_encoding).level == Level::warning);
  CHECK(info(Rule::no_items).name == "no-items");
  CHECK(info(Rule::no_items).level == Level::warning);
}

TEST_CASE("levels have names") {
  CHECK(name(Level::info) == "info");
  CHECK(name(Level::warning) == "warning");
  CHECK(name(Level::error) == "error");
}
