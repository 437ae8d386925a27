// SPDX-License-Identifier: MIT
//
// The index of a table must hide no row, in whatever case the text is written.
#include "vocabulary/rows.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace referat {

namespace {

constexpr auto words = std::to_array<std::string_view>({
    "afbud",
    "afbud fra",
    "ad",
    "æresmedlem",
    "økonomi",
    "åben",
    "årets gang",
    "sag",
    "sags nr.",
    "-",
    "–",
    "3f",
    "ref.",
    "referent",
});
constexpr RowTable table(words);

}  // namespace

TEST_CASE("each row of a table is found, alone and at the start of a text") {
  for (const std::string_view row : words) {
    CAPTURE(row);
    const std::string_view* found = table.find(row);
    REQUIRE(found != nullptr);
    CHECK(*found == row);
    if (row.size() < 2) continue;  // found as the whole text only
    const std::string text = std::string(row) + ": og mere";
    CHECK(table.at_start(text) != nullptr);
    CHECK(*table.at_start(text) == row);
    CHECK(table.begins_any(text));
    CHECK(table.stands_in("om " + text));
  }
}

TEST_CASE("a row is among the candidates of a text in capitals") {
  struct Row {
    std::string_view text;
    std::string_view row;
  };
  for (const Row& row : std::to_array<Row>({{"AFBUD FRA", "afbud fra"},
                                            {"ÆRESMEDLEM", "æresmedlem"},
                                            {"Økonomi", "økonomi"},
                                            {"ÅBEN", "åben"},
                                            {"3F", "3f"}})) {
    CAPTURE(row.text);
    const auto candidates = table.candidates(row.text);
    CHECK(std::ranges::find(candidates, row.row) != candidates.end());
  }
}

TEST_CASE("the longest row that ends with a word is the one at the start") {
  CHECK(*table.at_start("afbud fra bo lund") == "afbud fra");
  CHECK(*table.at_start("afbud frafaldet") == "afbud");
  CHECK(table.at_start("afbuddet") == nullptr);
  CHECK(table.at_start("sagen") == nullptr);
  CHECK(table.at_start("") == nullptr);
}

TEST_CASE("words inside another word do not stand in a text") {
  CHECK(table.stands_in("en sag til drøftelse"));
  CHECK_FALSE(table.stands_in("en hovedsag"));
  CHECK_FALSE(table.stands_in("sagen"));
  CHECK_FALSE(table.stands_in(""));
}

TEST_CASE("rows that are not in the table") {
  for (const std::string_view text : {"", "a", "afbu", "afbud ", "økonom", "sag nr."}) {
    CAPTURE(text);
    CHECK(table.find(text) == nullptr);
  }
}

}  // namespace referat
