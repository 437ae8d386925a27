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

#include <string>
#include <string_view>
#include <vector>

#include "referat/finding.hpp"
#include "referat/model.hpp"
#include "referat/source.hpp"

namespace referat {

struct ReadOptions {
  std::string name = "-";  ///< file name for Source::name, messages and the JSON
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
  std::vector<Finding> findings;
  std::vector<Mark> marks;
  std::vector<LineNote> lines;  ///< the first stage, in order; blank lines left out
};

/// Reads one document. Time and memory are linear in the number of bytes.
Reading read(std::string_view bytes, const ReadOptions& options = {});

/// Decodes bytes without reading them as minutes; faults are appended to `findings`.
Source decode(std::string_view bytes, std::string name, std::vector<Finding>& findings);

}  // namespace referat
