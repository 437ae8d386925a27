// SPDX-License-Identifier: MIT
//
// Headings, lead-ins and attendance labels cut the body into pieces, in one pass; then each
// piece is read by its kind. The order of headings is free and any of them may come twice.
#include "reading/sections.hpp"

#include <algorithm>
#include <array>

#include "reading/attendance.hpp"
#include "reading/decision_heading.hpp"
#include "reading/section_kinds.hpp"
#include "text/attendance_sentence.hpp"
#include "text/people.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

std::string heading_text(std::string_view text) {
  text = trim(text);
  while (!text.empty() && (text.back() == ':' || is_space(text.back()))) text.remove_suffix(1);
  return squeeze(text);
}

// Titles under which a section of names says who came: "1. Mødedeltagere", "Fraværende".
bool is_about_people(std::string_view title) {
  const std::string folded = fold(title);
  return std::ranges::any_of(
      std::to_array<std::string_view>(
          {"deltager", "fravær", "afbud", "fremmød", "mødeinformation"}),
      [&](std::string_view word) { return folded.find(word) != std::string::npos; });
}

class Splitter {
 public:
  Splitter(Lines& lines, LineRange body, std::string_view title)
      : lines_(lines), body_(body), about_people_(is_about_people(title)) {
    for (std::size_t i = body.begin; i < body.end; ++i) {
      const HeadingRow* row = lines[i].heading;
      has_recommendation_ =
          has_recommendation_ || (row != nullptr && row->kind == SectionKind::recommendation);
    }
  }

  std::vector<Piece> split() {
    for (std::size_t i = body_.begin; i < body_.end;) i = take(i);
    adopt_headings();
    for (Piece& piece : pieces_) make_attendance(piece);
    return std::move(pieces_);
  }

 private:
  // Puts line `i` where it belongs; returns the next line to look at.
  std::size_t take(std::size_t i) {
    switch (lines_[i].kind) {
      case LineKind::heading:
      case LineKind::labelled:
        open_known(i);
        return i + 1;
      case LineKind::decision:
        open_decision(i);
        return i + 1;
      case LineKind::attendance:
        return take_attendance(i);
      case LineKind::lead_in:
        if (opens_recommendation()) open(SectionKind::recommendation);
        append(i);
        return i + 1;
      default:
        if (take_sentence(i)) return i + 1;
        if (opens_unknown(i))
          open_unknown(i);
        else
          append(i);
        return i + 1;
    }
  }

  Piece& open(SectionKind kind) {
    Piece piece;
    piece.kind = kind;
    current_ = pieces_.size();
    pieces_.push_back(std::move(piece));
    return pieces_.back();
  }

  Span line_span(std::size_t i) const { return {lines_[i].begin, lines_[i].end}; }

  void open_known(std::size_t i) {
    const Line& line = lines_[i];
    Piece& piece = open(line.heading->kind);
    piece.topic = line.heading->topic;
    piece.heading_span = line_span(i);
    piece.end = line.end;
    piece.indent = line.indent;
    piece.heading = heading_text(lines_.text.substr(line.begin, line.rest - line.begin));
    if (line.kind != LineKind::labelled || line.rest == line.end) return;
    piece.heading_span.end = line.rest;
    strip_label(lines_, i);
    piece.lines.push_back(i);
  }

  void open_decision(std::size_t i) {
    Piece& piece = open(SectionKind::decision);
    const auto heading = parse_decision_heading(lines_.content(i));
    if (heading && !heading->body.empty()) piece.body = squeeze(heading->body);
    if (heading) piece.date = heading->date;
    piece.heading = heading_text(lines_.content(i));
    piece.heading_span = line_span(i);
    piece.end = lines_[i].end;
  }

  void open_unknown(std::size_t i) {
    Piece& piece = open(SectionKind::other);
    piece.heading = heading_text(lines_.content(i));
    piece.heading_span = line_span(i);
    piece.end = lines_[i].end;
  }

  // A lead-in without a heading opens a recommendation, unless the item has a recommendation
  // with a heading: then "Det indstilles, at …" in a case text is text.
  bool opens_recommendation() const {
    if (current_ < pieces_.size() && pieces_[current_].kind == SectionKind::recommendation)
      return false;
    return !has_recommendation_;
  }

  // Whether an unknown heading opens a section of its own here or is a heading inside the open one.
  bool opens_unknown(std::size_t i) const {
    if (i + 1 >= body_.end) return false;
    if (current_ < pieces_.size()) {
      const Piece& piece = pieces_[current_];
      const bool bare_other = piece.kind == SectionKind::other && !piece.topic;
      if (piece.lines.empty() && piece.kind != SectionKind::attendance) return false;
      if (piece.kind != SectionKind::recommendation && piece.kind != SectionKind::attachments &&
          piece.kind != SectionKind::attendance && !bare_other)
        return false;
    }
    const std::array<std::size_t, 2> pair{i, i + 1};
    const std::string_view below = lines_.content(i + 1);
    return looks_like_heading(lines_, pair, 0) && (below.ends_with('.') || below.ends_with(':'));
  }

  // A line further to the left than the heading "Bilag" stands outside the list under it: the
  // next of an item's lettered points, each of which has its own list.
  bool leaves_attachments(std::size_t i) const {
    const Piece& piece = pieces_[current_];
    return piece.kind == SectionKind::attachments && lines_[i].indent + 2 < piece.indent;
  }

  void append(std::size_t i) {
    if (current_ >= pieces_.size() || leaves_attachments(i)) open(SectionKind::text);
    pieces_[current_].lines.push_back(i);
    pieces_[current_].end = lines_[i].end;
  }

  // A list of people stands beside the section it interrupts, which goes on behind it.
  std::size_t take_attendance(std::size_t i) {
    AttendanceList list = read_attendance_list(lines_, i, body_.end);
    const std::size_t resumed = current_;
    Piece& piece = open(SectionKind::attendance);
    piece.heading_span = {lines_[i].begin, lines_[i].end};
    piece.label = std::move(list.label);
    piece.people = std::move(list.people);
    piece.end = lines_[list.end - 1].end;
    piece.rest = std::move(list.rest);
    if (resumed < pieces_.size() - 1) current_ = resumed;
    return list.end;
  }

  // "Torben Haa (F) deltog ikke under punkterne 12-15." on a line of its own.
  bool take_sentence(std::size_t i) {
    constexpr std::size_t longest = 300;
    if (lines_[i].kind != LineKind::text || lines_[i].end - lines_[i].begin > longest) return false;
    if (current_ < pieces_.size()) {
      const SectionKind kind = pieces_[current_].kind;
      if (kind != SectionKind::decision && kind != SectionKind::case_description &&
          kind != SectionKind::text && kind != SectionKind::attendance)
        return false;
    }
    auto result = read_attendance_sentence(lines_.content(i), lines_[i].begin);
    if (!result || std::ranges::all_of(result->people,
                                       [](const Person& p) { return p.status == Status::present; }))
      return false;
    if (!pieces_.empty() && pieces_.back().kind == SectionKind::attendance &&
        pieces_.back().sentence && lines_[i].begin >= pieces_.back().end) {
      Piece& piece = pieces_.back();
      std::ranges::move(result->people, std::back_inserter(piece.people));
      add_sentence(piece, i);
      return true;
    }
    const std::size_t resumed = current_;
    Piece& piece = open(SectionKind::attendance);
    piece.sentence = true;
    piece.people = std::move(result->people);
    add_sentence(piece, i);
    if (resumed < pieces_.size() - 1) current_ = resumed;
    return true;
  }

  // The sentence itself is kept beside the people read from it.
  void add_sentence(Piece& piece, std::size_t i) {
    piece.end = lines_[i].end;
    Block block;
    block.span = line_span(i);
    block.text = squeeze(lines_.content(i));
    piece.rest.push_back(std::move(block));
  }

  // A heading with nothing but a list of people under it is the heading of that list:
  // "Beslutning" over "Afbud fra:" and names.
  void adopt_headings() {
    for (std::size_t i = 0; i + 1 < pieces_.size(); ++i) {
      Piece& piece = pieces_[i];
      Piece& next = pieces_[i + 1];
      const bool prose = piece.kind == SectionKind::case_description ||
                         piece.kind == SectionKind::decision || piece.kind == SectionKind::summary;
      if (!prose || !piece.lines.empty() || next.kind != SectionKind::attendance || next.heading)
        continue;
      next.heading = piece.heading;
      next.heading_span.begin = piece.heading_span.begin;
      piece.end = 0;  // dropped below
    }
    std::erase_if(pieces_, [](const Piece& piece) { return piece.end == 0; });
  }

  // A section whose lines are people and nothing else is attendance, whatever its heading says.
  void make_attendance(Piece& piece) const {
    const bool prose = piece.kind == SectionKind::case_description ||
                       piece.kind == SectionKind::decision || piece.kind == SectionKind::text;
    const std::size_t least = about_people_ ? 1 : 4;
    if (!prose || piece.lines.size() < least || !all_people(piece)) return;
    piece.kind = SectionKind::attendance;
    for (const std::size_t i : piece.lines) {
      const std::string_view text =
          lines_[i].kind == LineKind::bullet ? lines_.rest(i) : lines_.content(i);
      PeopleResult result = read_people(text, lines_.offset_of(text), status_for(piece));
      if (!result.whole) {
        Block block;
        block.span = line_span(i);
        block.text = squeeze(lines_.content(i));
        piece.rest.push_back(std::move(block));
      }
      std::ranges::move(result.people, std::back_inserter(piece.people));
    }
    piece.lines.clear();
  }

  bool all_people(const Piece& piece) const {
    return std::ranges::all_of(piece.lines, [&](std::size_t i) {
      const LineKind kind = lines_[i].kind;
      if (kind != LineKind::text && kind != LineKind::bullet && kind != LineKind::table)
        return false;
      return only_people(kind == LineKind::bullet ? lines_.rest(i) : lines_.content(i));
    });
  }

  Status status_for(const Piece&) const { return absent_title_ ? Status::absent : Status::present; }

  Lines& lines_;
  LineRange body_;
  bool about_people_;
  bool absent_title_ = false;
  bool has_recommendation_ = false;
  std::vector<Piece> pieces_;
  std::size_t current_ = static_cast<std::size_t>(-1);
};

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
  std::vector<Section> sections;
  for (Piece& piece : Splitter(lines, body, title).split())
    sections.push_back(read_section(lines, piece));
  return sections;
}

}  // namespace referat
