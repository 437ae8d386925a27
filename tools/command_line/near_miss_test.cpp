// SPDX-License-Identifier: MIT
#include "command_line/near_miss.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

namespace referat {

TEST_CASE("a near miss is the nearest name within two edits") {
  constexpr auto names =
      std::to_array<std::string_view>({"--to", "--output", "-o", "--positions", "json", "ndjson"});
  struct Row {
    std::string_view word, nearest;
  };
  const auto rows = std::to_array<Row>({
      {"--to", "--to"},
      {"--ot", "--to"},
      {"--t", "--to"},
      {"-to", "--to"},
      {"--outptu", "--output"},
      {"--out", ""},
      {"--position", "--positions"},
      {"jsn", "json"},
      {"jsno", "json"},
      {"jnsdon", ""},
      {"ndjosn", "ndjson"},
      {"njson", "json"},
      {"xml", ""},
      {"-x", ""},
      {"", ""},
  });
  for (const Row& row : rows) {
    CAPTURE(row.word);
    CHECK(near_miss(row.word, names) == row.nearest);
  }
  CHECK(near_miss(std::string(1 << 20, 'x'), names).empty());
}

TEST_CASE("a suggestion falls back on advice") {
  constexpr auto names = std::to_array<std::string_view>({"convert"});
  CHECK(suggestion("convrt", names, "see --help") == "; did you mean convert?");
  CHECK(suggestion("trace", names, "see --help") == "; see --help");
}

}  // namespace referat
