// SPDX-License-Identifier: MIT
#include "writing/json/text_record.hpp"

#include <doctest/doctest.h>

namespace referat {

using namespace std::string_view_literals;

TEST_CASE("a line gives a name and a text, whatever else it holds") {
  for (
      const std::string_view line : {
          R"({"name":"a.txt","text":"1. Budget"})"sv,
          "{\"text\":\"1. Budget\", \"name\":\"a.txt\"}\r"sv,
          "\xEF\xBB\xBF  {\"name\":\"a.txt\",\"text\":\"1. Budget\"}\n"sv,
          R"({"id":7,"name":"a.txt","old":{"name":"b","text":null},"tags":["name","c"],"text":"1. Budget"})"sv,
          R"({"n\u0061me":"a.txt","text":"1\u002e Budget","id":"x","id":"y"})"sv,
      }) {
    CAPTURE(line);
    const TextRecord record = text_record_of(line);
    CHECK_FALSE(record.fault);
    CHECK(record.name == "a.txt");
    CHECK(record.text == "1. Budget");
  }
}

TEST_CASE("texts are taken as they stand") {
  CHECK(text_record_of(R"({"name":"","text":""})").text.empty());
  CHECK(text_record_of(R"({"name":"","text":"a\u0000b"})").text == "a\0b"sv);
  CHECK(text_record_of(R"({"name":"","text":"\ud83d\ude00\u00e5"})").text == "😀å");
}

struct Row {
  std::string_view line;
  std::string_view message;
  std::string_view name = {};
};

TEST_CASE("a line that is no such record tells why, and its name where it has one") {
  constexpr std::string_view advice = R"(; write {"name": "a.txt", "text": "..."})";
  const Row rows[] = {
      {R"({"name":"a"})", "text is missing", "a"},
      {R"({"text":"a"})", "name is missing"},
      {R"({})", "name is missing"},
      {R"([])", "the line is no object"},
      {R"([{"name":"a","text":"b"}])", "the line is no object"},
      {R"("name")", "the line is no object"},
      {R"(null)", "the line is no object"},
      {R"(7)", "the line is no object"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.line);
    const TextRecord record = text_record_of(row.line);
    REQUIRE(record.fault);
    CHECK(record.fault->message == std::string(row.message).append(advice));
    CHECK(record.name.value_or("") == row.name);
  }
  const Row others[] = {
      {R"({"text":null,"name":"a"})", "text is no text; put it in quotes", "a"},
      {R"({"text":["x"],"name":"a"})", "text is no text; put it in quotes", "a"},
      {R"({"name":{"name":"b"},"text":"c"})", "name is no text; put it in quotes"},
      {R"({"name":7,"text":"c"})", "name is no text; put it in quotes"},
      {R"({"name":"a","text":"b","text":"c"})", "text stands twice; leave one", "a"},
      {R"({"name":"a","name":"b","text":"c"})", "name stands twice; leave one", "b"},
      {R"({"name":"a","text":"b\udce6"})",
       "text holds half of a surrogate pair; write both or none", "a"},
      {R"({"name":"\udce6","text":"b"})",
       "name holds half of a surrogate pair; write both or none"},
  };
  for (const Row& row : others) {
    CAPTURE(row.line);
    const TextRecord record = text_record_of(row.line);
    REQUIRE(record.fault);
    CHECK(record.fault->message == row.message);
    CHECK(record.name.value_or("") == row.name);
  }
}

TEST_CASE("a name is no text of its own") {
  const auto named = [](std::size_t size) {
    return text_record_of(R"({"text":"a","name":")" + std::string(size, 'n') + "\"}");
  };
  CHECK_FALSE(named(longest_record_name).fault);
  const TextRecord record = named(longest_record_name + 1);
  REQUIRE(record.fault);
  CHECK(record.fault->message == "name is longer than 4096 bytes; send a shorter one");
  CHECK_FALSE(record.name);
}

TEST_CASE("broken JSON has a place") {
  struct Broken {
    std::string_view line;
    std::size_t column;
    std::string_view name = {};
  };
  const Broken rows[] = {
      {R"({"name":"a","text":"b)", 22, "a"},
      {R"({"name":"å","text":)", 20, "å"},
      {R"({"name")", 8},
      {R"({"name":"a","text":"b"} {})", 25, "a"},
      {"{\"name\":\"a\",\"text\":\"\xFF\"}", 21, "a"},
      {R"({"name":"a","text":"\ud800"})", 21, "a"},
      {"{\"name\":\"a\0\"}"sv, 11},
      {"\xFF\xFE{", 1},
      {"x", 1},
      {"", 1},
  };
  for (const Broken& row : rows) {
    CAPTURE(row.line);
    const TextRecord record = text_record_of(row.line);
    REQUIRE(record.fault);
    CHECK(record.fault->message.starts_with("broken JSON: "));
    CHECK(record.fault->column == row.column);
    CHECK(record.name.value_or("") == row.name);
  }
}

TEST_CASE("no depth of brackets is too much") {
  const std::string deep = R"({"name":"a","text":"b","c":)" + std::string(1'000'000, '[');
  CHECK(text_record_of(deep).fault);
  CHECK(text_record_of(deep + std::string(1'000'000, ']') + "}").text == "b");
}

TEST_CASE("an error is one line of JSON") {
  std::string out;
  append_error_record(out, {"<stdin>", 3, "a\nb", "text is missing"});
  append_error_record(out, {"a.ndjson", 4, {}, "x"});
  CHECK(
      out ==
      R"({"schema":"referat-error/1","input":"<stdin>","line":3,"name":"a\nb","error":"text is missing"})"
      "\n"
      R"({"schema":"referat-error/1","input":"a.ndjson","line":4,"name":null,"error":"x"})"
      "\n");
}

}  // namespace referat
