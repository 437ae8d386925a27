// SPDX-License-Identifier: MIT
#include "reporting/display_width.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string_view>

namespace referat {

TEST_CASE("width counts cells, not bytes or characters") {
  struct Row {
    std::string_view text;
    std::size_t width;
  };
  const auto rows = std::to_array<Row>({
      {"", 0},
      {"ab", 2},
      {"blåbærgrød", 10},
      {"e\u0301", 1},
      {"漢字", 4},
      {"”–…", 3},
      {"\u200b", 0},
      {"\xff", 1},
  });
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(display_width(row.text) == row.width);
  }
}

TEST_CASE("cut texts fit and never end within a character") {
  CHECK(cut_end("blåbær", 6) == "blåbær");
  CHECK(cut_end("blåbær", 5) == "blåb…");
  CHECK(cut_end("blåbær", 4) == "blå…");
  CHECK(cut_end("漢字", 3) == "漢…");
  CHECK(cut_end("漢字", 2) == "…");
  CHECK(cut_end("e\u0301ab", 2) == "e\u0301…");
  CHECK(cut_end("ab", 1) == "…");
  CHECK(cut_end("ab", 0).empty());
  CHECK(cut_beginning("sections[1]", 11) == "sections[1]");
  CHECK(cut_beginning("sections[1]", 4) == "…[1]");
  CHECK(cut_beginning("sections[1]", 1) == "…");
  CHECK(cut_beginning("sections[1]", 0).empty());
}

}  // namespace referat
