// SPDX-License-Identifier: MIT
#include "formats.hpp"

#include <doctest/doctest.h>

#include <string>

namespace referat {

TEST_CASE("a format is found by its name and by the name of a file") {
  for (const Format& format : formats()) {
    CHECK(format_named(format.name) == &format);
    for (const std::string_view extension : format.extensions) {
      CHECK(format_for_path("folder.x/name" + std::string(extension)) == &format);
    }
  }
  CHECK(format_for_path("REFERAT.JSON") == format_named("json"));
  CHECK(format_named("JSON") == nullptr);
  CHECK(format_for_path("referat") == nullptr);
  CHECK(format_for_path("json") == nullptr);
  CHECK(format_for_path("") == nullptr);
}

TEST_CASE("formats are listed for a sentence") { CHECK(list_of_formats() == "json or ndjson"); }

TEST_CASE("a format that joins documents writes one line each") {
  Document document;
  document.title = "To\nlinjer";
  for (const Format& format : formats()) {
    std::string out;
    format.append(out, document, nullptr);
    CHECK(out.ends_with('\n'));
    CHECK((out.find('\n') == out.size() - 1) == format.joins);
  }
}

}  // namespace referat
