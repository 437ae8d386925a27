// SPDX-License-Identifier: MIT
//
// Minutes set as one table, a row an item: "| Nr. | Emne | Beslutning | Ansvarlig |". The words
// over the columns are the headings of the sections that a row's cells become.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "reading/lines/line_part.hpp"
#include "vocabulary/headings.hpp"

namespace referat {

/// The cells of a row between bars or tabs, empty ones too, without the white space around them.
void find_all_cells(std::string_view line, char sign, std::vector<LinePart>& cells);

/// Tells the parts from `first` on that only say when an item begins ("17.15") or what is to be
/// done with it ("Beslutning", which heads no section there) from the row's other cells.
void mark_facts(std::string_view line, std::vector<LinePart>& parts, std::size_t first);

/// "1.", "Budget" and "Beslutning: Godkendt." between tabs: splits the cells of an item that say
/// themselves what they are off its title; false for other lines.
bool split_labelled_cells(std::string_view line, const std::vector<LinePart>& cells,
                          std::vector<LinePart>& parts);

class ItemColumns {
 public:
  /// Remembers the columns of `line`, no row of items, where it is the head of a table of items and
  /// their decisions; forgets them where it is another table's head.
  bool read_head(std::string_view line, const std::vector<LinePart>& cells);

  /// Splits a row below that head into the item's number, its title and a part a cell; false for
  /// other lines.
  bool split(std::string_view line, const std::vector<LinePart>& cells,
             std::vector<LinePart>& parts) const;

 private:
  std::vector<const HeadingRow*> columns_;  // the heading of each column; null for other words
};

}  // namespace referat
