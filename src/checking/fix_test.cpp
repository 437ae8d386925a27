// SPDX-License-Identifier: MIT
#include "referat/fix.hpp"

#include <doctest/doctest.h>

#include "referat/check.hpp"

namespace referat {

namespace {

Finding with_fix(std::vector<Replacement> fix) {
  Finding finding;
  finding.fix = std::move(fix);
  return finding;
}

// What the fixes of all checks make of the bytes; "not" when they cannot be made.
std::string fixed(std::string_view bytes, const ReadOptions& options = {}) {
  const auto result = fix(bytes, options, [](const Reading& reading) { return check(reading); });
  return result ? result->bytes : "not";
}

}  // namespace

TEST_CASE(
    "fixes of several findings are made in the order of the text, the first of two that overlap") {
  const std::string text = "abcdef";
  const Source source = read(text).source;
  const std::vector<Finding> findings{
      with_fix({{.span = {4, 5}, .text = "E"}, {.span = {0, 2}, .text = ""}}),
      with_fix({{.span = {1, 3}, .text = "lost"}}),
      with_fix({{.span = {2, 2}, .text = "+"}}),
      with_fix({{.span = {2, 2}, .text = "lost"}}),
      with_fix({{.span = {6, 6}, .text = "\n"}}),
  };
  const auto edits = fixes_for(text, source, findings);
  REQUIRE(edits);
  CHECK(apply_edits(text, *edits) == "+cdEf\n");
  CHECK(apply_edits(text, {}) == text);
}

TEST_CASE("byte order marks and Unicode spaces stay where no fix concerns them") {
  CHECK(fixed("\xEF\xBB\xBF"
              "Efter §105.\n") ==
        "\xEF\xBB\xBF"
        "Efter § 105.\n");
  CHECK(fixed("Efter\u00A0lov\u2009og §105.\n") == "Efter\u00A0lov\u2009og § 105.\n");
  CHECK(fixed("Et\n\u00A0 \u00A0\nTo\u00A0\n") == "Et\n\nTo\n");
  CHECK(fixed("En offenlig sag\r\n\u3000\r\nmed §5") == "En offentlig sag\r\n\r\nmed § 5\r\n");
}

TEST_CASE("a file whose bytes are not the text that was read is left alone") {
  CHECK(fixed("H\xF8ring efter \xA7"
              "105\n") == "not");
  CHECK(fixed("M\xC3(de efter §105\n") == "not");
  CHECK(fixed("aftale\u00ADn efter §105\n") == "not");
  CHECK(fixed("a\u030A efter §105\n") == "not");
  CHECK(fixed("mÃ¸de pÃ¥ §105\n", {.repair_mojibake = true}) == "not");
  CHECK(fixed("§105 med \u200B") == "not");
  CHECK(fixed("\u200B") == "not");
  CHECK(fixed("") == "");
}

}  // namespace referat
