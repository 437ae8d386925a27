// SPDX-License-Identifier: MIT
//
// Pieces into sections, each read by its kind.
#include "reading/items/sections.hpp"

#include "reading/items/piece.hpp"
#include "reading/items/section_kinds.hpp"

namespace referat {

namespace {

Section read_attendance(const Lines& lines, Piece& piece) {
  Section section = open_section(lines, piece);
  if (!section.heading) section.heading = piece.label;
  section.detail = Attendance{std::move(piece.label), std::move(piece.people)};
  section.blocks = std::move(piece.rest);
  return section;
}

Section read_prose(const Lines& lines, const Piece& piece) {
  Section section = open_section(lines, piece);
  section.detail = Prose{piece.topic};
  section.blocks = read_blocks(lines, piece.lines);
  return section;
}

Section read_section(const Lines& lines, Piece& piece) {
  switch (piece.kind) {
    case SectionKind::text:
    case SectionKind::summary:
    case SectionKind::case_description:
    case SectionKind::other:
      return read_prose(lines, piece);
    case SectionKind::recommendation:
      return read_recommendation(lines, piece);
    case SectionKind::decision:
      return read_decision(lines, piece);
    case SectionKind::attachments:
      return read_attachments(lines, piece);
    case SectionKind::attendance:
      return read_attendance(lines, piece);
  }
  return {};
}

}  // namespace

Section open_section(const Lines& lines, const Piece& piece) {
  Section section;
  section.kind = piece.kind;
  section.heading = piece.heading;
  section.span.end = piece.end;
  section.span.begin = piece.heading_span.end > 0 ? piece.heading_span.begin
                       : !piece.lines.empty()     ? lines[piece.lines.front()].begin
                       : !piece.rest.empty()      ? piece.rest.front().span.begin
                       : !piece.people.empty()    ? piece.people.front().span.begin
                                                  : piece.end;
  return section;
}

std::vector<Section> read_sections(Lines& lines, LineRange body, std::string_view title) {
  std::vector<Piece> pieces = split_pieces(lines, body, title);
  std::vector<Section> sections;
  sections.reserve(pieces.size());
  for (Piece& piece : pieces) {
    make_attendance(lines, title, piece);
    sections.push_back(read_section(lines, piece));
  }
  return sections;
}

}  // namespace referat
