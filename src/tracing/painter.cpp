// SPDX-License-Identifier: MIT
//
// Work is proportional to the nodes plus, for each depth of nesting, the lines; finding the
// first line of a node is a binary search.
#include "tracing/painter.hpp"

#include <algorithm>

#include "text/words.hpp"

namespace referat {

namespace {

bool is_word_at(std::string_view text, std::size_t at) {
  return is_digit(text[at]) || starts_with_letter(text.substr(at));
}

// From the first word character to the last; all of a text that has none.
std::string_view words_of(std::string_view text) {
  std::size_t begin = 0;
  while (begin < text.size() && !is_word_at(text, begin)) ++begin;
  if (begin == text.size()) return text;
  std::size_t last = text.size() - 1;
  while (!is_word_at(text, last)) --last;
  return text.substr(begin, last + character_length(text.substr(last)) - begin);
}

}  // namespace

Painter::Line Painter::line_of(const Source& source, std::size_t number) {
  const std::size_t start = source.line_starts[number - 1];
  const std::string_view words = words_of(trim(source.line(number)));
  if (words.empty()) return {.begin = start, .end = start};
  const auto begin = static_cast<std::size_t>(words.data() - source.text.data());
  return {.begin = begin, .end = begin + words.size()};
}

Painter::Painter(const Source& source) {
  lines_.reserve(source.line_count());
  for (std::size_t number = 1; number <= source.line_count(); ++number) {
    lines_.push_back(line_of(source, number));
  }
}

NodeNumber Painter::add(NodeNumber parent, std::string_view name, std::size_t position) {
  nodes_.push_back({.parent = parent, .name = name, .position = position});
  return static_cast<NodeNumber>(nodes_.size() - 1);
}

// Who owns a line that is `sharing`'s in part when `node` stands on it as well.
NodeNumber Painter::share(NodeNumber sharing, NodeNumber node) const {
  if (sharing == nobody) return node;
  const NodeNumber parent = nodes_[node].parent;
  return nodes_[sharing].parent == parent && parent != nobody ? parent : sharing;
}

void Painter::paint_line(Line& line, Span span, NodeNumber node) {
  if (line.begin == line.end || (keep_owners_ && line.owner != nobody)) return;
  if (line.begin < span.begin || span.end < line.end) {
    line.sharing = share(line.sharing, node);
  } else if (line.owner == nobody || nodes_[line.owner].parent != node) {
    line.owner = node;
  }
}

void Painter::paint(Span span, NodeNumber node) {
  if (span.begin >= span.end) return;
  auto line = std::ranges::upper_bound(lines_, span.begin, {}, &Line::end);
  for (; line != lines_.end() && line->begin < span.end; ++line) paint_line(*line, span, node);
}

// Recurses as deep as the model nests, which the reader bounds.
void Painter::append_path(std::string& out, NodeNumber node) const {
  const Node& last = nodes_[node];
  if (last.parent != nobody) append_path(out, last.parent);
  if (!out.empty() && !last.name.empty()) out += '.';
  out += last.name;
  if (last.position != no_position) out += '[' + std::to_string(last.position) + ']';
}

std::string Painter::owner(std::size_t line) const {
  const Line& found = lines_[line - 1];
  if (found.begin == found.end) return {};
  const NodeNumber node = found.owner != nobody ? found.owner : found.sharing;
  if (node == nobody) return "unowned";
  std::string path;
  append_path(path, node);
  return path;
}

}  // namespace referat
