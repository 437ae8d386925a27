// SPDX-License-Identifier: MIT
#include "tracing/painter.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

namespace referat {

namespace {

Source source_of(std::string text) {
  Source source{.name = "-", .encoding = "utf-8", .text = std::move(text), .line_starts = {0}};
  for (std::size_t i = 0; i + 1 < source.text.size(); ++i) {
    if (source.text[i] == '\n') source.line_starts.push_back(i + 1);
  }
  return source;
}

}  // namespace

TEST_CASE("a node takes a line when it covers its words, whatever signs stand around them") {
  struct Row {
    std::string_view text, part;
    bool covered;
  };
  const auto rows = std::to_array<Row>({
      {"Møde", "Møde", true},
      {"Møde", "Mød", false},
      {"Møde", "øde", false},
      {"- Møde.", "Møde", true},
      {"#### **Ø 1**", "Ø 1", true},
      {"\t• Møde  ", "Møde", true},
      {"1. Møde", "Møde", false},
      {"---", "---", true},
      {"---", "--", false},
  });
  for (const Row& row : rows) {
    CAPTURE(row.text);
    Painter painter(source_of(std::string(row.text)));
    const NodeNumber outer = painter.add(Painter::nobody, "outer");
    const NodeNumber inner = painter.add(outer, "inner", 7);
    painter.paint({0, row.text.size()}, outer);
    const std::size_t begin = row.text.find(row.part);
    painter.paint({begin, begin + row.part.size()}, inner);
    CHECK(painter.owner(1) == (row.covered ? "outer.inner[7]" : "outer"));
  }
}

TEST_CASE("keep_owners leaves owned lines alone") {
  Painter painter(source_of("a\nb\n"));
  painter.paint({0, 1}, painter.add(Painter::nobody, "first"));
  painter.keep_owners(true);
  painter.paint({0, 3}, painter.add(Painter::nobody, "second"));
  CHECK(painter.owner(1) == "first");
  CHECK(painter.owner(2) == "second");
}

TEST_CASE("an empty span paints nothing") {
  Painter painter(source_of("a\n"));
  painter.paint({0, 0}, painter.add(Painter::nobody, "node"));
  CHECK(painter.owner(1) == "unowned");
}

}  // namespace referat
