// SPDX-License-Identifier: MIT
//
// Text and places in it.
//
// Everything referat says about a document points into one decoded text: UTF-8, in
// normalisation form NFC, held by a Source. A Span is a half-open range of byte offsets
// into that text, counted from 0. Line and column are computed from the line index only
// when somebody asks.
//
// Positions for people and for other programs start at 1, as editors count. A line ends at
// LF, CR or CR LF. A form feed ends a page, not a line: it stands at the start of the line
// that `grep -n` and an editor give it. A column comes in three units, because readers of
// reports disagree: characters (Unicode code points, for people), UTF-8 bytes (compilers),
// and UTF-16 code units (SARIF, language servers). In "på mødet" the word "mødet" begins at
// character 4, byte 5 and UTF-16 unit 4.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

/// Half-open range of byte offsets into Source::text.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool operator==(const Span&) const = default;
};

/// A place for people and reports; all counts start at 1.
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;        ///< in characters (code points)
  std::size_t column_utf8 = 1;   ///< in bytes of UTF-8
  std::size_t column_utf16 = 1;  ///< in UTF-16 code units

  bool operator==(const Position&) const = default;
};

/// A decoded text with its line index.
///
/// The text is valid UTF-8 in NFC without a byte order mark. Unicode spaces (U+00A0, U+2000
/// to U+200A, U+202F, U+205F, U+3000) have become U+0020, one character for one. Ligatures (ﬁ)
/// are letters; characters without width and soft hyphens are gone, but for a soft hyphen at the
/// end of a line, which is a hyphen. Only behind those do columns in characters differ from the
/// file's. Line ends, tabs and form feeds are kept as they stood.
struct Source {
  std::string name;      ///< file name as given, "<stdin>" or "-"; used in messages and in the JSON
  std::string encoding;  ///< what the bytes were read as, for example "utf-8"
  std::string text;
  std::vector<std::size_t> line_starts;  ///< offset of each line's first byte; never empty

  /// The number of lines. An empty text has none; a last line without a line end counts.
  std::size_t line_count() const;

  /// Line number `line` (from 1) without its line end; empty when there is no such line.
  std::string_view line(std::size_t line) const;

  /// The line (from 1) that holds byte `offset`; offsets past the end give the last line.
  std::size_t line_at(std::size_t offset) const;

  /// Line and columns of byte `offset`. Linear in the length of that one line.
  Position position(std::size_t offset) const;

  /// The text of `span`; a span that reaches past the text is cut off there.
  std::string_view slice(Span span) const;
};

}  // namespace referat
