// SPDX-License-Identifier: MIT
//
// Owners are painted over line numbers, parents before children, so that the deepest node that
// covers a line wins. A node takes a line only when it covers all of its words; a line on which
// several nodes stand, such as "Afbud: A, B, C", stays with the node around them. Marks (page
// furniture, labels over lists) come last and take back what lies inside a node's span.
//
// Work is proportional to the nodes plus, for each depth of nesting, the lines; finding the
// first line of a node is a binary search.
#include "referat/trace.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::uint32_t nobody = UINT32_MAX;
constexpr std::size_t no_position = SIZE_MAX;

// One node that may own lines. The document is nobody's child and no node itself.
struct Node {
  std::uint32_t parent = nobody;
  std::string_view name;  // "sections"
  std::size_t position = no_position;
};

// The words of a line are what counts: a span need not hold the "- " or "#### " before them. A
// line without letters and digits has its signs for words, a blank one nothing.
struct Line {
  std::size_t begin = 0;  // of its words
  std::size_t end = 0;
  std::uint32_t owner = nobody;    // the deepest node that covers it
  std::uint32_t sharing = nobody;  // for lines that no node covers: who begins on it
};

// The lines that hold a span: numbers from 0, half open.
struct LineRange {
  std::size_t first = 0;
  std::size_t last = 0;
};

class Painter {
 public:
  explicit Painter(const Source& source);

  void paint_document(const Document& document);
  void paint_marks(const std::vector<Mark>& marks);

  std::vector<TracedLine> result(const Source& source, const std::vector<LineNote>& notes) const;

 private:
  std::uint32_t add(std::uint32_t parent, std::string_view name,
                    std::size_t position = no_position);
  std::uint32_t paint(Span span, std::uint32_t parent, std::string_view name, std::size_t position);
  void paint_contents(const std::vector<Entry>& contents);
  void paint_items(const std::vector<Item>& items);
  void paint_participants(const std::vector<Person>& people);
  void paint_blocks(const std::vector<Block>& blocks, std::uint32_t parent, std::string_view name);
  void paint_list_items(const std::vector<ListItem>& items, std::uint32_t parent);
  void paint_clauses(const std::vector<Clause>& clauses, std::uint32_t parent);
  void paint_sections(const std::vector<Section>& sections, std::uint32_t parent);
  void paint_detail(const Section& section, std::uint32_t parent);

  void paint_line(Line& line, Span span, std::uint32_t node);
  LineRange lines_of(Span span) const;
  std::uint32_t share(std::uint32_t sharing, std::uint32_t node) const;
  void append_path(std::string& out, std::uint32_t node) const;
  std::string owner_of(const Line& line) const;

  std::vector<Line> lines_;
  std::vector<Node> nodes_;
  std::uint32_t contents_ = nobody;
  std::uint32_t participants_ = nobody;
  bool only_free_lines_ = false;
};

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

Line line_of(const Source& source, std::size_t number) {
  const std::string_view words = words_of(trim(source.line(number)));
  if (words.empty())
    return {.begin = source.line_starts[number - 1], .end = source.line_starts[number - 1]};
  const auto begin = static_cast<std::size_t>(words.data() - source.text.data());
  return {.begin = begin, .end = begin + words.size()};
}

Painter::Painter(const Source& source) {
  lines_.reserve(source.line_count());
  for (std::size_t number = 1; number <= source.line_count(); ++number) {
    lines_.push_back(line_of(source, number));
  }
  contents_ = add(nobody, "contents");
  participants_ = add(nobody, "participants");
}

std::uint32_t Painter::add(std::uint32_t parent, std::string_view name, std::size_t position) {
  nodes_.push_back({.parent = parent, .name = name, .position = position});
  return static_cast<std::uint32_t>(nodes_.size() - 1);
}

LineRange Painter::lines_of(Span span) const {
  if (span.begin >= span.end) return {};
  const auto first = std::ranges::upper_bound(lines_, span.begin, {}, &Line::end);
  const auto last =
      std::lower_bound(first, lines_.end(), span.end,
                       [](const Line& line, std::size_t at) { return line.begin < at; });
  return {.first = static_cast<std::size_t>(first - lines_.begin()),
          .last = static_cast<std::size_t>(last - lines_.begin())};
}

// Who owns a line that is `sharing`'s in part when `node` stands on it as well: the list that
// holds both, else the first. Items and blocks have no list that could own a line.
std::uint32_t Painter::share(std::uint32_t sharing, std::uint32_t node) const {
  if (sharing == nobody) return node;
  const std::uint32_t parent = nodes_[node].parent;
  return nodes_[sharing].parent == parent && parent != nobody ? parent : sharing;
}

// A list does not take lines from its members: the mark on a list of participants may reach over
// all of it.
void Painter::paint_line(Line& line, Span span, std::uint32_t node) {
  if (line.begin == line.end || (only_free_lines_ && line.owner != nobody)) return;
  if (line.begin < span.begin || span.end < line.end) {
    line.sharing = share(line.sharing, node);
  } else if (line.owner == nobody || nodes_[line.owner].parent != node) {
    line.owner = node;
  }
}

void Painter::paint_lines(Span span, std::uint32_t node) {
  const LineRange range = lines_of(span);
  for (std::size_t i = range.first; i < range.last; ++i) paint_line(lines_[i], span, node);
}

std::uint32_t Painter::paint(Span span, std::uint32_t parent, std::string_view name,
                             std::size_t position) {
  const std::uint32_t node = add(parent, name, position);
  paint_lines(span, node);
  return node;
}

void Painter::paint_list_items(const std::vector<ListItem>& items, std::uint32_t parent) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::uint32_t node = paint(items[i].span, parent, "items", i);
    paint_blocks(items[i].blocks, node, "blocks");
  }
}

void Painter::paint_blocks(const std::vector<Block>& blocks, std::uint32_t parent,
                           std::string_view name) {
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const std::uint32_t node = paint(blocks[i].span, parent, name, i);
    paint_list_items(blocks[i].items, node);
  }
}

void Painter::paint_clauses(const std::vector<Clause>& clauses, std::uint32_t parent) {
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    const std::uint32_t node = paint(clauses[i].span, parent, "clauses", i);
    paint_blocks(clauses[i].blocks, node, "blocks");
  }
}

void Painter::paint_detail(const Section& section, std::uint32_t parent) {
  if (const auto* recommendation = std::get_if<Recommendation>(&section.detail)) {
    paint_clauses(recommendation->clauses, parent);
  } else if (const auto* attachments = std::get_if<Attachments>(&section.detail)) {
    for (std::size_t i = 0; i < attachments->entries.size(); ++i) {
      paint(attachments->entries[i].span, parent, "entries", i);
    }
  } else if (const auto* attendance = std::get_if<Attendance>(&section.detail)) {
    for (std::size_t i = 0; i < attendance->people.size(); ++i) {
      paint(attendance->people[i].span, parent, "people", i);
    }
  }
}

void Painter::paint_sections(const std::vector<Section>& sections, std::uint32_t parent) {
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const std::uint32_t node = paint(sections[i].span, parent, "sections", i);
    paint_detail(sections[i], node);
    paint_blocks(sections[i].blocks, node, "blocks");
  }
}

void Painter::paint_contents(const std::vector<Entry>& contents) {
  for (std::size_t i = 0; i < contents.size(); ++i) paint(contents[i].span, contents_, {}, i);
}

void Painter::paint_items(const std::vector<Item>& items) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::uint32_t node = paint(items[i].span, nobody, "items", i);
    paint_sections(items[i].sections, node);
  }
}

// The participants repeat people of items and of the preamble, who own their lines already.
void Painter::paint_participants(const std::vector<Person>& people) {
  only_free_lines_ = true;
  for (std::size_t i = 0; i < people.size(); ++i) paint(people[i].span, participants_, {}, i);
  only_free_lines_ = false;
}

void Painter::paint_document(const Document& document) {
  paint_blocks(document.preamble, nobody, "preamble");
  paint_contents(document.contents);
  paint(document.title_span, nobody, "title");
  paint_items(document.items);
  paint_blocks(document.closing, nobody, "closing");
  paint_participants(document.participants);
}

std::uint32_t Painter::node_of_mark(std::string_view owner) {
  if (owner == nodes_[contents_].name) return contents_;
  return owner == nodes_[participants_].name ? participants_ : add(nobody, owner);
}

void Painter::paint_marks(const std::vector<Mark>& marks) {
  for (const Mark& mark : marks) paint_lines(mark.span, node_of_mark(mark.owner));
}

// Recurses as deep as the model nests, which the reader bounds.
void Painter::append_path(std::string& out, std::uint32_t node) const {
  const Node& last = nodes_[node];
  if (last.parent != nobody) append_path(out, last.parent);
  if (!out.empty() && !last.name.empty()) out += '.';
  out += last.name;
  if (last.position != no_position) out += '[' + std::to_string(last.position) + ']';
}

std::string Painter::owner_of(const Line& line) const {
  const std::uint32_t node = line.owner != nobody ? line.owner : line.sharing;
  if (node == nobody) return "unowned";
  std::string path;
  append_path(path, node);
  return path;
}

std::vector<TracedLine> Painter::result(const Source& source,
                                        const std::vector<LineNote>& notes) const {
  std::vector<TracedLine> out;
  out.reserve(lines_.size());
  auto note = notes.begin();
  for (const Line& line : lines_) {
    TracedLine& traced = out.emplace_back();
    traced.number = out.size();
    traced.text = source.line(traced.number);
    traced.kind = "blank";
    if (line.begin == line.end) continue;
    traced.owner = owner_of(line);
    const std::size_t start = source.line_starts[traced.number - 1];
    while (note != notes.end() && note->span.begin < start) ++note;
    const bool noted = note != notes.end() && note->span.begin < line.end;
    traced.kind = noted ? note->kind : std::string_view{};
  }
  return out;
}

}  // namespace

std::vector<TracedLine> trace(const Reading& reading) {
  Painter painter(reading.source);
  painter.paint_document(reading.document);
  painter.paint_marks(reading.marks);
  return painter.result(reading.source, reading.lines);
}

}  // namespace referat
