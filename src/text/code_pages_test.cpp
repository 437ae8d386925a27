// SPDX-License-Identifier: MIT
#include "text/code_pages.hpp"

#include <iconv.h>

#include <doctest/doctest.h>

using namespace referat;

namespace {

// What iconv makes of one byte; U+FFFD when the page has none.
char16_t meaning(iconv_t converter, int byte) {
  char in = static_cast<char>(byte);
  char out[4] = {};
  char* from = &in;
  char* to = out;
  std::size_t in_left = 1;
  std::size_t out_left = sizeof out;
  iconv(converter, nullptr, nullptr, nullptr, nullptr);
  if (iconv(converter, &from, &in_left, &to, &out_left) != 0) return 0xFFFD;
  const auto low = static_cast<unsigned char>(out[0]);
  const auto high = static_cast<unsigned char>(out[1]);
  return static_cast<char16_t>(low | high << 8);
}

void compare(const CodePage& page, const char* name) {
  CAPTURE(name);
  const iconv_t converter = iconv_open("UTF-16LE", name);
  REQUIRE(converter != iconv_t(-1));
  for (int byte = 0x80; byte <= 0xFF; ++byte) {
    CAPTURE(byte);
    CHECK(page[static_cast<std::size_t>(byte - 0x80)] == meaning(converter, byte));
  }
  iconv_close(converter);
}

}  // namespace

TEST_CASE("the tables are those of iconv") {
  compare(windows_1252_page, "CP1252");
  compare(ibm865_page, "IBM865");
  compare(ibm850_page, "IBM850");
  compare(ibm852_page, "IBM852");
}
