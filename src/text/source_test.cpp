// SPDX-License-Identifier: MIT
#include "referat/source.hpp"

#include <doctest/doctest.h>

using namespace referat;

namespace {

// LF, CR LF, CR alone, a form feed inside a line, an empty line, no line end at the end.
Source mixed() {
  return {.name = "m.txt",
          .encoding = "utf-8",
          .text = "på mødet\nto\r\ntre\r\ffire 😀 x\n\nslut",
          .line_starts = {0, 11, 15, 19, 32, 33}};
}

Source of(std::string text, std::vector<std::size_t> starts = {0}) {
  return {
      .name = "-", .encoding = "utf-8", .text = std::move(text), .line_starts = std::move(starts)};
}

std::string dump(const Position& p) {
  return std::to_string(p.line) + ":" + std::to_string(p.column) + "/" +
         std::to_string(p.column_utf8) + "/" + std::to_string(p.column_utf16);
}

}  // namespace

TEST_CASE("lines are numbered from 1 and come without their line ends") {
  const Source source = mixed();
  CHECK(source.line_count() == 6);
  CHECK(source.line(0) == "");
  CHECK(source.line(1) == "på mødet");
  CHECK(source.line(2) == "to");
  CHECK(source.line(3) == "tre");
  CHECK(source.line(4) == "\ffire 😀 x");
  CHECK(source.line(5) == "");
  CHECK(source.line(6) == "slut");
  CHECK(source.line(7) == "");
}

TEST_CASE("an empty text has no lines but a first place") {
  const Source empty = of("");
  CHECK(empty.line_count() == 0);
  CHECK(empty.line(1) == "");
  CHECK(empty.line_at(0) == 1);
  CHECK(dump(empty.position(0)) == "1:1/1/1");
  CHECK(dump(empty.position(9)) == "1:1/1/1");
  CHECK(of("a\n").line_count() == 1);
  CHECK(of("\n").line_count() == 1);
  CHECK(of("\n").line(1) == "");
  CHECK(of("a\n\r", {0, 2}).line(2) == "");  // LF CR ends two lines
}

TEST_CASE("a Source without an index is one line") {
  const Source bare = of("a b", {});
  CHECK(bare.line_at(2) == 1);
  CHECK(dump(bare.position(2)) == "1:3/3/3");
}

TEST_CASE("an offset has a line and three columns") {
  struct Row {
    std::size_t offset;
    std::string place;
  };
  const Row rows[] = {
      {0, "1:1/1/1"},   {1, "1:2/2/2"},    // å
      {2, "1:2/3/2"},                      // within å: the character that holds the byte
      {4, "1:4/5/4"},                      // "mødet" in "på mødet"
      {10, "1:9/11/9"},                    // the line feed belongs to its line
      {11, "2:1/1/1"},  {13, "2:3/3/3"},   // CR
      {14, "2:4/4/4"},                     // LF after it
      {19, "4:1/1/1"},                     // the form feed stands at the start of its line
      {25, "4:7/7/7"},                     // 😀
      {27, "4:7/9/7"},  {29, "4:8/11/9"},  // one character, two UTF-16 units
      {32, "5:1/1/1"},  {33, "6:1/1/1"},  {37, "6:5/5/5"},  // the end of the text
      {999, "6:5/5/5"},
  };
  const Source source = mixed();
  for (const Row& row : rows) {
    CAPTURE(row.offset);
    CHECK(dump(source.position(row.offset)) == row.place);
  }
}

TEST_CASE("a slice is cut off at the end of the text") {
  const Source source = of("abc");
  CHECK(source.slice({0, 3}) == "abc");
  CHECK(source.slice({1, 2}) == "b");
  CHECK(source.slice({1, 99}) == "bc");
  CHECK(source.slice({7, 9}) == "");
  CHECK(source.slice({2, 1}) == "");
}
