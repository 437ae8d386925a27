// SPDX-License-Identifier: MIT
#include "referat/read.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <string>

#include "referat/trace.hpp"
#include "referat/write.hpp"

using namespace referat;

namespace {

constexpr std::string_view minutes =
    "REFERAT Havneudvalget d. 03-06-2024\n\n"
    "Deltagere: Bo Lund (A), Ida Holm, direktør i Vestereng Kommune\n"
    "Afbud: Karen Friis\n\n"
    "Indholdsfortegnelse\n"
    "Ny kaj.....3\nEventuelt.....4\n\n"
    "Punkt 1: Ny kaj (13:15-13:20)\n\n24/11873\n\n"
    "Indstilling\n\nForvaltningen indstiller, at\n1. kajen bygges,\n2. den males.\n\n"
    "Beslutning i Havneudvalget den 03-06-2024\n\nGodkendt.\n\nFor stemte A. Imod stemte C.\n\n"
    "Bilag\n\nBilag 1: Tegning\n\f"
    "Punkt 2: Eventuelt\n\nBeslutning\n\nIntet at bemærke.\n";

void check_spans(const std::vector<Block>& blocks, std::size_t size) {
  for (const Block& block : blocks) {
    CHECK(block.span.begin <= block.span.end);
    CHECK(block.span.end <= size);
  }
}

// What must hold for any bytes.
void check_reading(std::string_view bytes) {
  const Reading reading = read(bytes);
  const std::size_t size = reading.source.text.size();
  check_spans(reading.document.preamble, size);
  for (const Item& item : reading.document.items) {
    CHECK(item.span.end <= size);
    for (const Section& section : item.sections) check_spans(section.blocks, size);
  }
  for (const TracedLine& line : trace(reading)) CHECK(line.owner != "unowned");
  CHECK(to_json(reading.document, {.positions = &reading.source}).ends_with("}\n"));
}

}  // namespace

TEST_CASE("a document with a bit of everything") {
  const Document document = read(minutes, {.name = "kaj.txt"}).document;
  CHECK(document.kind == DocumentKind::minutes);
  CHECK(document.source.name == "kaj.txt");
  CHECK(document.body == "Havneudvalget");
  CHECK(document.date == Date{2024, 6, 3});
  REQUIRE(document.participants.size() == 3);
  CHECK(document.participants[2].status == Status::apologies);
  CHECK(document.contents.size() == 2);
  REQUIRE(document.items.size() == 2);
  CHECK(document.items[0].title == "Ny kaj");
  CHECK(document.items[0].case_number == "24/11873");
  CHECK(document.items[0].start == Clock{13, 15});
  CHECK(document.items[0].sections.size() == 3);
  CHECK(document.items[1].sections.size() == 1);
}

TEST_CASE("any beginning of a document is read") {
  for (std::size_t size = 0; size <= minutes.size(); size += 7)
    check_reading(minutes.substr(0, size));
}

TEST_CASE("damaged documents are read") {
  std::uint32_t random = 1;
  const auto next = [&] { return random = random * 1664525U + 1013904223U, random >> 8U; };
  constexpr std::array<char, 12> bytes{'\0', '\n', '\r', '\f', '\t',   ' ',
                                       '1',  '.',  ':',  '|',  '\xC3', '\xFF'};
  for (int round = 0; round < 150; ++round) {
    std::string text(minutes);
    for (int change = 0; change < 12; ++change)
      text[next() % text.size()] = bytes[next() % bytes.size()];
    check_reading(text);
  }
}

TEST_CASE("a text without agenda structure is kept whole in the preamble") {
  const Reading reading = read("Hej Lone\n\n1. Har du set nøglen?\n2. Hvem lukker?\n");
  CHECK(reading.document.kind == DocumentKind::unknown);
  CHECK(reading.document.items.empty());
  CHECK(reading.document.preamble.size() == 2);
  REQUIRE(reading.findings.size() == 1);
  CHECK(reading.findings[0].rule == Rule::no_items);
}
