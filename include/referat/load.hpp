// SPDX-License-Identifier: MIT
//
// Loading: a document back from the formats that referat writes. What was written is read back
// equal; the places in the source come back where the document was written with positions.
//
//   referat::Loaded loaded = referat::from_json(text);
//   if (loaded.fault) std::cerr << loaded.fault->message;
//
// Loading is strict: text that breaks the schema gives a fault and no document.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "referat/model.hpp"

namespace referat {

/// Why a text could not be loaded, and where.
struct LoadFault {
  std::size_t line = 0;    ///< from 1; 0 where only the path is known
  std::size_t column = 0;  ///< in characters, from 1; 0 where only the path is known
  std::string path;        ///< of the node, "items[2].sections[0].kind"; empty before any node
  std::string message;     ///< what is wrong; then, after a semicolon, what to do

  bool operator==(const LoadFault&) const = default;
};

struct Loaded {
  Document document;               ///< empty when there is a fault
  std::optional<LoadFault> fault;  ///< the first one

  bool operator==(const Loaded&) const = default;
};

/// Lists may stand in each other this deep. What is deeper is a fault: no minutes are, and every
/// program that walks the document would need a stack for it, as writing it does.
constexpr std::size_t depth_limit = 100;

/// Loads JSON as to_json() writes it. Keys may come in any order; all must be there, and no
/// others. Time and memory are linear in the number of bytes.
Loaded from_json(std::string_view json);

/// Loads XML as to_xml() writes it, or as another program wrote it again in UTF-16. Attributes and
/// elements may come in any order. No document type, no entity and no other file is ever read. Time
/// and memory are linear in the number of bytes.
Loaded from_xml(std::string_view xml);

}  // namespace referat
