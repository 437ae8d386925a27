// SPDX-License-Identifier: MIT
//
// What the readers of our formats say when a text breaks its schema.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "referat/load.hpp"
#include "referat/model.hpp"

namespace referat {

/// The way from the document to the node at hand: "items[2].sections[0].kind".
class FaultPath {
 public:
  void enter(std::string_view key) { steps_.push_back({key, 0}); }
  void enter(std::size_t index) { steps_.push_back({{}, index}); }
  void leave() { steps_.pop_back(); }

  std::string text() const;

 private:
  struct Step {
    std::string_view key;  ///< empty for an element of a list; static storage
    std::size_t index;
  };

  std::vector<Step> steps_;
};

/// `text` cut to what fits into a message, and the same in quotes.
std::string shortened(std::string_view text);
std::string quoted(std::string_view text);

/// For a document that says it is of another format or version.
std::string wrong_schema(std::string_view schema);

/// For a list that stands in more than depth_limit others.
std::string too_deep();

/// A fault at byte `offset` of `text`, which need not be UTF-8.
LoadFault fault_at(std::string_view text, std::size_t offset, std::string message);

}  // namespace referat
