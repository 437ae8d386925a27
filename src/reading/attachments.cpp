// SPDX-License-Identifier: MIT
//
// A list of attachments (bilag): one title a line.
#include "reading/attachment_title.hpp"
#include "reading/heading_place.hpp"
#include "reading/section_kinds.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

// Some sites print the number of attachments below the list.
bool is_count(const Lines& lines, LineList list, std::size_t at) {
  return at + 1 == list.size() && lines[list[at]].number &&
         lines[list[at]].number->form == NumberForm::alone;
}

// Where the words begin: behind a bullet.
std::size_t words_begin(const Line& line) {
  return line.kind == LineKind::bullet ? line.rest : line.begin;
}

}  // namespace

Section read_attachments(const Lines& lines, const Piece& piece) {
  Section section = open_section(lines, piece);
  Attachments result;
  const LineList list = piece.lines;
  for (std::size_t at = 0; at < list.size();) {
    if (is_count(lines, list, at)) break;
    std::size_t end = at + 1;
    while (end < list.size() && !lines[list[end]].blank_before &&
           !is_attachment_line(lines.content(list[end])) &&
           continues(lines, list[end - 1], list[end]))
      ++end;
    const Line& line = lines[list[at]];
    Attachment entry =
        parse_attachment(join_lines(lines, list.subspan(at, end - at), words_begin(line)));
    entry.span = {line.begin, lines[list[end - 1]].end};
    result.entries.push_back(std::move(entry));
    at = end;
  }
  section.detail = std::move(result);
  return section;
}

}  // namespace referat
