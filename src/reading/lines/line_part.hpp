// SPDX-License-Identifier: MIT
//
// A part of a line that is a line of the document itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "vocabulary/headings.hpp"

namespace referat {

/// Offsets are into the line.
struct LinePart {
  enum Kind : std::uint8_t {
    plain,
    furniture,  ///< a page number that was run into the text
    cell,       ///< of a table, a paragraph of its own
    fact,       ///< the same: when an item begins, or what is to be done with it
  };
  std::size_t begin = 0;
  std::size_t end = 0;
  Kind kind = plain;
  const HeadingRow* heading = nullptr;  ///< of the column it stood in, where it heads a section
};

inline std::string_view words_of(std::string_view line, const LinePart& part) {
  return line.substr(part.begin, part.end - part.begin);
}

/// The part stood in a column headed "Referat" or "Beslutning".
inline void make_decision(LinePart& part) { part.heading = find_heading("beslutning"); }

}  // namespace referat
