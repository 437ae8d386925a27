// SPDX-License-Identifier: MIT
#include "reporting/unified_diff.hpp"

#include <doctest/doctest.h>

namespace referat {

TEST_CASE("a diff shows the lines that changed among three others") {
  CHECK(unified_diff("a.txt", "1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\nfem\n6\n") ==
        "--- a/a.txt\n+++ b/a.txt\n@@ -2,5 +2,5 @@\n 2\n 3\n 4\n-5\n+fem\n 6\n");
  CHECK(unified_diff("a.txt", "1\n", "1\n") == "");
  CHECK(unified_diff("a.txt", "", "") == "");
}

TEST_CASE("changes near each other share a hunk, others have their own") {
  const std::string before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
  CHECK(unified_diff("x", before, "en\n2\n3\n4\n5\n6\n7\notte\n9\n") ==
        "--- a/x\n+++ b/x\n@@ -1,9 +1,9 @@\n-1\n+en\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+otte\n 9\n");
  CHECK(unified_diff("x", before, "en\n2\n3\n4\n5\n6\n7\n8\nni\n") ==
        "--- a/x\n+++ b/x\n@@ -1,4 +1,4 @@\n-1\n+en\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n"
        "-9\n+ni\n");
}

TEST_CASE("a last line without a line end is marked") {
  CHECK(unified_diff("x", "1\n2", "1\n2\n") ==
        "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n 1\n-2\n\\ No newline at end of file\n+2\n");
}

TEST_CASE("other numbers of lines make one change") {
  CHECK(unified_diff("x", "1\n2\n3\n", "1\n3\n") ==
        "--- a/x\n+++ b/x\n@@ -1,3 +1,2 @@\n 1\n-2\n 3\n");
  CHECK(unified_diff("x", "", "1\n") == "--- a/x\n+++ b/x\n@@ -0,0 +1,1 @@\n+1\n");
}

}  // namespace referat
