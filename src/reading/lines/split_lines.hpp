// SPDX-License-Identifier: MIT
//
// Lines that hold several lines of the document: headings glued to the text before them, and
// whole pages run together.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "reading/forms/numbering.hpp"
#include "reading/lines/item_columns.hpp"
#include "reading/lines/line_part.hpp"

namespace referat {

/// What one page of a flattened document tells the next.
struct PageState {
  int last_number = 0;   ///< of the items split off so far
  int first_number = 0;  ///< that they began with
  NumberForm last_form = NumberForm::dot;
  bool bare_numbers = false;                 ///< a table's head was seen: its numbers have no dots
  std::string page_head;                     ///< the words that the page before began with
  std::array<std::string_view, 100> titles;  ///< what stood behind each number, with what follows
};

class LineSplitter {
 public:
  /// `text`: the whole document, which shows whether its pages were run together.
  explicit LineSplitter(std::string_view text);

  /// The parts of one trimmed line, in `parts`; most lines are one part. `signs`: see
  /// line_signs().
  void split(std::string_view line, unsigned signs, std::vector<LinePart>& parts);

  /// The same for the rows of a table of items alone, whose cells `sign` keeps apart; false for
  /// other lines.
  bool split_whole_row(std::string_view line, char sign, std::vector<LinePart>& parts);

  /// Whether the pages of this document were run together, one paragraph a page.
  bool flattened() const { return flattened_; }

  /// Whether a table of items and decisions lost its cells.
  bool cells_lost() const { return cells_lost_; }

 private:
  bool split_row(std::string_view line, char sign, std::vector<LinePart>& parts);
  void note_table_head(std::string_view line, const std::vector<LinePart>& cells);
  bool split_spaced_row(std::string_view line, std::vector<LinePart>& parts);
  bool split_cells(std::string_view line, std::vector<LinePart>& parts);
  void note_column(std::string_view line);

  bool flattened_ = false;
  bool in_pages_ = false;         // the pages begin behind the site's own lines
  bool decision_column_ = false;  // a table's head names its last column "Referat"
  bool table_ = false;            // a table's head was seen: its rows are items
  bool row_open_ = false;         // an item's title stands alone: its row's cells may follow
  bool spaced_table_ = false;     // the same where spaces keep the cells apart
  std::vector<std::size_t> spaced_columns_;  // of that table, in characters
  bool in_table_head_ = false;               // the line before names a table's first column
  bool cells_lost_ = false;  // a table's head stands there, its rows lost their cells
  ItemColumns columns_;
  std::vector<LinePart> cells_;  // of the row that is split, kept for its memory
  PageState pages_;
};

}  // namespace referat
