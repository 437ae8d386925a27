// SPDX-License-Identifier: MIT
#include "text/mojibake.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "text/code_pages.hpp"
#include "text/utf8.hpp"

using namespace referat;

namespace {

// `text` as it stands after one more reading as another encoding. Bytes that the page leaves out
// become control characters, as in browsers.
std::string garbled(std::string_view text, const CodePage& page = windows_1252_page) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const char16_t code = byte < 0x80 ? byte : page[byte - 0x80U];
    append_utf8(out, code == 0xFFFD ? byte : code);
  }
  return out;
}

CodePage latin_1() {
  CodePage page{};
  for (std::size_t i = 0; i < page.size(); ++i) page[i] = static_cast<char16_t>(0x80 + i);
  return page;
}

// "count begin-end meant", or "" for none.
std::string found(std::string_view text) {
  const auto mojibake = find_mojibake(text);
  if (!mojibake) return "";
  return std::to_string(mojibake->count) + " " + std::to_string(mojibake->first.begin) + "-" +
         std::to_string(mojibake->first.end) + " " + mojibake->meant;
}

std::string repaired(std::string_view bytes) {
  const Repaired result = repair_mojibake(bytes);
  return result.count == 0 ? std::string(bytes) : result.text;
}

constexpr std::string_view minutes =
    "Referat fra mødet på Ærø – ”Østersøens børn” … ÅRHUS, Ålborg: 5 °C, § 7, ½ time, fi\n"
    "• punkt → næste\n\uF0B7 \uFB01rma, café, São, 100 €\n";

}  // namespace

TEST_CASE("garbled letters are found with their place") {
  struct Row {
    std::string_view text, result;
  };
  const Row rows[] = {
      {"mÃ¸de", "1 1-5 ø"},
      {"Referat\nByrÃ¥det pÃ¥", "2 11-15 å"},
      {"Ã†rÃ¸", "2 0-5 Æ"},
      {"Ã…rhus", "1 0-5 Å"},
      {"Ã…rhus og Ã¦", "2 0-5 Å"},
      {"et â€“ to", "1 3-11 –"},
      {"caf\u00C3\u00A9", "1 3-7 é"},
      {"m\u00C3\u0083\u00C2\u00B8de", "2 1-5 Ã"},  // as ISO-8859-1, twice
      {"\u00C3\u0086r\u00C3\u00B8", "2 0-4 Æ"},
      {"Regionsr├ądet", "1 8-13 å"},
      {"m├©de", "1 1-6 ø"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(found(row.text) == row.result);
  }
}

TEST_CASE("what people write is not garbled") {
  const std::string_view rows[] = {
      "",
      "Rødgrød med fløde på Ærø, Åse og Øjvind",
      minutes,
      "São Paulo, SÃO PAULO, JOÃO",
      "”JOÔ, »ROMû, JOÃ…, JOÃ – og JOÃ· 1",
      "Châlons, »pâ«, CHÂTEAU, ”Â”, Â°, 5 Â",
      "”PÅ” og »BLÅ« … Å… ",
      "├── bilag\n│   └── referat\n├ a\n├─┤",
      "Ângela â ï ð Ã",
      "Ã",
      "â€",
      "Ω≈ç√∫ 漢字 😀",
      "ï»",
  };
  for (const std::string_view text : rows) {
    CAPTURE(text);
    CHECK(found(text).empty());
    CHECK(repair_mojibake(text).count == 0);
  }
}

TEST_CASE("repair gives back what was there") {
  const std::string once = garbled(minutes);
  CHECK(once != minutes);
  CHECK(repaired(once) == minutes);
  CHECK(repaired(garbled(once)) == minutes);
  CHECK(repaired(garbled(garbled(once))) == minutes);
  CHECK(repaired(garbled(minutes, latin_1())) == minutes);
  CHECK(repaired(garbled(garbled(minutes, latin_1()), latin_1())) == minutes);
  CHECK(repaired(garbled(minutes, ibm850_page)) == minutes);
  CHECK(repaired(garbled(minutes, ibm852_page)) == minutes);
}

TEST_CASE("repair leaves alone what is not garbled") {
  CHECK(repaired("bÃ¸rn og børn, SÃO") == "børn og børn, SÃO");
  CHECK(repaired("mÃ¸de \xFF m\xF8\n") == "møde \xFF m\xF8\n");
  CHECK(repaired("Ã¸ Ã") == "ø Ã");
  CHECK(repaired("Ã¸ ï¿½") == "ø ï¿½");  // the letter was lost before
}

TEST_CASE("repair says how much and where") {
  const Repaired result = repair_mojibake("SÃO mÃ¸de pÃ¥");
  CHECK(result.text == "SÃO møde på");
  CHECK(result.first == 6);
  CHECK(result.count == 2);
}
