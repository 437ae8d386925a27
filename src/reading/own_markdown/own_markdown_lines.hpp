// SPDX-License-Identifier: MIT
//
// The lines of our own Markdown one by one, and the blocks that stand in them.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "reading/own_markdown/own_markdown_text.hpp"
#include "referat/read.hpp"
#include "text/values.hpp"

namespace referat::markdown {

/// A point of a list: what stands behind its marker.
struct Point {
  std::string_view marker;  ///< "-", "3." or "3)"
  std::string_view text;    ///< still escaped, without a bold label
  std::optional<std::string> label;
  std::size_t indentation = 0;  ///< of the blocks below it
  Span span;                    ///< of its first line
};

class Lines {
 public:
  Lines(const Source& source, std::vector<Finding>& findings)
      : source_(source), findings_(&findings) {}

  /// Goes to the next line that is not blank. False at the end, at a line indented less than
  /// `indentation`, and, outside lists, at what ends running text: a heading above the fourth
  /// level, a rule, the mark of a section.
  bool next_block(std::size_t indentation);

  /// Goes to the next line that is not blank; false at the end.
  bool skip_blank();

  bool at_end() const { return line_ > source_.line_count(); }

  /// The line without `indentation` leading spaces.
  std::string_view current(std::size_t indentation = 0) const;
  Span span() const;
  std::size_t begin() const { return span().begin; }

  const Source& source() const { return source_; }

  /// Tells of a word at `place` that is none of ours: "status", "syg", "til stede or afbud".
  void report_unknown(std::string_view what, std::string_view word, std::string_view known,
                      Span place);

  /// The end of the last line taken.
  std::size_t last_end() const { return last_end_; }

  /// The last line taken.
  Span last_line() const { return last_line_; }
  void take();

  /// The rest of the blocks at this indentation.
  std::vector<Block> blocks(std::size_t indentation);

  /// The next point of a list at this indentation, its line taken; none when no such comes.
  std::optional<Point> next_point(std::size_t indentation);

  /// The rows of the table that begins here, each with its span.
  struct Row {
    std::vector<std::string_view> cells;
    Span span;
  };
  std::vector<Row> rows(std::size_t wanted);

  /// The text of the next line as one paragraph, an empty one if its mark says so.
  std::string paragraph(std::size_t indentation);

 private:
  Block block(std::size_t indentation);
  Block list(std::size_t indentation, bool ordered);
  Block table(std::size_t indentation, const HiddenValues* mark);
  Block marked(std::size_t indentation, const HiddenValues& mark);
  std::size_t indentation() const;

  const Source& source_;
  std::vector<Finding>* findings_;
  std::size_t line_ = 1;
  std::size_t last_end_ = 0;
  std::size_t depth_ = 0;  ///< lists that stand open
  Span last_line_;
};

/// The text behind "### ", still escaped; none for a line that is no heading of that level.
std::optional<std::string_view> heading_text(std::string_view line, std::string_view hashes);

/// The enumerator of a word of the JSON; another word is told of.
template <class Enum>
std::optional<Enum> known_word(Lines& lines, std::string_view what,
                               const std::optional<std::string>& word, Span place) {
  if (!word) return std::nullopt;
  const auto known = enumerator_of<Enum>(*word);
  if (!known) lines.report_unknown(what, *word, listed(names<Enum>()), place);
  return known;
}

}  // namespace referat::markdown
