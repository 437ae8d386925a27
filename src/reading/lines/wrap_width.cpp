// SPDX-License-Identifier: MIT
#include "reading/lines/wrap_width.hpp"

#include <algorithm>
#include <array>

#include "text/words.hpp"

namespace referat {

namespace {

std::size_t width(const Line& line) { return line.end - line.begin + line.indent; }

// Rows of a table and of the contents, with numbers or without, may be wider than the text.
bool is_as_wide_as_text(const Lines& lines, std::size_t at) {
  const LineKind kind = lines[at].kind;
  if (kind == LineKind::numbered) return !page_line(lines.content(at));
  return kind != LineKind::contents && kind != LineKind::table;
}

// The widest line but for one in fifty: an address on the web has no place to break. 0 where lines
// are wider than any layout wraps them.
std::size_t usual_width(const Lines& lines) {
  constexpr std::size_t widest = 140;
  std::array<std::size_t, widest + 2> count{};
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (is_as_wide_as_text(lines, i)) ++count[std::min(width(lines[i]), widest + 1)];
  std::size_t at = widest + 1;
  for (std::size_t over = count[at]; at > 0 && over * 50 <= lines.size(); over += count[at]) --at;
  return at <= widest ? at : 0;
}

}  // namespace

std::size_t find_wrap_width(const Lines& lines) {
  const std::size_t longest = usual_width(lines);
  if (longest < 50) return 0;
  std::size_t full = 0;   // lines that a next line without a blank between carries on
  std::size_t lower = 0;  // of them, those carried on in the midst of a sentence
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i + 1].blank_before || width(lines[i]) * 20 < longest * 17 ||
        !is_as_wide_as_text(lines, i))
      continue;
    ++full;
    if (starts_with_lower(lines.content(i + 1))) ++lower;
  }
  // Short notes have lines of like length too, but each of theirs begins with a capital.
  return full >= 3 && full * 12 >= lines.size() && lower * 4 >= full ? longest : 0;
}

}  // namespace referat
