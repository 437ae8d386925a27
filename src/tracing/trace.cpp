// SPDX-License-Identifier: MIT
//
// Walks the document in the order in which it is written and paints each node over its lines.
// Marks (page furniture, labels over lists) come last and take back what lies inside a node's
// span.
#include "referat/trace.hpp"

#include <variant>

#include "tracing/painter.hpp"

namespace referat {

namespace {

constexpr NodeNumber nobody = Painter::nobody;

NodeNumber paint_node(Painter& painter, Span span, NodeNumber parent, std::string_view name,
                      std::size_t position = Painter::no_position) {
  const NodeNumber node = painter.add(parent, name, position);
  painter.paint(span, node);
  return node;
}

// For nodes without children.
template <class Nodes>
void paint_leaves(Painter& painter, const Nodes& nodes, NodeNumber parent, std::string_view name) {
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    paint_node(painter, nodes[i].span, parent, name, i);
  }
}

void paint_blocks(Painter& painter, const std::vector<Block>& blocks, NodeNumber parent,
                  std::string_view name = "blocks");

// For list items and clauses, which hold blocks.
template <class Nodes>
void paint_holders(Painter& painter, const Nodes& nodes, NodeNumber parent, std::string_view name) {
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    paint_blocks(painter, nodes[i].blocks, paint_node(painter, nodes[i].span, parent, name, i));
  }
}

void paint_blocks(Painter& painter, const std::vector<Block>& blocks, NodeNumber parent,
                  std::string_view name) {
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const NodeNumber node = paint_node(painter, blocks[i].span, parent, name, i);
    paint_holders(painter, blocks[i].items, node, "items");
  }
}

void paint_detail(Painter& painter, const Section& section, NodeNumber node) {
  if (const auto* recommendation = std::get_if<Recommendation>(&section.detail)) {
    paint_holders(painter, recommendation->clauses, node, "clauses");
  } else if (const auto* attachments = std::get_if<Attachments>(&section.detail)) {
    paint_leaves(painter, attachments->entries, node, "entries");
  } else if (const auto* attendance = std::get_if<Attendance>(&section.detail)) {
    paint_leaves(painter, attendance->people, node, "people");
  }
}

void paint_sections(Painter& painter, const std::vector<Section>& sections, NodeNumber parent) {
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const NodeNumber node = paint_node(painter, sections[i].span, parent, "sections", i);
    paint_detail(painter, sections[i], node);
    paint_blocks(painter, sections[i].blocks, node);
  }
}

void paint_items(Painter& painter, const std::vector<Item>& items) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    const NodeNumber node = paint_node(painter, items[i].span, nobody, "items", i);
    paint_sections(painter, items[i].sections, node);
  }
}

// Lists that own lines themselves: their labels, and lines that several of their members share.
struct Lists {
  NodeNumber contents = nobody;
  NodeNumber participants = nobody;
};

Lists paint_document(Painter& painter, const Document& document) {
  const Lists lists{.contents = painter.add(nobody, "contents"),
                    .participants = painter.add(nobody, "participants")};
  paint_blocks(painter, document.preamble, nobody, "preamble");
  paint_leaves(painter, document.contents, lists.contents, {});
  paint_node(painter, document.title_span, nobody, "title");
  paint_items(painter, document.items);
  paint_blocks(painter, document.closing, nobody, "closing");
  // The participants repeat people of items, who own their lines already.
  painter.keep_owners(true);
  paint_leaves(painter, document.participants, lists.participants, {});
  painter.keep_owners(false);
  return lists;
}

void paint_marks(Painter& painter, const std::vector<Mark>& marks, const Lists& lists) {
  for (const Mark& mark : marks) {
    const NodeNumber node = mark.owner == "contents"       ? lists.contents
                            : mark.owner == "participants" ? lists.participants
                                                           : painter.add(nobody, mark.owner);
    painter.paint(mark.span, node);
  }
}

// Hands out what the first stage took each line for, line by line.
class Notes {
 public:
  explicit Notes(const std::vector<LineNote>& notes) : notes_(notes) {}

  // The kind of the line of `span`; lines have to be asked for in order.
  std::string_view kind_of(Span span) {
    while (next_ < notes_.size() && notes_[next_].span.begin < span.begin) ++next_;
    const bool noted = next_ < notes_.size() && notes_[next_].span.begin < span.end;
    return noted ? notes_[next_].kind : std::string_view{};
  }

 private:
  const std::vector<LineNote>& notes_;
  std::size_t next_ = 0;
};

}  // namespace

std::vector<TracedLine> trace(const Reading& reading) {
  Painter painter(reading.source);
  paint_marks(painter, reading.marks, paint_document(painter, reading.document));
  Notes notes(reading.lines);
  std::vector<TracedLine> lines(reading.source.line_count());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    TracedLine& line = lines[i];
    const std::size_t start = reading.source.line_starts[i];
    line.number = i + 1;
    line.owner = painter.owner(line.number);
    line.text = reading.source.line(line.number);
    line.kind = line.owner.empty() ? "blank" : notes.kind_of({start, start + line.text.size()});
  }
  return lines;
}

}  // namespace referat
