// SPDX-License-Identifier: MIT
#include "writing/json/json_writer.hpp"

#include <doctest/doctest.h>

#include <array>
#include <limits>

namespace referat {

namespace {

std::string sample(bool indent) {
  std::string out;
  TextBuffer buffer(out);
  JsonWriter json(buffer, indent);
  json.open('{');
  json.key("empty");
  json.open('[');
  json.close(']');
  json.key("numbers");
  json.line_array(std::array<std::size_t, 2>{0, 12}, [&](std::size_t n) { json.number(n); });
  json.key("list");
  json.open('[');
  json.element();
  json.null();
  json.element();
  json.open('{');
  json.key("yes");
  json.boolean(true);
  json.close('}');
  json.close(']');
  json.key("text");
  json.text("å\n");
  json.close('}');
  return std::string(buffer.since(0));
}

}  // namespace

TEST_CASE("JsonWriter indents by two spaces and one key a line") {
  CHECK_EQ(sample(true), R"({
  "empty": [],
  "numbers": [0, 12],
  "list": [
    null,
    {
      "yes": true
    }
  ],
  "text": "å\n"
})");
}

TEST_CASE("JsonWriter writes one line without spaces") {
  CHECK_EQ(sample(false),
           R"({"empty":[],"numbers":[0,12],"list":[null,{"yes":true}],"text":"å\n"})");
}

TEST_CASE("JsonWriter writes the largest number") {
  std::string out;
  TextBuffer buffer(out);
  JsonWriter(buffer, false).number(std::numeric_limits<std::size_t>::max());
  CHECK_EQ(buffer.since(0), std::to_string(std::numeric_limits<std::size_t>::max()));
}

TEST_CASE("JsonWriter stops indenting deeper at 64 levels") {
  std::string out;
  TextBuffer buffer(out);
  JsonWriter json(buffer, true);
  for (int i = 0; i < 100; ++i) {
    json.open('[');
    json.element();
  }
  json.null();
  const std::string line = '\n' + std::string(128, ' ');
  CHECK(buffer.since(0).ends_with('[' + line + '[' + line + "null"));
}

}  // namespace referat
