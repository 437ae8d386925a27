// SPDX-License-Identifier: MIT
//
// The lines between an item's title and its first section, and above its title: case numbers,
// access, type, times, and what else systems print there.
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "reading/lines/lines.hpp"
#include "referat/model.hpp"

namespace referat {

class MetadataReader {
 public:
  /// `item`: with its title; gets the fields that the lines tell.
  MetadataReader(const Lines& lines, Item& item) : lines_(lines), item_(item) {}

  /// Reads metadata lines from `at` on; returns the first line that is none.
  std::size_t read(std::size_t at, std::size_t stop);

  /// Takes the case number of an item that has none yet from a label in its text.
  void find_journal_number(std::size_t at, std::size_t stop);

  /// The lines without a field since the last call, as paragraphs.
  std::vector<Block> take_kept() { return std::exchange(kept_, {}); }

 private:
  std::size_t read_one(std::size_t at, std::size_t stop);
  std::size_t read_labels(std::size_t at, std::size_t stop);
  bool take_value(const ItemLabel* label, std::string_view value);
  bool take_case_number(const ItemLabel* label, std::string_view value);
  bool read_fact(std::size_t at);
  bool read_times(std::string_view content);
  bool is_owner(std::size_t at, std::size_t stop) const;
  void keep(std::size_t at, std::size_t end);

  const Lines& lines_;
  Item& item_;
  std::vector<Block> kept_;
  std::optional<std::size_t> journal_line_;
  bool journal_ = false;  // the case number known so far is one of the filing plan
};

}  // namespace referat
