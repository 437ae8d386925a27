// SPDX-License-Identifier: MIT
#include "commands/trace_view.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace referat {

namespace {

TracedLine traced(std::size_t number, std::string owner, std::string_view kind,
                  std::string_view text) {
  return {.number = number, .owner = std::move(owner), .kind = kind, .text = text};
}

TracedLine blank(std::size_t number) { return traced(number, "", "blank", ""); }

}  // namespace

TEST_CASE("columns are as wide as their content and all is said") {
  const std::vector<TracedLine> lines = {
      traced(1, "title", "text", "Referat fra Ærø  "),
      blank(2),
      traced(3, "items[0]", "numbered", "1.\tBudget"),
      traced(4, "items[0].sections[0]", "text", "\f   Sagen  er \x1b[31mrød\u202e"),
  };
  CHECK(trace_view(lines, {}) ==
        "1  title                 text      Referat fra Ærø\n"
        "2\n"
        "3  items[0]              numbered  1. Budget\n"
        "4  items[0].sections[0]  text         Sagen  er \\x1b[31mrød\\u{202e}\n");
}

TEST_CASE("an owner that is too wide stands out of its column") {
  const std::string deep = "items[0].sections[1].clauses[2].blocks[3].items[4]";
  const std::vector<TracedLine> lines = {traced(1, deep, "text", "a"),
                                         traced(2, "title", "text", "b")};
  CHECK(trace_view(lines, {}) ==
        "1  " + deep + "  text  a\n2  title" + std::string(35, ' ') + "  text  b\n");
}

TEST_CASE("a narrow window cuts owners at their beginning and texts at their end") {
  const std::vector<TracedLine> lines = {
      traced(9, "items[0].sections[1]", "text", "Et    langt    stykke tekst om grød"),
      traced(10, "items[0].sections[1]", "text", "Kort   nok"),
  };
  CHECK(trace_view(lines, {.width = 40, .colour = false}) ==
        " 9  …sections[1]  text  Et langt stykke…\n"
        "10  …sections[1]  text  Kort   nok\n");
}

TEST_CASE("line numbers are right-aligned") {
  std::vector<TracedLine> lines;
  for (std::size_t number = 1; number <= 10; ++number) lines.push_back(blank(number));
  CHECK(trace_view(lines, {}) == " 1\n 2\n 3\n 4\n 5\n 6\n 7\n 8\n 9\n10\n");
}

TEST_CASE("colour marks the first line of items, furniture and repeated owners") {
  const std::vector<TracedLine> lines = {
      traced(1, "items[0]", "numbered", "1. A"), traced(2, "items[0]", "text", "x"),
      traced(3, "furniture", "furniture", "Side 1"), traced(4, "items[1]", "numbered", "2. B")};
  CHECK(trace_view(lines, {.width = 80, .colour = true}) ==
        "1  items[0]   numbered   \x1b[1m1. A\x1b[0m\n"
        "2\x1b[2m  items[0]   text     \x1b[0m  x\n"
        "3\x1b[2m  furniture  furniture\x1b[0m  \x1b[2mSide 1\x1b[0m\n"
        "4  items[1]   numbered   \x1b[1m2. B\x1b[0m\n");
}

TEST_CASE("no lines give no output") { CHECK(trace_view({}, {}).empty()); }

}  // namespace referat
