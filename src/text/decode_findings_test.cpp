// SPDX-License-Identifier: MIT
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "referat/read.hpp"

using namespace referat;

namespace {

struct Result {
  Source source;
  std::vector<Finding> findings;
};

Result decoded(std::string_view bytes, const ReadOptions& options = {}) {
  Result result;
  result.source = decode(bytes, options, result.findings);
  return result;
}

std::string utf16(std::u16string_view text) {
  std::string bytes;
  for (const char16_t unit : text) {
    bytes += static_cast<char>(unit & 0xFF);
    bytes += static_cast<char>(unit >> 8);
  }
  return bytes;
}

}  // namespace

TEST_CASE("an encoding that nothing states is told of") {
  const auto guess = [](std::string_view bytes) -> std::string {
    const Result result = decoded(bytes);
    for (const Finding& finding : result.findings) {
      if (finding.rule != Rule::encoding_guessed) continue;
      const std::string text = message(finding, result.source);
      return text.substr(0, text.find(',')) + " " + std::to_string(finding.span.begin) + "-" +
             std::to_string(finding.span.end);
    }
    return "";
  };
  CHECK(guess("m\xF8"
              "de") == "read as WINDOWS-1252 1-3");
  CHECK(guess(utf16(u"Møde")) == "read as UTF-16LE 1-3");
  CHECK(guess(std::string("\0", 1) + utf16(u"Dagsorde") + "n") == "read as UTF-16BE 9-9");
  CHECK(guess("\xFF\xFE" + utf16(u"Møde")).empty());
  CHECK(guess("\uFEFFmøde").empty());
  CHECK(guess("møde").empty());
  CHECK(guess("m\xFF\xC3 \x81").empty());
}

TEST_CASE("garbled letters are told of once and repaired on request") {
  const std::string bytes = "\u00A0a\u030A\r\nMÃ¸de pÃ¥ JylÃ\u00A0nd \xFF";
  Result result = decoded(bytes, {.encoding = Encoding::utf_8});
  REQUIRE(result.findings.size() == 3);
  CHECK(result.findings[1].rule == Rule::bad_encoding);
  CHECK(result.source.slice(result.findings[1].span) == "Ã¸");
  CHECK(message(result.findings[1], result.source) ==
        "2 garbled characters, here \"Ã¸\" for \"ø\": UTF-8 that was read as another encoding; "
        "repair them with --repair-mojibake, or fetch the text again");
  result = {};
  result.source =
      decode(bytes, {.encoding = Encoding::utf_8, .repair_mojibake = true}, result.findings);
  CHECK(result.source.text == " å\r\nMøde på Jylànd \uFFFD");
  CHECK(result.source.line_count() == 2);
  REQUIRE(result.findings.size() == 3);
  CHECK(result.source.slice(result.findings[0].span) == "\uFFFD");
  CHECK(result.findings[1].rule == Rule::text_repaired);
  CHECK(result.source.slice({result.findings[1].span.begin, 8}) == "ø");
  CHECK(message(result.findings[1], result.source)
            .starts_with("3 garbled characters repaired from here on;"));
}

TEST_CASE("what was made as people see it is told of once, as an info") {
  const auto repaired = [](std::string_view bytes) {
    std::string out;
    const Result result = decoded(bytes);
    for (const Finding& finding : result.findings) {
      CHECK(finding.rule == Rule::text_repaired);
      CHECK(finding.level == Level::info);
      const std::string text = message(finding, result.source);
      out += std::to_string(finding.span.begin) + "-" + std::to_string(finding.span.end) + " " +
             text.substr(0, text.find(',')) + ";";
    }
    return out;
  };
  CHECK(repaired("En of\uFB01ciel aftale\n") == "5-5 1 ligature;");
  CHECK(repaired("aftale\u00ADn og \u200Ben\n") == "6-6 2 ligatures;");
  CHECK(repaired("Pa\u030A m\u00ADode\n") ==
        "5-5 1 ligature;1-3 letters written as two characters each;");
  CHECK(repaired("N\u00E6\n\u00A0\uFEFF").starts_with("5-5 1 ligature"));
  CHECK(repaired("\uFEFFæ\u00A0\u2013").empty());
  CHECK(repaired("Ω \u1F600").empty());
}
