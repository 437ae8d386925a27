// SPDX-License-Identifier: MIT
#include "reporting/printable.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

#include "text/utf8.hpp"

namespace referat {

using namespace std::string_view_literals;

TEST_CASE("printable shows what steers a terminal and keeps the rest") {
  struct Row {
    std::string_view text, shown;
  };
  const auto rows = std::to_array<Row>({
      {"", ""},
      {"Mødet på Ærø, 5 €", "Mødet på Ærø, 5 €"},
      {"C:\\new", "C:\\new"},
      {"\x1b[31mred"sv, "\\x1b[31mred"},
      {"a\tb\nc\rd"sv, "a\\x09b\\x0ac\\x0dd"},
      {"\0"sv, "\\x00"},
      {"\x7f"sv, "\\x7f"},
      {"\u0085\u009b31m"sv, "\\u{0085}\\u{009b}31m"},
      {"\u00a0\u00ad"sv, "\u00a0\u00ad"},
      {"\u061c\u200e\u200f\u2028\u2029"sv, "\\u{061c}\\u{200e}\\u{200f}\\u{2028}\\u{2029}"},
      {"\u202a\u202e\u2066\u2069"sv, "\\u{202a}\\u{202e}\\u{2066}\\u{2069}"},
      {"\u2027\u202f\u2065\u206a"sv, "\u2027\u202f\u2065\u206a"},
      {"\xff\xfe"sv, "\\xff\\xfe"},
      {"m\xf8"
       "de"sv,
       "m\\xf8de"},
      {"\xc3"sv, "\\xc3"},
      {"\xc0\x9b"sv, "\\xc0\\x9b"},                    // overlong ESC
      {"\xe0\x80\x9b"sv, "\\xe0\\x80\\x9b"},           // the same in three bytes
      {"\xed\xa0\x80"sv, "\\xed\\xa0\\x80"},           // a surrogate
      {"\xf4\x90\x80\x80"sv, "\\xf4\\x90\\x80\\x80"},  // past U+10FFFF
      {"\xe2\x80"sv, "\\xe2\\x80"},                    // cut off
      {"\U0001F600"sv, "\U0001F600"},
  });
  for (const Row& row : rows) CHECK(printable(row.text) == row.shown);
}

TEST_CASE("a CPR number in a name is masked behind a control character, too") {
  CHECK(shown_name("Bo 010190-1234.txt") == "Bo ******-****.txt");
  CHECK(shown_name("\x01\x30\x31\x30\x31\x39\x30-1234\n") == "\\x01******-****\\x0a");
}

TEST_CASE("printable output is always one line of valid UTF-8") {
  for (int first = 0; first < 256; ++first) {
    for (int second = 0; second < 256; ++second) {
      const std::string shown =
          printable(std::string{static_cast<char>(first), static_cast<char>(second), 'x'});
      std::string_view rest = shown;
      bool good = true;
      while (!rest.empty() && good) {
        const Utf8Unit unit = read_utf8(rest);
        good = unit.valid && static_cast<unsigned char>(rest[0]) >= 0x20 && rest[0] != '\x7f';
        rest.remove_prefix(unit.length);
      }
      REQUIRE_MESSAGE(good, first << " " << second);
    }
  }
}

}  // namespace referat
