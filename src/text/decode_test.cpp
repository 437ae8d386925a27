// SPDX-License-Identifier: MIT
#include "referat/read.hpp"

#include <cstdint>
#include <random>

#include <doctest/doctest.h>

#include "referat/read.hpp"

using namespace referat;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

struct Row {
  std::string bytes;
  std::string text;
};

struct Result {
  Source source;
  std::vector<Finding> findings;
};

Result decoded(std::string_view bytes, Encoding encoding = Encoding::automatic) {
  Result result;
  result.source = decode(bytes, {.name = "t.txt", .encoding = encoding}, result.findings);
  return result;
}

std::string text_of(std::string_view bytes) { return decoded(bytes, Encoding::utf_8).source.text; }

std::vector<Finding> faults(const Result& result) {
  std::vector<Finding> list;
  for (const Finding& finding : result.findings) {
    const bool replaced = result.source.slice(finding.span).starts_with("\uFFFD");
    if (replaced && finding.rule == Rule::bad_encoding) list.push_back(finding);
  }
  return list;
}

// "line starts | spans of findings" in short.
std::string dump(const Result& result) {
  std::string out;
  for (const std::size_t start : result.source.line_starts) out += std::to_string(start) + " ";
  out += "|";
  for (const Finding& finding : result.findings) {
    if (finding.rule == Rule::text_repaired) continue;
    out.append(" ")
        .append(std::to_string(finding.span.begin))
        .append("-")
        .append(std::to_string(finding.span.end));
  }
  return out;
}

std::string utf16(std::u16string_view text, bool big_endian) {
  std::string bytes;
  for (const char16_t unit : text) {
    const char low = static_cast<char>(unit & 0xFF);
    const char high = static_cast<char>(unit >> 8);
    bytes += big_endian ? high : low;
    bytes += big_endian ? low : high;
  }
  return bytes;
}

}  // namespace

TEST_CASE("text that is right stays as it is") {
  const std::string rows[] = {
      "",
      "Dagsorden",
      "Mødet åbnes kl. 19.00\r\nÆbler, blåbær – og “grønt” … €\n",
      "tab\there\fpage\vrule\x01\x7F",
      "nul \0 stays"s,
      "bullet \uF0B7, 📆, \uFFFD",
      "\U0010FFFF \u07FF \u0800 \uD7FF \uE000",
  };
  for (const std::string& row : rows) {
    CAPTURE(row);
    const Result result = decoded(row);
    CHECK(result.source.text == row);
    CHECK(result.findings.empty());
    CHECK(result.source.encoding == "utf-8");
    CHECK(result.source.name == "t.txt");
  }
}

TEST_CASE("byte order marks are dropped") {
  CHECK(text_of("\uFEFFReferat") == "Referat");
  CHECK(text_of("\uFEFF\uFEFFReferat") == "Referat");
  CHECK(text_of("\xEF\xBB") == "\uFFFD");
}

TEST_CASE("Unicode spaces become spaces, one for one") {
  const Row rows[] = {
      {"Dato:\u00A0\u00A014. maj", "Dato:  14. maj"},
      {"\u00A0", " "},
      {"a\u1680b\u2000c\u2001d\u200Ae\u202Ff\u205Fg\u3000h", "a b c d e f g h"},
      {"a\u2007\u2009b", "a  b"},
      {"stays: \u2028 \u0085 \u00A1 \u202E", "stays: \u2028 \u0085 \u00A1 \u202E"},
  };
  for (const Row& row : rows) CHECK(text_of(row.bytes) == row.text);
}

TEST_CASE("text becomes NFC") {
  const Row rows[] = {
      {"A\u030Arhus by\u0301", "Århus bý"},
      {"a\u030A\n\na\u030A\r\na\u030A", "å\n\nå\r\nå"},
      {"\u212B", "Å"},  // the Ångström sign
      {"q\u0323\u0307 q\u0307\u0323", "q\u0323\u0307 q\u0323\u0307"},
      {"\n\u030A", "\n\u030A"},  // nothing to compose with
      {"\u00A0\u030A", " \u030A"},
      {"a\u030A\0b\0"s, "å\0b\0"s},
      {"\u1100\u1161\u11A8", "\uAC01"},
      {"Ελλάδα, Łódź, Žižkov", "Ελλάδα, Łódź, Žižkov"},
  };
  for (const Row& row : rows) CHECK(text_of(row.bytes) == row.text);
}

TEST_CASE("more marks than any language has on a letter stay as they are") {
  std::string text = "a";
  for (int pair = 0; pair < 16; ++pair) text += "\u0301\u0323";
  CHECK(text_of(text) == text);
  CHECK(text_of("a\u0301\u0323 b") == "\u1EA1\u0301 b");
}

// Table 3-8 of the Unicode standard and its neighbours.
TEST_CASE("ill-formed UTF-8 becomes U+FFFD, one a maximal subpart") {
  const Row rows[] = {
      {"\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41",
       "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\x41"},
      {"\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41",
       "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\x41"},
      {"\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42",
       "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\x41\uFFFD\uFFFD\x42"},
      {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", "\uFFFD\uFFFD\uFFFD\uFFFD\x41"},
      {"\xF5\x80", "\uFFFD\uFFFD"},
      {"p\xC3", "p\uFFFD"},
      {"p\xC3 s", "p\uFFFD s"},
      {"\xC3\xC3\xA5", "\uFFFDå"},
      {"\xE2\x80", "\uFFFD"},
      {"\xF0\x9F\x98", "\uFFFD"},
      {"\xF0\x9F\x98\xF0\x9F\x98\x80", "\uFFFD😀"},
  };
  for (const Row& row : rows) CHECK(text_of(row.bytes) == row.text);
}

TEST_CASE("lines end at LF, CR and CR LF, not at a form feed") {
  const Row rows[] = {
      {"", "0 |"},
      {"a", "0 |"},
      {"a\n", "0 |"},
      {"a\nb", "0 2 |"},
      {"a\rb", "0 2 |"},
      {"a\r\nb", "0 3 |"},
      {"a\n\rb", "0 2 3 |"},
      {"\r\r\n\n", "0 1 3 |"},
      {"\r", "0 |"},
      {"\r\n", "0 |"},
      {"a\r\nb\rc\nd\r", "0 3 5 7 |"},
      {"a\fb\vc\n\fd", "0 6 |"},
      {"a\r\r\rb\nc", "0 2 3 4 6 |"},
      {"a\u2028b\u0085c", "0 |"},
      {"\u00A0\nb", "0 2 |"},  // offsets are those of the decoded text
  };
  for (const Row& row : rows) {
    CAPTURE(row.bytes);
    CHECK(dump(decoded(row.bytes)) == row.text);
  }
}

TEST_CASE("a finding spans the U+FFFD of one run") {
  const Row rows[] = {
      {"a\xFF z", "0 | 1-4"},
      {"a\xFF\xFE\xFDz", "0 | 1-10"},
      {"a\xFF-\xFFz", "0 | 1-4 5-8"},
      {"\uFFFD\xFF", "0 | 3-6"},  // not the file's own U+FFFD
      {"\xFF\uFFFD\xFF", "0 | 0-3 6-9"},
      {"\u00A0\u00A0\xFF", "0 | 2-5"},  // spaces shrink
      {"\u00A0\xFF\u00A0\xE2\x80\n\xFF", "0 9 | 1-4 5-8 9-12"},
      {"a\u030A\xFF\na\u030A\u212B\xFF", "0 6 | 2-5 10-13"},  // letters compose
  };
  for (const Row& row : rows) {
    CAPTURE(row.bytes);
    CHECK(dump(decoded(row.bytes, Encoding::utf_8)) == row.text);
  }
}

TEST_CASE("findings name the bytes") {
  const auto first = [](std::string_view bytes, Encoding encoding) {
    const Result result = decoded(bytes, encoding);
    return message(result.findings.at(0), result.source);
  };
  CHECK(first("p\xE5 vej", Encoding::utf_8) ==
        "invalid UTF-8 byte 0xE5 replaced by U+FFFD; "
        "convert the file to UTF-8 or name its encoding");
  CHECK(first("\xE2\x80\xFF", Encoding::utf_8) ==
        "3 invalid UTF-8 bytes from 0xE2 on replaced by U+FFFD; "
        "convert the file to UTF-8 or name its encoding");
  CHECK(first("\x81", Encoding::windows_1252) ==
        "invalid WINDOWS-1252 byte 0x81 replaced by U+FFFD; "
        "convert the file to UTF-8 or name its encoding");
  CHECK(decoded("\xFF", Encoding::utf_8).findings.at(0).rule == Rule::bad_encoding);
}

TEST_CASE("after twenty findings one more counts the rest") {
  const auto with_runs = [](int count) {
    std::string bytes;
    for (int i = 0; i < count; ++i) bytes += "x\xFF\xFF";
    return decoded(bytes, Encoding::utf_8).findings;
  };
  CHECK(with_runs(20).size() == 20);
  CHECK(with_runs(21).size() == 21);
  CHECK(message(with_runs(21).back(), Source())
            .starts_with("1 more run of invalid UTF-8 bytes replaced"));
  CHECK(with_runs(5000).size() == 21);
  CHECK(message(with_runs(5000).back(), Source())
            .starts_with("4980 more runs of invalid UTF-8 bytes"));
  CHECK(with_runs(5000).back().span == Span{20 * 7 + 1, 20 * 7 + 7});
}

TEST_CASE("findings are added to those there are") {
  std::vector<Finding> findings{{.span = {}, .wording = {"before", "før"}}};
  const Source source = decode("1\xFF", {}, findings);
  CHECK(source.text == "1\uFFFD");
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].wording.english == "before");
}

TEST_CASE("the encoding is found out") {
  const Row rows[] = {
      {"", "utf-8"},
      {"kun ascii", "utf-8"},
      {"på mødet", "utf-8"},
      {"p\xE5 m\xF8"
       "det",
       "windows-1252"},
      {"\xC5rhus", "windows-1252"},
      {"\x93"
       "Bl\xE5"
       "b\xE6r\x94 \x96 \x80",
       "windows-1252"},
      {"P\xC5\x94 og p\xE5 og p\xE5 og p\xE5 og p\xE5 og p\xE5 og p\xE5 og p\xE5 og p\xE5 og p\xE5"
       " og p\xE5 og p\xE5 og p\xE5 og p\xE5 og p\xE5 og p\xE5 og p\xE5 og p\xE5",
       "windows-1252"},
      {"på mødet, men p\xE5 dansk", "utf-8"},  // UTF-8 with an old page pasted in
      {"\uFEFFp\xE5 dansk", "utf-8"},          // the mark has said it
      {"caf\xE9 \xFF", "utf-8"},               // nothing that people write
      {"caf\xE9 \x96 5 \xB0 C", "windows-1252"},
      {"\xABR\xF3sa\xBB \xA7 3", "windows-1252"},
      {"caf\xE9 på", "utf-8"},
      {"bl\x86"
       "b\x91r",
       "utf-8"},  // IBM865 must be named
      {"\xFF\xFE" + utf16(u"Møde", false), "utf-16le"},
      {"\xFE\xFF" + utf16(u"Møde", true), "utf-16be"},
      {utf16(u"Møde “a” – b", false), "utf-16le"},
      {utf16(u"Møde “a” – b", true), "utf-16be"},
      {utf16(u"No", false), "utf-16le"},
      {"a\0b"s, "utf-8"},
      {"\0\0\0\0\0\0"s, "utf-8"},
      {"nul\0in text\0"s, "utf-8"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.bytes);
    CHECK(decoded(row.bytes).source.encoding == row.text);
  }
}

TEST_CASE("encodings other than UTF-8 are converted") {
  struct Converted {
    Encoding encoding;
    std::string bytes;
    std::string text;
  };
  const Converted rows[] = {
      {Encoding::automatic,
       "Bl\xE5"
       "b\xE6r \x96 \x93r\xF8"
       "d\x94\xA0\x85",
       "Blåbær – “rød” …"},
      {Encoding::windows_1252, "\x80\x8A\x9F\xA0\xFF", "€ŠŸ ÿ"},
      {Encoding::windows_1252, "på", "pÃ¥"},
      {Encoding::iso_8859_1,
       "r\xF8"
       "d\x85\xBD\xA0",
       "rød\u0085½ "},
      {Encoding::ibm865,
       "R\x9D"
       "D gr\x9B"
       "d med fl\x9B"
       "de p\x86 \x92\x91 \x8F",
       "RØD grød med fløde på Ææ Å"},
      {Encoding::ibm865, "\x80\xFE\xFF\xC4\xB3", "Ç■ ─│"},
      {Encoding::utf_16le, "\xFF\xFE" + utf16(u"Å\u00A0😀\n", false), "Å 😀\n"},
      {Encoding::utf_16be, utf16(u"a\u030A", true), "å"},
      {Encoding::utf_16, utf16(u"år", false), "år"},
      {Encoding::utf_16, "\xFE\xFF" + utf16(u"år", true), "år"},
      {Encoding::automatic, "\xFF\xFE", ""},
  };
  for (const Converted& row : rows) {
    const Result result = decoded(row.bytes, row.encoding);
    CAPTURE(row.text);
    CHECK(result.source.text == row.text);
    CHECK(faults(result).empty());
  }
}

TEST_CASE("faults in other encodings have places too") {
  const auto places = [](std::string_view bytes, Encoding encoding) {
    return dump(decoded(bytes, encoding));
  };
  CHECK(places("\xA0\x81\x8D"
               "a\x90",
               Encoding::windows_1252) == "0 | 1-7 8-11");
  CHECK(places("\x81"
               "a\x81",
               Encoding::windows_1252) == "0 | 0-3 4-7");
  const std::string lone = utf16(u"a", false) + "\x00\xD8"s + utf16(u"b", false);
  CHECK(places(lone, Encoding::utf_16le) == "0 | 1-4");
  CHECK(places("a\0b"sv, Encoding::utf_16le) == "0 | 1-4");              // odd length
  CHECK(places("\xDC\x00\xD8\x00"sv, Encoding::utf_16be) == "0 | 0-6");  // the wrong way round
  CHECK(places("\xFF\xFD\x81\x81"sv, Encoding::utf_16be) == "0 |");      // its own U+FFFD
}

TEST_CASE("any bytes give valid text with an index") {
  std::mt19937 random(7);
  const std::string_view pieces[] = {"a",    "\n",        "\r",       "\xC3",     "\xA5",
                                     "å",    "\u00A0",    "\u030A",   "\xFF",     "\xE2\x80",
                                     "\0"sv, "\uFFFD",    "\xF0\x9F", "😀",        "\u0323",
                                     " ",    "kl. 19.00", "\f",       "\xED\xA0", "\uFEFF"};
  for (int round = 0; round < 3000; ++round) {
    std::string bytes;
    for (auto i = random() % 24; i > 0; --i) bytes += pieces[random() % std::size(pieces)];
    CAPTURE(bytes);
    const Result result = decoded(bytes);
    const Source& source = result.source;
    const Result again = decoded("\uFEFF" + source.text);
    CHECK(again.source.text == source.text);  // valid, NFC, without Unicode spaces
    CHECK(faults(again).empty());
    for (const Finding& finding : faults(result)) {
      CHECK(source.slice(finding.span).starts_with("\uFFFD"));
      CHECK(source.slice(finding.span).ends_with("\uFFFD"));
    }
  }
}

TEST_CASE("a line begins behind each kind of line end, wherever it stands") {
  for (std::size_t size = 2; size < 80; ++size) {
    for (std::size_t at = 0; at <= size; ++at) {
      for (const std::string_view end : {"\n", "\r", "\r\n"}) {
        std::string text(size, '.');
        text.insert(at, end);
        std::vector<std::size_t> starts{0};
        if (at < size) starts.push_back(at + end.size());
        std::vector<Finding> findings;
        CHECK(decode(text, {}, findings).line_starts == starts);
        text += "\r";  // the search for LF alone is another one
        CHECK(decode(text, {}, findings).line_starts.size() == 2);
      }
    }
  }
}
