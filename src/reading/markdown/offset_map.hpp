// SPDX-License-Identifier: MIT
//
// The way back from a text that was made plain to the source it was made from.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "referat/read.hpp"

namespace referat {

/// Offsets of a plain text as offsets of its source.
class OffsetMap {
 public:
  Span source_span(Span plain) const;

 private:
  friend class PlainText;
  struct Step {  // from `plain` on, text stands `after` in the source; what was left out before it
    std::size_t plain = 0;
    std::size_t before = 0;
    std::size_t after = 0;
  };
  std::vector<Step> steps_;
};

/// A text put together from stretches of a source, in their order.
class PlainText {
 public:
  std::string text;

  /// Appends source[begin, end).
  void copy(std::string_view source, std::size_t begin, std::size_t end);
  /// Appends `words` in the place of source[begin, end).
  void put(std::string_view words, std::size_t begin, std::size_t end);

  OffsetMap take_map() { return std::move(map_); }

 private:
  void go_to(std::size_t source);

  OffsetMap map_;
  std::size_t next_ = 0;  // in the source, behind what was appended last
};

/// Makes the spans of everything that was read from a plain text spans of its source.
void map_spans(Document& document, const OffsetMap& map);

}  // namespace referat
