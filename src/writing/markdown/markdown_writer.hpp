// SPDX-License-Identifier: MIT
//
// The layout of our Markdown, appended to one buffer: blocks with a blank line before each, the
// indentation of lists, hidden marks.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "writing/markdown/markdown_text.hpp"

namespace referat {

/// A link reference definition that carries what the page does not show:
/// [decision]: # 'date=2024-11-12 outcome=approved body="Byrådet"'
class HiddenMark {
 public:
  explicit HiddenMark(std::string_view name) : name_(name) {}

  void flag(std::string_view key, bool set);
  void word(std::string_view key, std::string_view value);
  void value(std::string_view key, std::string_view text);

  bool has_values() const { return !values_.empty(); }
  void append_to(TextBuffer& out) const;

 private:
  void begin(std::string_view key);

  std::string_view name_;
  std::string values_;
};

/// A cell of a pipe table.
struct Cell {
  std::optional<std::string_view> text = {};
  std::string_view anchor = {};  ///< of the heading it leads to; empty for no link
};

class MarkdownWriter {
 public:
  explicit MarkdownWriter(TextBuffer& out) : out_(out) {}

  // Front matter: one line a value.
  void front_line(std::string_view line);
  void front_text(std::string_view key, std::string_view text);

  void heading(std::size_t level, std::string_view text);

  /// "## 3. Title"; what no plain number is stands in bold.
  void numbered_heading(std::size_t level, const std::optional<std::string>& number,
                        std::string_view title);

  /// A text on a line of its own.
  void paragraph(std::string_view text);

  /// "**Sagsnr.:** 22/43575" on a line of its own; without text the label alone.
  void labelled(std::string_view label, std::string_view text);

  /// A bold label in front of what comes next in a point of a list.
  void label(std::string_view text);

  void link(std::string_view text, std::string_view address);
  void mark(const HiddenMark& mark);

  /// Where the next block will stand, and what was written since then. A mark that tells of the
  /// blocks behind it is put in front of them afterwards.
  std::size_t place() {
    in_list_ = false;
    return out_.size();
  }
  std::string_view since(std::size_t place) const { return out_.since(place); }
  void mark_at(std::size_t place, const HiddenMark& mark);

  void rule();

  /// A point of a list, whose blocks follow until it is closed. The marker is "-" or "3.".
  void open_item(std::string_view marker);
  void close_item();

  /// Whether a list would go on what was written last.
  bool after_list() const { return in_list_; }

  /// A table, row by row; under its first row stands a rule for `width` columns.
  void open_table() { begin_block(); }
  void cell(const Cell& cell);
  void end_row() { out_.put("|\n"); }
  void next_row() { out_.put(indentation_); }
  void table_rule(std::size_t width);

  /// How many characters Markdown could not carry; each became U+FFFD.
  std::size_t replaced() const { return replaced_; }

 private:
  void begin_block();
  void text(std::string_view text, MarkdownPlace place);

  TextBuffer& out_;
  std::string indentation_;
  std::vector<std::size_t> markers_;  ///< lengths of the markers of the open points
  bool on_line_ = false;              ///< a marker stands on the line already
  bool after_label_ = false;          ///< a label stands behind it
  bool in_list_ = false;              ///< the last thing written is a point of a list
  std::size_t replaced_ = 0;
};

/// The number and the last character of "3." or "12)", as Markdown numbers lists; none for others.
std::optional<std::pair<std::size_t, char>> list_number(std::string_view label);

/// The words of a numbered heading as a reader sees them: "3. Title".
std::string heading_words(const std::optional<std::string>& number, std::string_view title);

/// Whether an address may become a link: http and https may.
bool is_web_address(std::string_view address);

}  // namespace referat
