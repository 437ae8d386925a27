// SPDX-License-Identifier: MIT
#include "writing/json/json_text.hpp"

#include <doctest/doctest.h>

namespace referat {

namespace {

std::string quoted(std::string_view text) {
  std::string out;
  TextBuffer buffer(out);
  append_json_string(buffer, text);
  return std::string(buffer.since(0));
}

struct Row {
  std::string_view text;
  std::string_view json;
};

}  // namespace

TEST_CASE("JSON strings escape what they must and nothing else") {
  using namespace std::string_view_literals;
  const Row rows[] = {
      {"", R"("")"},
      {"Godkendt.", R"("Godkendt.")"},
      {"Ane \"Bob\" Østergaard", R"("Ane \"Bob\" Østergaard")"},
      {R"(C:\sager\1)", R"("C:\\sager\\1")"},
      {"a/b <c> & 'd'", R"("a/b <c> & 'd'")"},
      {"\n\t\r\f\b", R"("\n\t\r\f\b")"},
      {"\0"sv, R"("\u0000")"},
      {"\x1B[31mrød", R"("\u001b[31mrød")"},
      {"\x01\x0B\x1F", R"("\u0001\u000b\u001f")"},
      {"\x7F", "\"\\u007f\""},
      {"æøåÆØÅ é ß –", R"("æøåÆØÅ é ß –")"},
      {"\u2028\u2029", "\"\u2028\u2029\""},
      {"a\x7F\xC2\x85\xC2\x9B\xC2\xA7", "\"a\\u007f\\u0085\\u009b\xC2\xA7\""},
      {"0123456789abcde\x7F", "\"0123456789abcde\\u007f\""},
      {"mødet 😀 sluttede", R"("mødet 😀 sluttede")"},
      {"\U0010FFFF", "\"\U0010FFFF\""},
      {"\xEF\xBB\xBF", "\"\xEF\xBB\xBF\""},
  };
  for (const auto& [text, json] : rows) CHECK_EQ(quoted(text), json);
}

TEST_CASE("JSON strings replace each byte that is no UTF-8") {
  const Row rows[] = {
      {"m\xF8"
       "det",
       "\"m\uFFFDdet\""},                                    // Latin-1
      {"\x80", "\"\uFFFD\""},                                // continuation without a start
      {"\xC3", "\"\uFFFD\""},                                // cut off at the end
      {"\xE2\x80", "\"\uFFFD\uFFFD\""},                      // cut off at the end
      {"\xF0\x9F\x98", "\"\uFFFD\uFFFD\uFFFD\""},            // cut off at the end
      {"\xC3\"", R"("�\"")"},                                // the quote is not swallowed
      {"\xC0\xAF", "\"\uFFFD\uFFFD\""},                      // longer than need be
      {"\xE0\x80\xAF", "\"\uFFFD\uFFFD\uFFFD\""},            // longer than need be
      {"\xF0\x80\x80\xAF", "\"\uFFFD\uFFFD\uFFFD\uFFFD\""},  // longer than need be
      {"\xED\xA0\x80", "\"\uFFFD\uFFFD\uFFFD\""},            // half of a surrogate pair
      {"\xF4\x90\x80\x80", "\"\uFFFD\uFFFD\uFFFD\uFFFD\""},  // past U+10FFFF
      {"\xF5\xFF\xFE", "\"\uFFFD\uFFFD\uFFFD\""},            // bytes that never occur
      {"\xC3\xA6\xC3\xC3\xB8", "\"æ\uFFFDø\""},
  };
  for (const auto& [text, json] : rows) CHECK_EQ(quoted(text), json);
}

// Long texts are passed 16 bytes at a time, so each place within a group has its own case.
TEST_CASE("JSON strings find what to escape at every offset") {
  for (const Row& special : {Row{"\"", "\\\""}, Row{"\\", "\\\\"}, Row{"\x1F", "\\u001f"},
                             Row{"å", "å"}, Row{"\xE5", "\uFFFD"}, Row{"\x7F ", "\\u007f "}}) {
    for (std::size_t before = 0; before < 40; ++before) {
      for (const std::size_t after : {0U, 1U, 15U, 16U, 40U}) {
        const std::string left(before, 'a');
        const std::string right(after, 'b');
        CHECK_EQ(quoted(left + std::string(special.text) + right),
                 '"' + left + std::string(special.json) + right + '"');
      }
    }
  }
}

TEST_CASE("JSON strings are appended") {
  std::string out = "[";
  {
    TextBuffer buffer(out);
    append_json_string(buffer, "a");
  }
  CHECK_EQ(out, "[\"a\"");
}

}  // namespace referat
