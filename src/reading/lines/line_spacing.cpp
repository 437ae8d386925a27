// SPDX-License-Identifier: MIT
//
// `pdftotext -layout` prints the space between the lines of a page set with double spacing as blank
// lines. Web pages have a blank line behind each paragraph as well; there hardly any line breaks
// off in the midst of a sentence.
#include "reading/lines/line_spacing.hpp"

#include <algorithm>

#include "reading/lines/blocks.hpp"

namespace referat {

namespace {

constexpr std::size_t fewest_lines = 20;

// All but one line in fifty stand behind a blank one, and one in eight goes on with the sentence
// above it.
bool is_spaced_wide(const Lines& lines) {
  if (lines.size() < fewest_lines) return false;
  std::size_t close = 0;
  std::size_t broken = 0;
  for (std::size_t i = 1; i < lines.size() && close * 50 <= lines.size(); ++i) {
    if (!lines[i].blank_before)
      ++close;
    else if (continues(lines, i - 1, i))
      ++broken;
  }
  return close * 50 <= lines.size() && broken * 8 >= lines.size();
}

}  // namespace

void close_wide_spacing(Lines& lines) {
  constexpr std::ptrdiff_t usual = 2;  // line ends between two lines: one blank line
  if (!is_spaced_wide(lines)) return;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const std::size_t above = lines[i - 1].end;
    const std::string_view between = lines.text.substr(above, lines[i].begin - above);
    lines.all[i].blank_before = std::ranges::count(between, '\n') > usual;
  }
}

}  // namespace referat
