// SPDX-License-Identifier: MIT
//
// Reading: bytes in, a typed document out.
//
//   referat::Reading reading = referat::read(bytes, {.name = "referat.txt"});
//   for (const referat::Item& item : reading.document.items) ...
//
// Reading never fails: any bytes give a document plus findings. A text without agenda
// structure gives kind `unknown`, no items, and all its text in `preamble`.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "referat/finding.hpp"
#include "referat/model.hpp"
#include "referat/source.hpp"

namespace referat {

/// What the bytes of a document are read as.
enum class Encoding {
  automatic,  ///< "auto": valid UTF-8 is UTF-8; else UTF-16 by its mark or its zero bytes,
              ///< else Windows-1252 where the whole file looks like text in it
  utf_8,
  utf_16,  ///< byte order by its mark or its zero bytes, else little-endian
  utf_16le,
  utf_16be,
  windows_1252,
  iso_8859_1,
  ibm865,  ///< the code page of Danish and Norwegian DOS
};

template <>
constexpr auto names<Encoding>() {
  return std::to_array<std::string_view>(
      {"auto", "utf-8", "utf-16", "utf-16le", "utf-16be", "windows-1252", "iso-8859-1", "ibm865"});
}

/// A heading that one house uses and the vocabulary does not know, or knows as something else.
struct HouseHeading {
  std::string words;  ///< in small letters, without trailing colon
  SectionKind kind = SectionKind::other;
  std::optional<Topic> topic;  ///< for the kind other
};

/// Words that only one house uses.
struct HouseWords {
  std::vector<std::string> bodies;  ///< names of committees and boards, as they are to be told
  std::vector<HouseHeading> headings;
};

struct ReadOptions {
  std::string name = "-";  ///< file name for Source::name, messages and the JSON
  Encoding encoding = Encoding::automatic;

  /// Whether UTF-8 that was read as another encoding on its way here ("mÃ¸de" for "møde") is put
  /// right. Lines stay those of the file; columns and spans are those of the repaired text.
  bool repair_mojibake = false;

  HouseWords house = {};
};

/// Text that has a place in the document but no node of its own: page furniture, labels over
/// lists, lines that repeat what another line said.
struct Mark {
  Span span;
  std::string_view owner;  ///< "furniture", "contents", "participants", "title"; static storage

  bool operator==(const Mark&) const = default;
};

/// What one source line was taken for before any structure was seen: "numbered", "label", …
struct LineNote {
  Span span;              ///< the line without leading and trailing white space
  std::string_view kind;  ///< static storage

  bool operator==(const LineNote&) const = default;
};

struct Reading {
  Source source;
  Document document;
  std::vector<Finding> findings;  ///< in the order of the text
  std::vector<Mark> marks;
  std::vector<LineNote> lines;  ///< the first stage, in order; blank lines left out
};

/// Reads one document. Time and memory are linear in the number of bytes.
Reading read(std::string_view bytes, const ReadOptions& options = {});

/// Decodes bytes without reading them as minutes. What was guessed, repaired or replaced by
/// U+FFFD is told of in `findings`; Source::encoding says what the bytes were read as.
Source decode(std::string_view bytes, const ReadOptions& options, std::vector<Finding>& findings);

}  // namespace referat
