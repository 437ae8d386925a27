// SPDX-License-Identifier: MIT
#include "inputs/glob.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace referat {

namespace {

struct Row {
  std::string_view pattern;
  std::string_view path;
  bool matches;
};

}  // namespace

TEST_CASE("globs") {
  constexpr Row rows[] = {
      {"*.txt", "a.txt", true},
      {"*.txt", "b/c/a.txt", true},
      {"*.txt", "a.txt.bak", false},
      {"*.txt", "a.TXT", false},
      {"referat", "2024/referat", true},
      {"2024/*", "2024/a.txt", true},
      {"2024/*", "2024/maj/a.txt", false},
      {"2024/*", "x/2024/a.txt", false},
      {"2024/**", "2024/maj/a.txt", true},
      {"**/maj/*", "maj/a.txt", true},
      {"**/maj/*", "2024/x/maj/a.txt", true},
      {"**/maj/*", "2024/xmaj/a.txt", false},
      {"a/**/b", "a/b", true},
      {"a/**/b", "a/x/y/b", true},
      {"a/**/b", "a/xb", false},
      {"/a.txt", "a.txt", true},
      {"/a.txt", "b/a.txt", false},
      {"./a.txt", "a.txt", true},
      {"kladder/", "2024/kladder", true},
      {"?.txt", "ø.txt", true},
      {"?.txt", "\xff.txt", true},
      {"?.txt", "ab.txt", false},
      {"a?b", "a/b", false},
      {"[a-cø].txt", "ø.txt", true},
      {"[a-cø].txt", "d.txt", false},
      {"[!a-c].txt", "d.txt", true},
      {"[^a-c].txt", "b.txt", false},
      {"[]a]", "]", true},
      {"[a", "[a", true},
      {"[a-]", "-", true},
      {"\\*", "*", true},
      {"\\*", "a", false},
      {"\\", "\\", true},
      {"\xff*", "\xff\xfe", true},
      {"\xff*", "\xfe", false},
      {"*", "", true},
      {"**", "a/b", true},
      {"", "", true},
      {"", "a", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.pattern);
    CAPTURE(row.path);
    CHECK(Glob(row.pattern).matches(row.path) == row.matches);
  }
}

TEST_CASE("a pattern of many stars ends") {
  std::string pattern;
  for (int i = 0; i < 200; ++i) pattern += "*a";
  const std::string path(4000, 'a');
  CHECK(Glob(pattern).matches(path));
  CHECK_FALSE(Glob(pattern + "b").matches(path));
}

}  // namespace referat
