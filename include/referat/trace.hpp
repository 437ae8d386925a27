// SPDX-License-Identifier: MIT
//
// Tracing: which node of the document owns each source line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "referat/read.hpp"

namespace referat {

struct TracedLine {
  std::size_t number = 0;  ///< from 1
  /// The deepest node that holds the line: "items[3].sections[1].clauses[0]", "title",
  /// "preamble[2]", "furniture"; empty for a blank line. List positions count from 0, as in
  /// the JSON.
  std::string owner;
  std::string_view kind;  ///< what the first stage took the line for; "blank" for a blank one
  std::string_view text;  ///< the whole line; points into reading.source
};

/// One entry a source line, in order. Every non-blank line has exactly one owner.
std::vector<TracedLine> trace(const Reading& reading);

}  // namespace referat
