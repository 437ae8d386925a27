// SPDX-License-Identifier: MIT
//
// Writing: a typed document in, text out.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "referat/finding.hpp"
#include "referat/model.hpp"
#include "referat/source.hpp"

namespace referat {

struct JsonOptions {
  bool indent = true;  ///< false: the whole document on one line, as NDJSON wants it

  /// Adds "line" (from 1) and "span" ([begin, end], byte offsets into the decoded text) to
  /// every node that was read from this source. Null: no positions.
  const Source* positions = nullptr;
};

/// The document as JSON (schema: json_schema()), UTF-8, ending in a line feed. Keys come in
/// a fixed order and are always present. Strings must hold valid UTF-8, as read() makes them.
std::string to_json(const Document& document, const JsonOptions& options = {});

/// Appends the same to `out`, for callers that reuse one buffer.
void append_json(std::string& out, const Document& document, const JsonOptions& options = {});

/// For XML of our own vocabulary and for Akoma Ntoso, where the attributes stand in our namespace.
struct XmlOptions {
  bool indent = true;  ///< false: no line breaks but those of the texts

  /// Adds the attributes line (from 1), span_begin and span_end (byte offsets into the decoded
  /// text) to every node that was read from this source. Null: no positions.
  const Source* positions = nullptr;

  /// Gets a finding when characters that XML 1.0 cannot carry became U+FFFD.
  std::vector<Finding>* findings = nullptr;
};

/// The document as XML of the vocabulary of xml_schema(), UTF-8, ending in a line feed.
std::string to_xml(const Document& document, const XmlOptions& options = {});

/// Appends the same to `out`, for callers that reuse one buffer.
void append_xml(std::string& out, const Document& document, const XmlOptions& options = {});

/// The XML Schema that every output of to_xml() is valid against.
std::string_view xml_schema();

struct MarkdownOptions {
  /// Gets a finding when a character that Markdown cannot carry (U+0000) became U+FFFD.
  std::vector<Finding>* findings = nullptr;
};

/// The document as Markdown, CommonMark with pipe tables, that shows the words of the document in
/// any renderer and that read() reads back as an equal model.
std::string to_markdown(const Document& document, const MarkdownOptions& options = {});

/// Appends the same to `out`, for callers that reuse one buffer.
void append_markdown(std::string& out, const Document& document,
                     const MarkdownOptions& options = {});

/// The document as Akoma Ntoso 3.0, UTF-8, ending in a line feed; docs/akoma-ntoso.md has the
/// mapping. Valid against the schema of OASIS.
std::string to_akn(const Document& document, const XmlOptions& options = {});

/// Appends the same to `out`, for callers that reuse one buffer.
void append_akn(std::string& out, const Document& document, const XmlOptions& options = {});

/// The tables that a document has for spreadsheets, one row for each of what they are named for.
enum class CsvTable { items, participants, decisions, attachments, clauses };

template <>
constexpr auto names<CsvTable>() {
  return std::to_array<std::string_view>(
      {"items", "participants", "decisions", "attachments", "clauses"});
}

/// Appends the names of the columns as the first line of a table; docs/csv.md tells of them.
void append_csv_header(std::string& out, CsvTable table);

/// Appends the rows of one document: RFC 4180 in UTF-8, each line ending in CR LF. Rows of
/// several documents under one header are one table.
void append_csv(std::string& out, const Document& document, CsvTable table);

/// The JSON Schema (draft 2020-12) that every output of to_json() is valid against.
std::string_view json_schema();

}  // namespace referat
