// SPDX-License-Identifier: MIT
//
// Lines and columns of many offsets of one text.
#pragma once

#include <cstddef>
#include <vector>

#include "referat/source.hpp"

namespace referat {

/// A stretch of text for people and programs; `end` is where the text behind it begins.
struct Place {
  Position begin;
  Position end;
};

/// Finds each position in constant time. A document can have a hundred thousand faults on one line
/// of many megabytes; Source::position() would count that line for each of them.
class Places {
 public:
  explicit Places(const Source& source);

  Position at(std::size_t offset) const;
  Place of(Span span) const { return {.begin = at(span.begin), .end = at(span.end)}; }

 private:
  struct Counts {
    std::size_t characters = 0;
    std::size_t utf16 = 0;
  };

  Counts counts_before(std::size_t offset) const;

  const Source& source_;
  std::vector<Counts>
      marks_;  // what stands before each step of the text; none where lines are short
};

}  // namespace referat
