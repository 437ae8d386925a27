// SPDX-License-Identifier: MIT
#include "text/utf8.hpp"

#include <string_view>

#include <doctest/doctest.h>

using namespace referat;

TEST_CASE("ligatures become letters, and what has no width goes") {
  struct Row {
    std::string_view bytes, text;
  };
  const Row rows[] = {
      {"So\uFB01e \uFB02ytter, a\uFB00\uFB03\uFB04\uFB05\uFB06", "Sofie flytter, affffifflstst"},
      {"Beslut\u00ADning", "Beslutning"},
      {"besty\u00AD\nrelsen \u00AD \r\nx\u00AD", "besty-\nrelsen - \r\nx"},
      {"\u200BBe\u200Cslut\u200Dning\u2060\uFEFF\u200E\u200F.", "Beslutning."},
      {"a\u200B\u030A", "a\u030A"},
      {"👩\u200D👧 ❤\uFE0F\u200D🔥", "👩\u200D👧 ❤\uFE0F\u200D🔥"},
      {"\u200B\n\u00AD\n", "\n-\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.bytes);
    CHECK(mend_utf8(row.bytes).text == row.text);
  }
}
