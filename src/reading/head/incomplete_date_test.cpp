// SPDX-License-Identifier: MIT
#include "reading/head/incomplete_date.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

TEST_CASE("dates that lack their year or their day") {
  struct Row {
    std::string_view text, expected;
  };
  const auto rows = std::to_array<Row>({
      {"Tirsdag den 22. august kl. 19.", "year: 22. august"},
      {"PU møde 15.august Kl", "year: 15.august"},
      {"Referat fra den 24/10", "year: 24/10"},
      {"Skolebestyrelsesmøde august 2022", "day: august 2022"},
      {"Budget 2010/11", ""},
      {"Lokale D2/3", ""},
      {"Sag 24/10-2", ""},
      {"Møde nr. 3", ""},
      {"", ""},
  });
  for (const Row& row : rows) {
    std::string dump;
    if (const auto date = referat::find_incomplete_date(row.text)) {
      dump = date->has_year ? "day: " : "year: ";
      dump += row.text.substr(date->begin, date->end - date->begin);
    }
    CAPTURE(row.text);
    CHECK(dump == row.expected);
  }
}
