// SPDX-License-Identifier: MIT
#include "reporting/places.hpp"

#include <string>

#include <doctest/doctest.h>

#include "referat/read.hpp"

using namespace referat;

TEST_CASE("places are those of the source, on short lines and on long ones") {
  std::string text = "kort\nå😀\n";
  for (int word = 0; word < 3000; ++word) text += word % 7 == 0 ? "😀å " : "ord ";
  text += "\nslut\n";
  std::vector<Finding> findings;
  const Source source = decode(text, {}, findings);
  const Places places(source);
  for (std::size_t offset = 0; offset <= source.text.size() + 1; offset += 61) {
    std::size_t at = offset;
    while (at < source.text.size() && (static_cast<unsigned char>(source.text[at]) & 0xC0) == 0x80)
      ++at;
    CHECK(places.at(at) == source.position(at));
  }
}
