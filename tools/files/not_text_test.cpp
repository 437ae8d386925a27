// SPDX-License-Identifier: MIT
#include "files/not_text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

namespace referat {

using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

std::string utf16(std::string_view ascii, bool little_endian) {
  std::string out;
  for (const char c : ascii) {
    out += little_endian ? c : '\0';
    out += little_endian ? '\0' : c;
  }
  return out;
}

}  // namespace

TEST_CASE("files that are no text are named with the way to text") {
  struct Row {
    std::string_view bytes, message;
  };
  const auto rows = std::to_array<Row>({
      {"<h1>Referat</h1>\n<p>Mødet den 3. marts</p>\n<p>1. Budget</p>",
       "is an HTML page, not text; run: pandoc -f html -t plain --wrap=none f | referat convert -"},
      {"%PDF-1.7\n", "is a PDF file, not text; run: pdftotext -layout f - | referat convert -"},
      {"PK\3\4..word/document.xml"sv,
       "is a Word file (docx), not text; run: pandoc -f docx -t plain --wrap=none f | referat "
       "convert -"},
      {"PK\3\4..mimetypeapplication/vnd.oasis.opendocument.text"sv,
       "is an OpenDocument text (odt), not text; run: pandoc -f odt -t plain --wrap=none f | "
       "referat convert -"},
      {"PK\3\4"sv,
       "is a ZIP archive or an Office file, not text; unpack or export it as text first"},
      {"\xd0\xcf\x11\xe0\xa1\xb1"sv,
       "is an old Office file (doc), not text; run: catdoc -d utf-8 -w f | referat convert -"},
      {"{\\rtf1 ",
       "is an RTF file, not text; run: pandoc -f rtf -t plain --wrap=none f | referat convert -"},
      {"\x1f\x8b\x08"sv, "is compressed by gzip, not text; run: gzip -dc f | referat convert -"},
      {"\x89PNG\r\n"sv, "is a PNG image, not text; run: tesseract f - -l dan | referat convert -"},
      {"\xff\xd8\xff\xe0"sv,
       "is a JPEG image, not text; run: tesseract f - -l dan | referat convert -"},
      {"\n<!DOCTYPE HTML><p>",
       "is an HTML page, not text; run: pandoc -f html -t plain --wrap=none f | referat convert -"},
      {"\xef\xbb\xbf<?xml version='1.0'?><HTML>",
       "is an HTML page, not text; run: pandoc -f html -t plain --wrap=none f | referat convert -"},
      {"\x7f"
       "ELF\2\1\1\0\0"sv,
       "is binary (control characters all over), not text; export it as plain text first"},
  });
  for (const Row& row : rows) CHECK(not_text(row.bytes, "f").value_or("text") == row.message);
}

TEST_CASE("text in any encoding is text") {
  const auto texts = std::to_array<std::string>({
      "",
      "x",
      "Referat",
      "m\xf8"
      "de",
      "Minutes about <html> pages",
      "< 5 personer deltog",
      "%PDF",
      "\xff\xfe\0d"s,
      utf16("Referat fra et langt bestyrelsesmode", true),
      utf16("Referat fra et langt bestyrelsesmode", false),
      std::string(100000, 'a') + '\0',
      std::string(2000, '<') + "<html>",
  });
  for (const std::string& text : texts) {
    CAPTURE(text.size());
    CHECK(!not_text(text, "f").has_value());
  }
}

TEST_CASE("NULs all over are binary even when the first ones come late") {
  CHECK(not_text(std::string(5000, 'a') + std::string(1000, '\0'), "f").has_value());
}

TEST_CASE("a stray NUL makes no binary file") {
  CHECK(!not_text("a\0b"sv, "f").has_value());
  CHECK(!not_text("Referat\0 fra et\0 m\303\270de"sv, "f").has_value());
  CHECK(!not_text(std::string(5000, 'a') + std::string(90, '\0'), "f").has_value());
}

TEST_CASE("the command can be copied into a shell") {
  struct Row {
    std::string_view name, word;
  };
  const auto rows = std::to_array<Row>({
      {"møde 1.pdf", " 'møde 1.pdf' "},
      {"it's.pdf", " 'it'\\''s.pdf' "},
      {"-x.pdf", " ./-x.pdf "},
      {"-", " - "},
      {"", " '' "},
      {"a\x1b.pdf", " FILE "},
  });
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(not_text("%PDF-", row.name)->find(row.word) != std::string::npos);
  }
}

}  // namespace referat
