// SPDX-License-Identifier: MIT
#include "documents/formats.hpp"
#include "text/values.hpp"

#include <doctest/doctest.h>

#include <array>
#include <span>
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

TEST_CASE("names are listed for a sentence") {
  constexpr auto names = std::to_array<std::string_view>({"json", "ndjson", "xml"});
  CHECK(listed(names) == "json, ndjson or xml");
  CHECK(listed(std::span(names).first(2)) == "json or ndjson");
  CHECK(listed({}).empty());
}

TEST_CASE("every format can be read or written, and says how") {
  for (const Format& format : formats()) {
    CAPTURE(format.name);
    CHECK((format.write != nullptr || format.read_as != ReadAs::nothing));
    const bool loads = format.read_as == ReadAs::document || format.read_as == ReadAs::lines;
    CHECK((format.load != nullptr) == loads);
  }
}

TEST_CASE("what we wrote is known by its content") {
  Document document;
  document.title = "<html> {";
  for (const Format& format : formats()) {
    if (format.load == nullptr) continue;
    std::string out;
    format.write(out, document, {});
    if (format.joins) format.write(out, document, {});
    CHECK(format_for_content(out).name == format.name);
    CHECK(format_for_content("\xEF\xBB\xBF\n" + out).name == format.name);
  }
  for (const std::string_view text : {"", "{", "{}", "<", "<html>", "1. Budget", "{\"a\": 1}"}) {
    CHECK(format_for_content(text).name == "text");
  }
}

TEST_CASE("a format that joins documents writes whole lines") {
  Document document;
  document.title = "To\nlinjer";
  for (const Format& format : formats()) {
    if (format.write == nullptr) continue;
    std::string out;
    if (format.begin != nullptr) format.begin(out, {});
    format.write(out, document, {});
    CHECK(out.ends_with('\n'));
  }
}

}  // namespace referat
