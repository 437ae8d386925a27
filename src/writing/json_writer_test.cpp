// SPDX-License-Identifier: MIT
#include "writing/json_writer.hpp"

#include <doctest/doctest.h>

#include <array>
#include <limits>

namespace referat {

namespace {

void write_sample(JsonWriter json) {
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
}

}  // namespace

TEST_CASE("JsonWriter indents by two spaces and one key a line") {
  std::string out;
  write_sample(JsonWriter(out, true));
  CHECK_EQ(out, R"({
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
  std::string out;
  write_sample(JsonWriter(out, false));
  CHECK_EQ(out, R"({"empty":[],"numbers":[0,12],"list":[null,{"yes":true}],"text":"å\n"})");
}

TEST_CASE("JsonWriter writes the largest number") {
  std::string out;
  JsonWriter(out, false).number(std::numeric_limits<std::size_t>::max());
  CHECK_EQ(out, std::to_string(std::numeric_limits<std::size_t>::max()));
}

TEST_CASE("JsonWriter stops indenting deeper at 64 levels") {
  std::string out;
  JsonWriter json(out, true);
  for (int i = 0; i < 100; ++i) {
    json.open('[');
    json.element();
  }
  json.null();
  const std::string line = '\n' + std::string(128, ' ');
  CHECK(out.ends_with('[' + line + '[' + line + "null"));
}

}  // namespace referat
