// SPDX-License-Identifier: MIT
#include "reading/items/clause_chain.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

TEST_CASE("clauses in one paragraph") {
  struct Row {
    std::string_view text, by;
    int number;
    std::string_view expected;
  };
  const auto rows = std::to_array<Row>({
      {"at planen godkendes.", "", 0, "at planen godkendes."},
      {"At planen godkendes At budgettet hæves.", "", 0, "At planen godkendes|At budgettet hæves."},
      {"at planen godkendes. at budgettet hæves", "", 0, "at planen godkendes.|at budgettet hæves"},
      {"at det godkendes, at planen ændres", "", 0, "at det godkendes, at planen ændres"},
      {"At A hæves FU indstiller, at B sænkes. At C består", "FU", 0,
       "At A hæves|at B sænkes.|At C består"},
      {"at FU drøfter planen", "FU", 0, "at FU drøfter planen"},
      {"at A hæves, og 2. at B sænkes, 3. at C", "", 1, "at A hæves, og|2. at B sænkes,|3. at C"},
      {"at A hæves, 3. at B sænkes", "", 1, "at A hæves, 3. at B sænkes"},
      {"at A hæves 2. at B sænkes", "", 0, "at A hæves 2. at B sænkes"},
      {"", "", 0, ""},
  });
  for (const Row& row : rows) {
    CAPTURE(row.text);
    std::string dump;
    for (const auto& clause : referat::split_clauses(row.text, row.by, row.number)) {
      if (!dump.empty()) dump += '|';
      dump += row.text.substr(clause.begin, clause.label_size);
      if (clause.label_size > 0) dump += ' ';
      dump += row.text.substr(clause.text, clause.end - clause.text);
    }
    CHECK(dump == row.expected);
  }
}
