// SPDX-License-Identifier: MIT
//
// Owners painted over the lines of a text. Parents are painted before their children, so that
// the deepest node that covers a line wins. A node takes a line only when it covers all of its
// words; a line on which several nodes stand, such as "Afbud: A, B, C", stays with the node
// around them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "referat/source.hpp"

namespace referat {

/// The number of a node, given by Painter in the order of painting.
using NodeNumber = std::uint32_t;

class Painter {
 public:
  static constexpr NodeNumber nobody = UINT32_MAX;  ///< the parent of what stands at the top
  static constexpr std::size_t no_position = SIZE_MAX;

  explicit Painter(const Source& source);

  /// A new node that owns no lines so far. Its path is its parent's, then `name`, then
  /// `position` in brackets; `name` has to live as long as the painter.
  NodeNumber add(NodeNumber parent, std::string_view name, std::size_t position = no_position);

  /// Gives the lines of `span` to `node`, but for those that one of its children has. A span
  /// that is empty gives nothing.
  void paint(Span span, NodeNumber node);

  /// From now on painting leaves lines alone that are owned.
  void keep_owners(bool keep) { keep_owners_ = keep; }

  /// The path of the node that owns a line (from 1); empty for a blank line, "unowned" when
  /// nobody does. A line that no node covers belongs to the list that holds all nodes on it,
  /// else to the first of them.
  std::string owner(std::size_t line) const;

 private:
  struct Node {
    NodeNumber parent = nobody;
    std::string_view name;
    std::size_t position = no_position;
  };

  // The words of a line are what counts: a span need not hold the "- " or "#### " before them. A
  // line without letters and digits has its signs for words, a blank one nothing.
  struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;
    NodeNumber owner = nobody;    // the deepest node that covers the line
    NodeNumber sharing = nobody;  // who stands on it, when none covers it
  };

  static Line line_of(const Source& source, std::size_t number);
  void paint_line(Line& line, Span span, NodeNumber node);
  NodeNumber share(NodeNumber sharing, NodeNumber node) const;
  void append_path(std::string& out, NodeNumber node) const;

  std::vector<Line> lines_;
  std::vector<Node> nodes_;
  bool keep_owners_ = false;
};

}  // namespace referat
