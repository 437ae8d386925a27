// SPDX-License-Identifier: MIT
//
// A list of attachments (bilag): one title a line.
#include <algorithm>

#include "reading/section_kinds.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

// "Bilag 3: X" → 3 and X; "2012-208960 - X" → 2012-208960 and X.
void split_number(Attachment& entry, std::string_view text) {
  std::size_t at = 0;
  if (starts_with_folded(text, "bilag ")) {
    const std::size_t end = text.find_first_of(":. ", 6);
    const bool sign = end != std::string_view::npos && (text[end] == ':' || text[end] == '.');
    const std::string_view number = sign ? text.substr(6, end - 6) : std::string_view{};
    if (!number.empty() && number.size() <= 4) {
      entry.number = std::string(number);
      at = end + 1;
    }
  } else if (text.size() > 12 && is_digit(text[0])) {
    const std::size_t end = text.find(' ');
    const std::string_view number = text.substr(0, std::min(end, text.size()));
    const bool document =
        number.size() >= 9 && std::ranges::count(number, '-') == 1 &&
        std::ranges::all_of(number, [](char c) { return is_digit(c) || c == '-'; });
    if (document && text.substr(end).starts_with(" - ")) {
      entry.number = std::string(number);
      at = end + 3;
    }
  }
  entry.title = std::string(trim(text.substr(at)));
}

// The name of a file type that a link's icon left glued to the title: "PDFReferat fra mødet".
std::string_view without_file_type(std::string_view text) {
  for (const std::string_view type : {"PDF", "DOCX", "XLSX"}) {
    if (text.starts_with(type) && starts_with_upper(text.substr(type.size())))
      return text.substr(type.size());
  }
  return text;
}

// Some sites print the number of attachments below the list.
bool is_count(const Lines& lines, LineList list, std::size_t at) {
  return at + 1 == list.size() && lines[list[at]].number &&
         lines[list[at]].number->form == NumberForm::alone;
}

// "[Link til dagsorden](https://…)"
void split_link(Attachment& entry) {
  const std::string_view text = entry.title;
  const std::size_t middle = text.find("](");
  if (!text.starts_with('[') || !text.ends_with(')') || middle == std::string_view::npos) return;
  entry.url = std::string(text.substr(middle + 2, text.size() - middle - 3));
  entry.title = std::string(text.substr(1, middle - 1));
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
           continues(lines, list[end - 1], list[end]))
      ++end;
    const Line& line = lines[list[at]];
    const std::size_t from = line.kind == LineKind::bullet ? line.rest : line.begin;
    Attachment entry;
    entry.span = {line.begin, lines[list[end - 1]].end};
    split_number(entry, without_file_type(join_lines(lines, list.subspan(at, end - at), from)));
    split_link(entry);
    result.entries.push_back(std::move(entry));
    at = end;
  }
  section.detail = std::move(result);
  return section;
}

}  // namespace referat
