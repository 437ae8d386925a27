// SPDX-License-Identifier: MIT
//
// The first stage of reading: what each line is, seen on its own. Nothing here knows where in
// the document a line stands; a heading word in a title is still a `heading` here, and the
// outline decides what becomes of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "reading/forms/lead_in.hpp"
#include "reading/lines/line_layout.hpp"
#include "reading/forms/line_forms.hpp"
#include "reading/forms/line_signs.hpp"
#include "reading/forms/numbering.hpp"
#include "referat/source.hpp"
#include "vocabulary/head_words.hpp"
#include "vocabulary/headings.hpp"
#include "vocabulary/item_words.hpp"

namespace referat {

struct AttendanceLabel;

enum class LineKind : std::uint8_t {
  text,
  numbered,    ///< begins with a number mark
  bullet,      ///< begins with a bullet
  clause,      ///< begins with "at "
  heading,     ///< a known section heading alone
  labelled,    ///< a known section heading, a colon and text
  decision,    ///< a decision heading with body or date: "Beslutning i Byrådet den …"
  attendance,  ///< begins with an attendance label
  lead_in,     ///< "Formandskabet indstiller, at"
  head_label,  ///< begins with a label of the document's head
  item_label,  ///< a case number or another label of an item's metadata
  contents,    ///< ends with a page number behind leaders, a tab or a gap
  table,       ///< cells divided by tabs or bars
  rule,        ///< only dashes, dots or underscores
  furniture,   ///< navigation, page numbers
};

/// The stable word for a kind, as `referat trace` prints it.
std::string_view name(LineKind kind);

struct Line {
  std::size_t begin = 0;  ///< first and past-the-last byte in the source text, trimmed
  std::size_t end = 0;
  std::size_t rest = 0;    ///< where the content behind a mark, bullet or label begins
  std::size_t indent = 0;  ///< characters of white space before it
  LineKind kind = LineKind::text;
  bool blank_before = false;
  bool page_before = false;   ///< a form feed stands before it
  std::uint8_t signs = 0;     ///< of LineSign: what the line may hold
  bool title_repeat = false;  ///< the line says the item's title again
  std::optional<NumberMark> number;
  const HeadingRow* heading = nullptr;
  const AttendanceLabel* attendance = nullptr;
  LineLayout layout;

  /// False where the line certainly holds nothing of that kind; see line_signs.hpp.
  bool may_hold(LineSign sign) const { return (signs & sign) != 0; }
};

/// A heading that is marked as one with a depth of its own: "### Baggrund".
inline bool is_marked_heading(const Line& line) {
  return line.layout.depth > 0 && line.layout.depth < LineLayout::bold;
}

/// The non-blank lines of a text, in order.
struct Lines {
  std::string_view text;
  std::vector<Line> all;
  std::vector<Span> of_times;      ///< the lines of the text with time_sign, furniture as well
  bool marked = false;             ///< the document's own marks say what its lines are (Markdown)
  bool is_meeting = false;         ///< a marked document says that it is minutes or an agenda
  bool decision_cells = false;     ///< a table's rows are items, their last cells decisions
  bool numbered_headings = false;  ///< of a marked document: "### 3. Budget"
  bool one_space_pages = false;    ///< in the contents list one space stands before the pages
  bool shouted_headings = false;   ///< the headings of sections are in capitals
  std::size_t wrap_width = 0;  ///< bytes at which the layout wrapped its lines; 0 when it did not

  std::size_t size() const { return all.size(); }
  const Line& operator[](std::size_t index) const { return all[index]; }
  std::string_view content(std::size_t index) const {
    return text.substr(all[index].begin, all[index].end - all[index].begin);
  }
  /// The content behind the mark or label.
  std::string_view rest(std::size_t index) const {
    return text.substr(all[index].rest, all[index].end - all[index].rest);
  }
  /// The text and page of a line of the contents list.
  std::optional<PageLine> page(std::size_t index) const {
    return page_line(content(index), one_space_pages);
  }
  std::size_t offset_of(std::string_view part) const {
    return static_cast<std::size_t>(part.data() - text.data());
  }
};

/// A half-open range of positions in Lines::all.
struct LineRange {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool empty() const { return begin >= end; }
};

/// `wrap_width` is left 0: headers in a page's margin would mislead it.
/// `layout`: what the marks of a marked document say of each line; empty for other documents.
Lines classify_lines(const Source& source, std::span<const LineLayout> layout = {});

/// Whether the document writes the headings that are known in capitals, so that others are too.
bool has_shouted_headings(const Lines& lines);

/// Makes what stands behind a line's label the whole line: "Indstilling: Godkendes." becomes
/// "Godkendes.", seen anew for marks and lead-ins.
void strip_label(Lines& lines, std::size_t at);

}  // namespace referat
