// SPDX-License-Identifier: MIT
#include "reading/forms/recommendation_heading.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

TEST_CASE("headings that name who recommends") {
  struct Row {
    std::string_view line, expected;
  };
  const auto rows = std::to_array<Row>({
      {"Skoleforvaltningens indstilling", "Skoleforvaltningen"},
      {"ADMINISTRATIONENS INDSTILLING", "ADMINISTRATIONEN"},
      {"Børne- og Skoleforvaltningens indstilling:", "Børne- og Skoleforvaltningen"},
      {"INDSTILLING FRA DIREKTIONEN FOR TEKNIK", "DIREKTIONEN FOR TEKNIK"},
      {"BESLUTNINGSFORSLAG FRA DD", "DD proposal"},
      {"Administrationen foreslår", "Administrationen"},
      {"Alternativ indstilling", "-"},
      {"Indstilling", "-"},
      {"Indstilling fra udvalget blev fulgt, og sagen er slut.", "-"},
      {"Sagen følger i det hele og fuldt ud den nye forvaltnings indstilling", "-"},
      {"Det er ikke forvaltningens indstilling, at prisen hæves", "-"},
      {"", "-"},
  });
  for (const Row& row : rows) {
    CAPTURE(row.line);
    const auto heading = referat::parse_worded_heading(row.line);
    std::string dump = heading ? std::string(heading->by) : "-";
    if (heading && heading->proposal) dump += " proposal";
    CHECK(dump == row.expected);
  }
}
