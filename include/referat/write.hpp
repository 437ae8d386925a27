// SPDX-License-Identifier: MIT
//
// Writing: a typed document in, text out.
#pragma once

#include <string>
#include <string_view>

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

/// The JSON Schema (draft 2020-12) that every output of to_json() is valid against.
std::string_view json_schema();

}  // namespace referat
