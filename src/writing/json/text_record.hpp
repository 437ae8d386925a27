// SPDX-License-Identifier: MIT
//
// The text of a document with its name, as one line of JSON: {"name": "a.txt", "text": "…"}; and
// the line that stands in its place where it gave no document.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "referat/load.hpp"

namespace referat {

/// A name with more bytes is a fault.
constexpr std::size_t longest_record_name = 4096;

struct TextRecord {
  std::optional<std::string> name;  ///< also beside a fault, where the line tells it
  std::string text;
  std::optional<LoadFault> fault;  ///< then the text means nothing
};

/// Understands a line, with or without its line feed. Members other than the two are passed over.
/// Time and memory are linear in the number of bytes.
TextRecord text_record_of(std::string_view line);

struct ErrorRecord {
  std::string input;  ///< the file, as messages call it
  std::size_t line = 0;
  std::optional<std::string> name;  ///< of the document, where the line tells it
  std::string message;              ///< what is wrong; then, after a semicolon, what to do
};

/// Appends it as a line of JSON of the schema "referat-error/1".
void append_error_record(std::string& out, const ErrorRecord& error);

}  // namespace referat
