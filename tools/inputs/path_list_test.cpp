// SPDX-License-Identifier: MIT
#include "inputs/path_list.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace {

using referat::PathList;

std::vector<std::string> all_of(const PathList& list) {
  std::vector<std::string> paths;
  for (const std::string& path : list) paths.push_back(path);
  return paths;
}

}  // namespace

TEST_CASE("a list gives back the paths that were added") {
  // More than a byte counts of one beginning; folders that come again; none.
  const std::string long_name(300, 'x');
  const std::vector<std::string> expected = {
      "-",  "a/x.txt", "a/x.txt2", "a/b/x.txt",     "a/y",          "/etc/passwd",
      "a/", long_name, long_name,  long_name + "y", "\xff\x01.txt", "\xff\x02.txt"};
  PathList list;
  CHECK(list.empty());
  for (const std::string& path : expected) list.add(path);
  CHECK(list.size() == expected.size());
  CHECK(all_of(list) == expected);
  CHECK(list.contains("a/y"));
  CHECK_FALSE(list.contains("y"));
}

TEST_CASE("names of a long list are found behind one another and alone") {
  PathList list;
  std::vector<std::string> expected;
  for (int number = 0; number < 100; ++number) {
    expected.push_back("folder/Referat " + std::to_string(number / 40) + "/punkt " +
                       std::to_string(number) + ".txt");
    list.add(expected.back());
  }
  CHECK(all_of(list) == expected);
  CHECK(list[77] == expected[77]);
}

TEST_CASE("each path keeps where its inner part begins") {
  PathList list;
  list.add("a/b/x.txt", 2);
  list.add("a/b/y.txt", 2);
  list.add("a/b/z.txt", 4);
  list.add("a/b/z.txt");
  std::vector<std::size_t> inside;
  for (std::size_t i = 0; i < list.size(); ++i) inside.push_back(list.inside(i));
  CHECK(inside == std::vector<std::size_t>{2, 2, 4, 0});
}
