// SPDX-License-Identifier: MIT
#include "reading/own_markdown/own_markdown_lines.hpp"

#include <algorithm>
#include <charconv>

#include "referat/load.hpp"
#include "text/words.hpp"
#include "vocabulary/markdown_words.hpp"

namespace referat::markdown {

namespace {

constexpr Wording word_unknown{"{0} \"{1}\" is not known; write {2}",
                               "{0} \"{1}\" er ukendt; skriv {2}"};

// "-" or "3." or "3)" with the space after it; empty for no marker.
std::string_view marker_of(std::string_view line) {
  std::size_t length = 0;
  if (line.starts_with('-')) {
    length = 1;
  } else {
    while (length < line.size() && length < 10 && is_digit(line[length])) ++length;
    const bool delimiter =
        length > 0 && length < line.size() && (line[length] == '.' || line[length] == ')');
    if (!delimiter) return {};
    ++length;
  }
  const bool ends = length == line.size() || line[length] == ' ';
  return ends ? line.substr(0, length) : std::string_view{};
}

std::size_t number_of(std::string_view text) {
  std::size_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

// Whether a mark of that name opens a section or belongs to an item.
bool is_structure(std::string_view mark) {
  const auto kinds = names<SectionKind>();
  return mark == item_mark || std::ranges::find(kinds, mark) != kinds.end();
}

bool ends_running_text(std::string_view line) {
  for (const std::string_view hashes : {"#", "##", "###"}) {
    if (heading_text(line, hashes)) return true;
  }
  const auto mark = hidden_values(line);
  return line == "***" || (mark && is_structure(mark->name));
}

}  // namespace

std::optional<std::string_view> heading_text(std::string_view line, std::string_view hashes) {
  if (line == hashes) return std::string_view{};
  if (!line.starts_with(hashes) || line[hashes.size()] != ' ') return std::nullopt;
  return line.substr(hashes.size() + 1);
}

void Lines::report_unknown(std::string_view what, std::string_view word, std::string_view known,
                           Span place) {
  findings_->push_back({.rule = Rule::unknown_word,
                        .level = Level::warning,
                        .span = place,
                        .wording = word_unknown,
                        .words = {std::string(what), std::string(word), std::string(known)}});
}

std::size_t Lines::indentation() const {
  const std::string_view line = source_.line(line_);
  return std::min(line.find_first_not_of(' '), line.size());
}

std::string_view Lines::current(std::size_t indentation) const {
  const std::string_view line = source_.line(line_);
  return line.substr(std::min(indentation, line.size()));
}

Span Lines::span() const {
  const std::size_t start = source_.line_starts[line_ - 1];
  return {start + indentation(), start + source_.line(line_).size()};
}

void Lines::take() {
  last_line_ = span();
  last_end_ = last_line_.end;
  ++line_;
}

bool Lines::skip_blank() {
  while (!at_end() && current().find_first_not_of(" \t\f") == std::string_view::npos) ++line_;
  return !at_end();
}

bool Lines::next_block(std::size_t wanted) {
  if (!skip_blank() || indentation() < wanted) return false;
  return wanted > 0 || !ends_running_text(current());
}

std::string Lines::paragraph(std::size_t indentation) {
  if (!skip_blank()) return {};
  const auto mark = hidden_values(current(indentation));
  std::string text = mark && mark->name == paragraph_mark ? "" : unescaped(current(indentation));
  take();
  return text;
}

std::vector<Block> Lines::blocks(std::size_t indentation) {
  std::vector<Block> blocks;
  while (next_block(indentation)) {
    const std::size_t begin = this->begin();
    blocks.push_back(block(indentation));
    blocks.back().span = {begin, last_end_};
  }
  return blocks;
}

Block Lines::block(std::size_t indentation) {
  const std::string_view line = current(indentation);
  if (const auto mark = hidden_values(line)) return marked(indentation, *mark);
  if (line.starts_with('|')) return table(indentation, nullptr);
  if (!marker_of(line).empty() && depth_ < depth_limit) return list(indentation, false);
  Block block;
  const auto heading = heading_text(line, "####");
  block.kind = heading ? BlockKind::heading : BlockKind::paragraph;
  block.text = unescaped(heading.value_or(line));
  take();
  return block;
}

// A block whose mark stands before it.
Block Lines::marked(std::size_t indentation, const HiddenValues& mark) {
  if (mark.name == table_mark) return table(indentation, &mark);
  if (mark.name != list_mark || depth_ == depth_limit) {
    Block block;
    block.text = mark.name == paragraph_mark ? "" : std::string(current(indentation));
    take();
    return block;
  }
  take();
  Block block;
  block.kind = BlockKind::list;
  if (!mark.has("empty") && skip_blank()) block = list(indentation, mark.has("ordered"));
  block.ordered = block.ordered || mark.has("ordered");
  return block;
}

std::optional<Point> Lines::next_point(std::size_t wanted) {
  if (!skip_blank() || indentation() != wanted) return std::nullopt;
  Point point{.marker = marker_of(current(wanted)),
              .text = {},
              .label = {},
              .indentation = 0,
              .span = span()};
  if (point.marker.empty()) return std::nullopt;
  point.indentation = wanted + point.marker.size() + 1;
  point.text = current(point.indentation);
  if (const auto labelled = bold_label(point.text)) {
    point.label = unescaped(labelled->label);
    point.text = labelled->rest;
  }
  take();
  return point;
}

Block Lines::list(std::size_t indentation, bool ordered) {
  Block block;
  block.kind = BlockKind::list;
  block.ordered = ordered;
  ++depth_;
  char kind = '\0';  // a list ends where another marker begins
  while (skip_blank() && this->indentation() == indentation) {
    const std::string_view marker = marker_of(current(indentation));
    if (marker.empty() || (kind != '\0' && marker.back() != kind)) break;
    kind = marker.back();
    const auto point = next_point(indentation);
    ListItem& item = block.items.emplace_back();
    item.label = point->label;
    if (kind != '-') {
      item.label = std::string(point->marker);
      block.ordered = true;
    }
    const auto mark = hidden_values(point->text);
    if (!mark || mark->name != paragraph_mark) item.text = unescaped(point->text);
    item.blocks = blocks(point->indentation);
    item.span = {point->span.begin, last_end_};
  }
  --depth_;
  return block;
}

std::vector<Lines::Row> Lines::rows(std::size_t wanted) {
  std::vector<Row> rows;
  for (std::size_t i = 0; !at_end() && indentation() >= wanted && current(wanted).starts_with('|');
       ++i) {
    if (i != 1) rows.push_back({table_cells(current(wanted)), span()});  // 1 is the rule
    take();
  }
  return rows;
}

// `mark` holds the number of cells in each row where they differ.
Block Lines::table(std::size_t indentation, const HiddenValues* mark) {
  Block block;
  block.kind = BlockKind::table;
  std::vector<std::size_t> lengths;
  const std::string counts = mark != nullptr ? mark->value("cells").value_or("") : "";
  for (std::size_t at = 0; at < counts.size();
       at = std::min(counts.find(' ', at), counts.size() - 1) + 1) {
    lengths.push_back(number_of(std::string_view(counts).substr(at)));
  }
  if (mark != nullptr) take();
  const bool has_rows =
      mark == nullptr || std::ranges::any_of(lengths, [](std::size_t n) { return n > 0; });
  if (has_rows && mark != nullptr) skip_blank();
  const std::vector<Row> rows =
      has_rows && !at_end() ? this->rows(indentation) : std::vector<Row>{};
  block.rows.resize(mark == nullptr ? rows.size() : std::max(rows.size(), lengths.size()));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::size_t length =
        i < lengths.size() ? std::min(lengths[i], rows[i].cells.size()) : rows[i].cells.size();
    for (std::size_t cell = 0; cell < length; ++cell)
      block.rows[i].push_back(unescaped(rows[i].cells[cell]));
  }
  return block;
}

}  // namespace referat::markdown
