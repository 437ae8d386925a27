// SPDX-License-Identifier: MIT
//
// The formats a document can be written in and read from: one row each. Help, checks, `referat
// formats`, the choice by the name of a file, writing and reading all follow this table.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "referat/finding.hpp"
#include "referat/load.hpp"
#include "referat/model.hpp"
#include "referat/source.hpp"
#include "referat/write.hpp"
#include "writing/json/text_record.hpp"

namespace referat {

/// What a writer is told besides the document.
struct WriteRequest {
  const Source* positions = nullptr;         ///< null for no positions
  std::vector<Finding>* findings = nullptr;  ///< gets what the format could not carry
  CsvTable table = CsvTable::items;
};

/// How a format becomes documents again.
enum class ReadAs {
  nothing,   ///< it cannot be read
  text,      ///< by reading it as minutes
  document,  ///< by loading one document
  lines,     ///< by loading one document a line
  texts,     ///< by reading the text that each line holds as minutes; line by line, never whole
};

struct Format {
  std::string_view name;
  std::span<const std::string_view> extensions;  ///< with their dot, lower case; the usual first
  std::string_view summary;
  bool joins = false;  ///< whether one file may hold several documents

  /// Appends `document` to `out`; null for a format that is only read.
  void (*write)(std::string& out, const Document& document, const WriteRequest& request) = nullptr;

  /// Appends what stands in the place of a text that gave no document; null where only standard
  /// error tells of it.
  void (*write_error)(std::string& out, const ErrorRecord& error) = nullptr;

  /// Appends what stands before the first document of an output; null for nothing.
  void (*begin)(std::string& out, const WriteRequest& request) = nullptr;

  ReadAs read_as = ReadAs::nothing;
  Loaded (*load)(std::string_view bytes) = nullptr;  ///< for document and lines

  /// The schema of the format; null when it has none of its own.
  std::string_view (*schema)() = nullptr;
};

std::span<const Format> formats();

/// The row of that name; null when there is none.
const Format* format_named(std::string_view name);

/// The row whose extension ends `path`, in upper or lower case; null when there is none.
const Format* format_for_path(std::string_view path);

/// The length of the extension that `path` has of this format; 0 for none.
std::size_t extension_length(const Format& format, std::string_view path);

/// The row of what these bytes look like: one of ours by the mark of its schema, else text.
const Format& format_for_content(std::string_view bytes);

/// The row that `bytes`, those of `file`, are read by: of its name, or else of what they look like.
const Format& readable_format(std::string_view bytes, std::string_view file);

/// The names of the formats that can be written, of those that can be read, and of those that have
/// a schema of their own.
std::vector<std::string_view> writable_formats();
std::vector<std::string_view> readable_formats();
std::vector<std::string_view> formats_with_schema();

}  // namespace referat
