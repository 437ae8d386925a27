// SPDX-License-Identifier: MIT
//
// What kind a line is by its own words, whatever stands around it.
#pragma once

#include <cstddef>
#include <string_view>

#include "reading/lines/lines.hpp"

namespace referat {

/// `rest`: offset in the line of what stands behind its mark or label.
inline void set_kind(Line& line, LineKind kind, std::size_t rest) {
  line.kind = kind;
  line.rest = line.begin + rest;
}

/// Sets the kind of a line, and the number, heading or label that made it so. The line knows its
/// signs already; `content` is its text without the white space around it.
void classify(Line& line, std::string_view content);

/// The same for bullets, numbers and the word "at" alone; true when the line begins with one.
bool classify_mark(Line& line, std::string_view content);

/// A line whose first sign was escaped is text, or a point of a list with such text behind its mark
/// of `mark` bytes.
void make_literal(Line& line, std::size_t mark);

}  // namespace referat
