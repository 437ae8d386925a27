// SPDX-License-Identifier: MIT
//
// The formats a document can be written in: one row each. Help, checks, `referat formats`, the
// choice by the name of an output file and the writing itself all read this table.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "referat/model.hpp"
#include "referat/source.hpp"

namespace referat {

struct Format {
  std::string_view name;
  std::span<const std::string_view> extensions;  ///< with their dot, lower case; the usual first
  std::string_view summary;
  bool joins = false;  ///< whether one file may hold several documents

  /// Appends `document` to `out`; `positions` is its source, or null for no positions.
  void (*append)(std::string& out, const Document& document, const Source* positions) = nullptr;

  /// The schema of the format; null when it has none of its own.
  std::string_view (*schema)() = nullptr;
};

std::span<const Format> formats();

/// The row of that name; null when there is none.
const Format* format_named(std::string_view name);

/// The row whose extension ends `path`, in upper or lower case; null when there is none.
const Format* format_for_path(std::string_view path);

std::vector<std::string_view> format_names();

/// The names for a sentence: "json or ndjson".
std::string list_of_formats();

}  // namespace referat
