// SPDX-License-Identifier: MIT
#include "batch/name_template.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "files/file_name.hpp"

namespace referat {

namespace {

std::string filled(std::string_view text, const Document& document = {}) {
  const NameTemplate name = parse_name_template(text);
  CHECK(name.fault.empty());
  return fill_name_template(name, {.dir = "2025/maj",
                                   .stem = "referat",
                                   .name = "referat.txt",
                                   .ext = "json",
                                   .document = &document,
                                   .number = 7});
}

std::string filled_with_body(std::string_view text, std::string body) {
  Document document;
  document.body = std::move(body);
  return filled(text, document);
}

}  // namespace

TEST_CASE("a template is filled") {
  Document document;
  document.body = "Havneudvalget";
  document.date = Date{.year = 2025, .month = 5, .day = 6};
  document.kind = DocumentKind::minutes;
  CHECK(filled("{dir}/{date}-{body}.{ext}", document) == "2025/maj/2025-05-06-Havneudvalget.json");
  CHECK(filled("{kind}/{stem}{number}.{ext}", document) == "minutes/referat7.json");
  CHECK(filled("{name}.{ext}", document) == "referat.txt.json");
  CHECK(filled("{{{stem}}}", document) == "{referat}");
  CHECK(filled("{date}-{body}") == "unknown-unknown");
}

TEST_CASE("no body leads a file anywhere else") {
  struct Row {
    std::string_view name;
    std::string_view body;
    std::string_view path;
  };
  const Row rows[] = {
      {"{body}", "../../x", "_._.._x"},
      {"{body}", "..", "__"},
      {"{body}", "/", "_"},
      {"{body}", "", "unknown"},
      {"a/{body}/b", "..", "a/__/b"},
      {"a/{body}/b", "", "a/unknown/b"},
      {"{body}.{ext}", "CON", "CON_.json"},
      {".{body}", ".", "__"},
      {"{body}.{ext}", std::string_view("a\0\n", 3), "a__.json"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CAPTURE(row.body);
    CHECK(filled_with_body(row.name, std::string(row.body)) == row.path);
  }
}

TEST_CASE("a long body is cut, the extension stays") {
  const std::string path = filled_with_body("{body}.{ext}", std::string(1000, 'x'));
  CHECK(path.size() == longest_name);
  CHECK(path.ends_with("x.json"));
}

TEST_CASE("templates that are refused") {
  for (const std::string_view text :
       {"{bdy}", "{}", "{stem", "stem}", "/{stem}", "../{stem}", "{dir}/../{stem}", "{stem}/"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_name_template(text).fault.empty());
  }
}

TEST_CASE("whether documents must be read for their names") {
  CHECK_FALSE(parse_name_template("{dir}/{stem}.{ext}").asks_document());
  CHECK(parse_name_template("{number}").asks_document());
  CHECK(parse_name_template("{date}-{stem}").asks_document());
}

}  // namespace referat
