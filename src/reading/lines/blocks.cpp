// SPDX-License-Identifier: MIT
#include "reading/lines/blocks.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "reading/forms/outcome.hpp"
#include "reading/lines/table_rows.hpp"
#include "text/byte_set.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

// A mark that makes a line a list item: bullet, number or letter.
enum class MarkStyle : std::uint8_t { bullet, number, letter };

unsigned bit(MarkStyle style) { return 1U << static_cast<unsigned>(style); }

struct ItemMark {
  MarkStyle style = MarkStyle::bullet;
  std::size_t rest = 0;
  std::optional<std::string> label;
};

std::optional<ItemMark> item_mark(const Lines& lines, std::size_t at) {
  const Line& line = lines[at];
  if (line.kind == LineKind::bullet) return ItemMark{MarkStyle::bullet, line.rest, std::nullopt};
  if (line.kind == LineKind::numbered && line.rest < line.end) {
    const std::string_view content = lines.content(at);
    return ItemMark{MarkStyle::number, line.rest,
                    std::string(trim(content.substr(0, line.rest - line.begin)))};
  }
  if (line.kind != LineKind::text || line.layout.literal) return std::nullopt;
  if (const auto letter = letter_mark(lines.content(at)))
    return ItemMark{MarkStyle::letter, line.begin + letter->rest, std::string(letter->label)};
  return std::nullopt;
}

// The lines of one piece of text: list[at] and those that carry it on.
std::size_t text_end(const Lines& lines, LineList list, std::size_t at) {
  std::size_t end = at + 1;
  while (end < list.size() && list[end] == list[end - 1] + 1 &&
         continues(lines, list[end - 1], list[end]))
    ++end;
  return end;
}

class BlockReader {
 public:
  BlockReader(const Lines& lines, LineList list, bool headings)
      : lines_(lines), list_(list), headings_(headings) {}

  std::vector<Block> read() {
    std::vector<Block> blocks;
    blocks.reserve(std::min<std::size_t>(list_.size(), 4));  // as many as most lists have
    while (at_ < list_.size()) blocks.push_back(next());
    return blocks;
  }

 private:
  Block next() {
    if (lines_[list_[at_]].layout.depth > 0) return text(BlockKind::heading, at_ + 1);
    if (table_end() > at_) return table(table_end());
    if (item_mark(lines_, list_[at_])) return list_or_sentence();
    if (headings_ && looks_like_heading(lines_, list_, at_))
      return text(BlockKind::heading, at_ + 1);
    return text(BlockKind::paragraph, text_end(lines_, list_, at_));
  }

  // "2. behandling finder sted i maj.": a number with small letters behind it, alone and with no
  // colon or lead-in above, is an ordinal.
  Block list_or_sentence() {
    const std::size_t first = at_;
    Block block = list(0);
    if (lines_.marked) return block;
    const ListItem& item = block.items.front();
    const bool numbered = item.label && is_digit(item.label->front()) && item.label->ends_with('.');
    if (!numbered || block.items.size() > 1 || !item.blocks.empty() ||
        !starts_with_lower(item.text) || is_announced(first))
      return block;
    at_ = first;
    return text(BlockKind::paragraph, text_end(lines_, list_, at_));
  }

  bool is_announced(std::size_t at) const {
    if (at == 0) return false;
    const std::string_view above = lines_.content(list_[at - 1]);
    return std::string_view(":,;").find(above.back()) != std::string_view::npos ||
           ends_with_open_word(above);
  }

  Span span(std::size_t from, std::size_t to) const {
    return {lines_[list_[from]].begin, lines_[list_[to - 1]].end};
  }

  Block text(BlockKind kind, std::size_t end) {
    Block block;
    block.kind = kind;
    block.span = span(at_, end);
    block.text = join_lines(lines_, list_.subspan(at_, end - at_), lines_[list_[at_]].begin);
    at_ = end;
    return block;
  }

  // Two rows or more without a blank line between them; one row with a tab is text.
  std::size_t table_end() const {
    std::size_t end = at_;
    const std::size_t columns = column_count(lines_, list_[at_]);
    if (columns > 0) {
      while (is_spaced_row(end, columns) || (end > at_ && is_rest_of_cell(end, columns))) ++end;
      return end - at_ >= 2 ? end : at_;
    }
    while (end < list_.size() && is_row(lines_, list_[end]) &&
           (end == at_ || !lines_[list_[end]].blank_before))
      ++end;
    return end - at_ >= 2 || (lines_.marked && end > at_) ? end : at_;
  }

  Block table(std::size_t end) {
    Block block;
    block.kind = BlockKind::table;
    block.span = span(at_, end);
    const bool spaced = column_count(lines_, list_[at_]) > 0;
    for (; at_ < end; ++at_) {
      std::vector<std::string> cells = row_cells(lines_, list_[at_]);
      if (!spaced || !is_mended(block.rows, cells)) block.rows.push_back(std::move(cells));
    }
    return block;
  }

  bool is_spaced_row(std::size_t at, std::size_t columns) const {
    return at < list_.size() && column_count(lines_, list_[at]) == columns &&
           (at == at_ || !lines_[list_[at]].blank_before);
  }

  // "Service, herunder" / "ældreområdet      -640,1      -645,9": a left cell was wrapped. The
  // line without cells belongs to the row that a small letter parts from it.
  bool is_rest_of_cell(std::size_t at, std::size_t columns) const {
    if (!is_spaced_row(at + 1, columns)) return false;
    const Line& line = lines_[list_[at]];
    const std::string_view row = lines_.content(list_[at + 1]);
    return line.kind == LineKind::text && !line.blank_before &&
           line.indent == lines_[list_[at + 1]].indent &&
           starts_with_lower(lines_.content(list_[at])) != starts_with_lower(row);
  }

  // Whether the two pieces of a wrapped left cell were put together.
  bool is_mended(std::vector<std::vector<std::string>>& rows,
                 std::vector<std::string>& cells) const {
    if (rows.empty()) return false;
    std::vector<std::string>& above = rows.back();
    if (above.size() > 1 && (cells.size() > 1 || !starts_with_lower(cells[0]))) return false;
    append_line(above[0], lines_[list_[at_]], cells[0]);
    above.insert(above.end(), std::next(cells.begin()), cells.end());
    return true;
  }

  // A list is one kind of mark at one indent; deeper marks make a list inside its last item.
  // `outer`: the styles of the lists around it, as bits; their marks end this one.
  Block list(int depth, unsigned outer = 0) {
    constexpr int deepest = 12;
    Block block;
    block.kind = BlockKind::list;
    const std::size_t first = at_;
    const std::size_t indent = lines_[list_[first]].indent;
    const MarkStyle style = item_mark(lines_, list_[first])->style;
    block.ordered = style != MarkStyle::bullet;
    while (at_ < list_.size()) {
      const Line& line = lines_[list_[at_]];
      if (line.layout.depth > 0 || (at_ > first && line.layout.apart)) break;
      const auto mark = item_mark(lines_, list_[at_]);
      if (!mark && at_ > first && is_set_in(line, block.items.back(), indent)) {
        add_block(block.items.back(), set_in_block());
        continue;
      }
      if (!mark || line.indent + 1 < indent) break;
      if (mark->style != style && (outer & bit(mark->style)) != 0 && line.indent <= indent + 1)
        break;
      if (is_nested(at_, *mark, style, indent) && at_ > first && depth < deepest) {
        add_block(block.items.back(), list(depth + 1, outer | bit(style)));
        continue;
      }
      if (mark->style != style) break;
      block.items.push_back(list_item(*mark));
    }
    block.span = {lines_[list_[first]].begin, block.items.back().span.end};
    return block;
  }

  // Whether a line without a mark stands below the text of a list's item, not below its mark.
  bool is_set_in(const Line& line, const ListItem& item, std::size_t indent) const {
    if (lines_.marked) return line.indent > indent + 1;
    const std::string_view mark = lines_.text.substr(item.span.begin, 12);
    const std::size_t rest = mark.find_first_not_of(" \t", mark.find_first_of(" \t"));
    if (!line.blank_before || rest == std::string_view::npos) return false;
    std::size_t column = indent;
    for (std::size_t at = 0; at < rest; at += character_length(mark.substr(at))) ++column;
    return line.indent == column;
  }

  Block set_in_block() {
    if (table_end() > at_) return table(table_end());
    return text(BlockKind::paragraph, text_end(lines_, list_, at_));
  }

  // Marks of another kind at the same indent are points of the last item when no blank line stands
  // before them or the list goes on behind them; else they are the next list.
  bool is_nested(std::size_t at, const ItemMark& mark, MarkStyle style, std::size_t indent) const {
    const Line& line = lines_[list_[at]];
    if (line.indent > indent + 1) return true;
    if (mark.style == style || line.indent < indent || lines_.marked) return false;
    return !line.blank_before || resumes(at + 1, style, indent);
  }

  bool resumes(std::size_t from, MarkStyle style, std::size_t indent) const {
    constexpr std::size_t farthest = 40;
    const std::size_t last = std::min(list_.size(), from + farthest);
    for (std::size_t at = from; at < last; ++at) {
      const auto mark = item_mark(lines_, list_[at]);
      if (!mark && !continues(lines_, list_[at - 1], list_[at])) return false;
      if (mark && mark->style == style && lines_[list_[at]].indent <= indent + 1) return true;
    }
    return false;
  }

  static void add_block(ListItem& item, Block block) {
    item.span.end = block.span.end;
    item.blocks.push_back(std::move(block));
  }

  ListItem list_item(const ItemMark& mark) {
    const std::size_t end = text_end(lines_, list_, at_);
    ListItem item;
    item.span = span(at_, end);
    item.label = mark.label;
    item.text = join_lines(lines_, list_.subspan(at_, end - at_), mark.rest);
    at_ = end;
    return item;
  }

  const Lines& lines_;
  LineList list_;
  bool headings_;
  std::size_t at_ = 0;
};

// "Evalueringen ser på" and "Punktnummer: 12" are no headings, and neither is the code "BY".
bool ends_as_heading(std::string_view content) {
  constexpr std::size_t shortest = 3;
  if (content.size() < shortest) return false;
  if (std::string_view(".,;:!").find(content.back()) != std::string_view::npos) return false;
  if (ends_with_open_word(content) || starts_with_folded(content, "v/")) return false;
  static constexpr ByteSet of_numbers("0123456789-./ ");
  if (!of_numbers.holds(content.back())) return true;  // nearly all
  const std::size_t colon = content.rfind(": ");
  return colon == std::string_view::npos ||
         of_numbers.find_other_in(content, colon + 2) != std::string_view::npos;
}

// "Ansvarlig: Bo Lund" was parted behind its label, which is no blank line.
bool stands_behind_label(const Lines& lines, const Line& line) {
  std::size_t at = line.begin;
  while (at > 0 && (lines.text[at - 1] == ' ' || lines.text[at - 1] == '\t')) --at;
  return at > 0 && lines.text[at - 1] == ':';
}

// By where it stands and what stands below it.
bool stands_as_heading(const Lines& lines, LineList list, std::size_t at) {
  constexpr std::size_t longest = 100;
  constexpr std::size_t shortest_text = 100;
  constexpr std::size_t shortest_sentence = 60;
  const Line& line = lines[list[at]];
  if (lines.marked) return line.layout.depth > 0 && line.kind == LineKind::text;
  const std::string_view content = lines.content(list[at]);
  if (line.kind != LineKind::text && line.kind != LineKind::head_label) return false;
  if (content.size() > longest || at + 1 >= list.size() || !starts_with_upper(content))
    return false;
  if (!line.blank_before && at > 0) return false;
  if (!ends_as_heading(content) || stands_behind_label(lines, line)) return false;
  const Line& next = lines[list[at + 1]];
  if (!next.blank_before && lines.wrap_width == 0 && next.kind == LineKind::text) {
    if (starts_with_lower(lines.content(list[at + 1]))) return false;
  } else if (continues(lines, list[at], list[at + 1])) {
    return false;
  }
  if (next.kind == LineKind::bullet) {
    // Between "• Tre indsatser:" and "• Den anden:" stands what the first of them announced.
    return at == 0 || lines[list[at - 1]].kind != LineKind::bullet ||
           !lines.content(list[at - 1]).ends_with(':');
  }
  if (next.kind == LineKind::table) {
    return at + 2 < list.size() && is_row(lines, list[at + 2]) && !lines[list[at + 2]].blank_before;
  }
  if (next.kind != LineKind::text) return false;
  const std::string_view below = lines.content(list[at + 1]);
  if (starts_with_lower(below)) return false;
  if (lines.shouted_headings && line.blank_before && is_capitals(content)) return true;
  const bool sentence = below.ends_with('.') || below.ends_with(':');
  return below.size() >= (sentence ? shortest_sentence : shortest_text) ||
         (lines.wrap_width > 0 && below.size() * 10 > lines.wrap_width * 6);
}

}  // namespace

bool looks_like_heading(const Lines& lines, LineList list, std::size_t at) {
  if (!stands_as_heading(lines, list, at)) return false;
  return lines.marked || !find_outcome(lines.content(list[at]));  // "Godkendt" over remarks to it
}

std::vector<Block> read_blocks(const Lines& lines, LineList list, bool headings) {
  return BlockReader(lines, list, headings).read();
}

}  // namespace referat
