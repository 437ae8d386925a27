// SPDX-License-Identifier: MIT
#include "reading/lines/house_words.hpp"

#include <doctest/doctest.h>

using namespace referat;

namespace {

constexpr std::string_view text =
    "Referat af møde i Tangkredsen\n\n1. Ny bro\nIndstilling\nFormanden indstiller, at broen "
    "bygges.\nHavnens syn på sagen\nBroen er dyr.\nFærgens ord: Den er billigere.\n";

const Section* section_of(const Document& document, std::string_view heading) {
  for (const Item& item : document.items) {
    for (const Section& section : item.sections) {
      if (section.heading == heading) return &section;
    }
  }
  return nullptr;
}

}  // namespace

TEST_CASE("headings of the house open sections of their kind, alone or before text") {
  const HouseWords house{
      .bodies = {},
      .headings = {{"havnens syn på sagen", SectionKind::other, Topic::assessment},
                   {"færgens ord", SectionKind::case_description, {}}}};
  const Document document = read(text, {.house = house}).document;
  const Section* own = section_of(document, "Havnens syn på sagen");
  REQUIRE(own != nullptr);
  CHECK(std::get<Prose>(own->detail).topic == Topic::assessment);
  const Section* labelled = section_of(document, "Færgens ord");
  REQUIRE(labelled != nullptr);
  CHECK(labelled->kind == SectionKind::case_description);
  REQUIRE(labelled->blocks.size() == 1);
  CHECK(labelled->blocks[0].text == "Den er billigere.");
  CHECK(section_of(read(text).document, "Færgens ord") == nullptr);
}

TEST_CASE("a body of the house is the body where no other is stated, by whole words") {
  const auto body = [](std::string_view head) {
    const HouseWords house{.bodies = {"Kajfolket", "Tang"}, .headings = {}};
    return read(std::string(head) + "\n\n1. Ny bro\n", {.house = house}).document.body;
  };
  CHECK(body("Referat\nKAJFOLKET mødtes") == "Kajfolket");
  CHECK(body("Referat\nTangens møde") == std::nullopt);
}
