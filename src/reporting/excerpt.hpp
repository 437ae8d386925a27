// SPDX-License-Identifier: MIT
//
// A line of a document as a terminal shows it, and where some words stand in it.
#pragma once

#include <cstddef>
#include <string>

#include "referat/source.hpp"

namespace referat {

struct Excerpt {
  std::string text;       ///< printable, without tabs and CPR numbers
  std::size_t begin = 0;  ///< the cells of the words in it
  std::size_t end = 0;
};

/// The line in which `span` begins, at most `width` cells of it, cut off with "…". What of the span
/// stands on other lines is left out.
Excerpt excerpt_of(const Source& source, Span span, std::size_t width);

}  // namespace referat
