// SPDX-License-Identifier: MIT
#include "files/limits.hpp"

#include <doctest/doctest.h>

namespace referat {

namespace {

Block list_of_depth(std::size_t depth) {
  Block list;
  list.kind = BlockKind::list;
  list.items.emplace_back();
  if (depth > 1) list.items.back().blocks.push_back(list_of_depth(depth - 1));
  return list;
}

}  // namespace

TEST_CASE("sizes as people write them") {
  CHECK(parse_size("1") == 1);
  CHECK(parse_size("500k") == 512000);
  CHECK(parse_size("64M") == 64U << 20U);
  CHECK(parse_size("64MB") == parse_size("64mib"));
  CHECK(parse_size("2G") == std::size_t{2} << 30U);
  CHECK(parse_size("1T") == std::size_t{1} << 40U);
  CHECK(parse_size("7b") == 7);
  for (const char* wrong : {"", "0", "0M", "M", "-1", "1.5M", "1 M", "64MM", "64i", "1X", "+1",
                            "99999999999999999999", "9999999999T"}) {
    CAPTURE(wrong);
    CHECK(parse_size(wrong) == std::nullopt);
  }
}

TEST_CASE("sizes in words") {
  CHECK(size_words(1) == "1 bytes");
  CHECK(size_words(1000) == "1000 bytes");
  CHECK(size_words(1024) == "1 KB");
  CHECK(size_words(1536) == "1536 bytes");
  CHECK(size_words(64U << 20U) == "64 MB");
  CHECK(size_words(std::size_t{3} << 40U) == "3 TB");
}

TEST_CASE("the depth of lists is counted wherever they stand") {
  const Limits limits{.depth = 3};
  for (const std::size_t depth : {1U, 3U, 4U, 2000U}) {
    CAPTURE(depth);
    const bool is_over = depth > 3;
    Document document;
    document.preamble.push_back(list_of_depth(depth));
    CHECK(over_limit(document, limits).has_value() == is_over);
    document.preamble.clear();
    document.closing.push_back(list_of_depth(depth));
    CHECK(over_limit(document, limits).has_value() == is_over);
    document.closing.clear();
    document.items.emplace_back().sections.emplace_back().blocks.push_back(list_of_depth(depth));
    CHECK(over_limit(document, limits).has_value() == is_over);
    Section& section = document.items.back().sections.back();
    section.blocks.clear();
    section.detail = Recommendation{};
    std::get<Recommendation>(section.detail)
        .clauses.emplace_back()
        .blocks.push_back(list_of_depth(depth));
    CHECK(over_limit(document, limits).has_value() == is_over);
  }
}

TEST_CASE("items are counted") {
  Document document;
  document.items.resize(10);
  CHECK_FALSE(over_limit(document, {.items = 10}).has_value());
  CHECK(
      over_limit(document, {.items = 9}).value().starts_with("10 items are over the limit of 9;"));
}

}  // namespace referat
