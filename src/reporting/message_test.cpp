// SPDX-License-Identifier: MIT
#include "referat/finding.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "referat/read.hpp"

using namespace referat;

TEST_CASE("a message holds its words, cut off where they are long, and its second place") {
  std::vector<Finding> none;
  const Source source = decode("ab\ncd\n", {}, none);
  const Finding finding{.span = {},
                        .wording = {"{1} here, {0} at {at}; mend it", "{0} her, {1} der"},
                        .words = {"b", std::string(79, 'a') + "ø"},
                        .second = Span{4, 5}};
  CHECK(message(finding, source) == std::string(79, 'a') + "… here, b at 2:2; mend it");
  CHECK(message(finding, source, Language::danish) == "b her, " + std::string(79, 'a') + "… der");
}

TEST_CASE("no message shows a CPR number, not even half of one") {
  const auto shown = [](std::string word) {
    return message({.span = {}, .wording = {"{0}", "{0}"}, .words = {std::move(word)}}, Source());
  };
  CHECK(shown("Bo, 120790-1234") == "Bo, ******-****");
  const std::string behind_the_end(72, '.');
  CHECK(shown(behind_the_end + "120790-1234") == behind_the_end + "******-*…");
}
