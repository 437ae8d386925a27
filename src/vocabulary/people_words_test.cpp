// SPDX-License-Identifier: MIT
#include "vocabulary/people_words.hpp"

#include <doctest/doctest.h>

#include "vocabulary/given_names.hpp"

using namespace referat;

TEST_CASE("what words can be") {
  CHECK((word_classes("formand") & role_word) != 0);
  CHECK((word_classes("rehabiliteringschef") & role_word) != 0);
  CHECK((word_classes("ac-fuldmægtig") & role_word) != 0);
  CHECK((word_classes("regionshospitalet") & organisation_word) != 0);
  CHECK((word_classes("kommune") & municipality_word) != 0);
  CHECK((word_classes("forældrevalgte") & group_word) != 0);
  CHECK((word_classes("elevrepræsentanter") & group_word) != 0);
  CHECK((word_classes("anne-marie") & given_name) != 0);
  CHECK((word_classes("lunding") & (role_word | organisation_word | given_name)) == 0);
  CHECK(word_classes("") == 0);
}

TEST_CASE("first names at both ends of the list and amid it") {
  for (const std::string_view name : {"aage", "lone", "øjvind", "åse", "bo"}) {
    CAPTURE(name);
    CHECK(is_given_name(name));
  }
  for (const std::string_view word : {"", "aa", "økonomi", "åååå", "lon", " "}) {
    CAPTURE(word);
    CHECK_FALSE(is_given_name(word));
  }
}

TEST_CASE("acronyms and titles") {
  CHECK(is_known_organisation("plo"));
  CHECK(is_known_organisation("3f"));
  CHECK_FALSE(is_known_organisation("sf"));
  CHECK(is_attendance_title("mødedeltagere"));
  CHECK(is_attendance_title("velkomst og præsentation"));
  CHECK_FALSE(is_attendance_title("budget 2025"));
}
