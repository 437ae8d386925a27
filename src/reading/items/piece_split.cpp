// SPDX-License-Identifier: MIT
//
// Headings, lead-ins and attendance labels cut the body into pieces, in one pass. The order of
// headings is free and any of them may come twice. Not each heading word opens a section; see
// heading_place.hpp.
#include <algorithm>

#include "reading/items/attachment_place.hpp"
#include "reading/attendance/attendance.hpp"
#include "reading/attendance/person_table.hpp"
#include "reading/items/decision_cell.hpp"
#include "reading/forms/decision_heading.hpp"
#include "reading/items/heading_place.hpp"
#include "reading/items/piece.hpp"
#include "reading/forms/recommendation_heading.hpp"
#include "text/words.hpp"
#include "vocabulary/attendance_labels.hpp"
#include "vocabulary/people_words.hpp"

namespace referat {

namespace {

constexpr auto nowhere = static_cast<std::size_t>(-1);

std::string heading_text(std::string_view text) {
  text = trim(text);
  while (!text.empty() && (text.back() == ':' || is_space(text.back()))) text.remove_suffix(1);
  return squeeze(text);
}

class Splitter {
 public:
  Splitter(Lines& lines, LineRange body, std::string_view title)
      : lines_(lines), body_(body), title_(title), place_(lines, body) {
    pieces_.reserve(4);  // as many as most items have
    for (std::size_t i = body.begin; i < body.end; ++i) {
      const HeadingRow* row = lines[i].heading;
      has_recommendation_ =
          has_recommendation_ || (row != nullptr && row->kind == SectionKind::recommendation);
      has_decision_ =
          has_decision_ || lines[i].kind == LineKind::decision ||
          (row != nullptr && row->kind == SectionKind::decision && lines[i].kind != LineKind::text);
    }
  }

  std::vector<Piece> split() {
    for (std::size_t i = body_.begin; i < body_.end;) i = take(i);
    adopt_headings(pieces_);
    if (!has_decision_) split_decision_cell(lines_, pieces_);
    return std::move(pieces_);
  }

 private:
  const Piece* current() const { return current_ < pieces_.size() ? &pieces_[current_] : nullptr; }

  bool in(SectionKind kind) const { return current() != nullptr && current()->kind == kind; }

  // Puts line `i` where it belongs; returns the next line to look at.
  std::size_t take(std::size_t i) {
    if (lines_[i].layout.literal && !place_.opens_marked(i)) {
      append(i);
      return i + 1;
    }
    switch (lines_[i].kind) {
      case LineKind::heading:
      case LineKind::labelled:
      case LineKind::decision:
        if (place_.stays_inside(i, current()))
          append(i);
        else if (lines_[i].kind == LineKind::decision)
          return open_decision(i);
        else
          return open_known(i);
        return i + 1;
      case LineKind::attendance:
        return take_attendance(i);
      case LineKind::lead_in:
        return take_lead_in(i);
      default:
        return in_line_ && label_in_line(lines_, i) ? take(i) : take_text(i);
    }
  }

  std::size_t take_lead_in(std::size_t i) {
    if (opens_recommendation(i)) open(SectionKind::recommendation);
    note_lead_in(i);
    append(i);
    return i + 1;
  }

  // "Forvaltningen indstiller, at Kulturudvalget over for" / "Byrådet anbefaler,"
  bool is_inside_lead_in(std::size_t i) const {
    return lines_[i - 1].kind == LineKind::lead_in && continues(lines_, i - 1, i);
  }

  std::size_t take_text(std::size_t i) {
    if (const std::size_t end = take_table(i); end > i) return end;
    // "Skoleudvalget anbefaler, at prisen hæves." recommends below the heading "Indstilling" only.
    if (in(SectionKind::recommendation) && lines_[i].kind == LineKind::text &&
        lines_[i].may_hold(recommend_sign) && !is_inside_lead_in(i) &&
        lead_in(lines_.content(i), true))
      return take_lead_in(i);
    const bool attachment = is_attachment_line(lines_.content(i)) ||
                            (lines_[i].blank_before && is_bare_attachment(lines_.content(i)));
    if (attachment) {
      if (!in(SectionKind::attachments)) {
        open(SectionKind::attachments);
        loose_attachments_ = true;
      }
      append(i);
      return i + 1;
    }
    if (const std::size_t end = take_sentence(i); end > i) return end;
    if (begins_wrapped_decision(lines_, i, body_.end)) return open_decision(i);
    if (open_bare_decision(i)) return i + 1;
    if (const std::size_t end = open_worded(i); end > i) return end;
    if (place_.opens_unknown(i, current()))
      open_headed(SectionKind::other, i, i + 1);
    else
      append(i);
    return i + 1;
  }

  Piece& open(SectionKind kind) {
    current_ = pieces_.size();
    loose_attachments_ = false;
    first_by_ = {};
    pieces_.emplace_back().kind = kind;
    return pieces_.back();
  }

  // A piece whose heading is the lines from `i` to `end`, as far as `text_end`.
  Piece& open_headed(SectionKind kind, std::size_t i, std::size_t end,
                     std::size_t text_end = nowhere) {
    Piece& piece = open(kind);
    piece.heading_span = {lines_[i].begin, lines_[end - 1].end};
    piece.end = lines_[end - 1].end;
    piece.indent = lines_[i].indent;
    text_end = std::min(text_end, piece.end);
    piece.heading = heading_text(lines_.text.substr(lines_[i].begin, text_end - lines_[i].begin));
    return piece;
  }

  // Returns the next line to look at.
  std::size_t open_known(std::size_t i) {
    const Line& line = lines_[i];
    Piece& piece = open_headed(line.heading->kind, i, i + 1, line.rest);
    piece.topic = line.heading->topic;
    if (piece.heading->empty()) {  // a cell of a table whose column is the heading
      piece.heading.reset();
      piece.heading_span = {};
    }
    if (in(SectionKind::attachments) && are_last_attachments(lines_, i, body_)) {
      for (std::size_t at = i + 1; at < body_.end; ++at) piece.lines.push_back(at);
      piece.end = lines_[body_.end - 1].end;
      return body_.end;
    }
    if (line.kind != LineKind::labelled || line.rest == line.end) return i + 1;
    in_line_ = true;
    take_behind_label(piece, i);
    return i + 1;
  }

  void take_behind_label(Piece& piece, std::size_t i) {
    if (piece.heading) piece.heading_span.end = lines_[i].rest;
    strip_label(lines_, i);
    if (lines_[i].kind == LineKind::lead_in) note_lead_in(i);
    piece.lines.push_back(i);
  }

  // A bare "Beslutning" over a line that names body and date is one heading with it.
  bool names_body_of_open_decision() const {
    return in(SectionKind::decision) && current_ + 1 == pieces_.size() &&
           current()->lines.empty() && !current()->body && current()->heading;
  }

  // Returns the line behind the heading.
  std::size_t open_decision(std::size_t i) {
    const std::size_t end = decision_heading_end(lines_, i, body_.end);
    const std::string words =
        squeeze(lines_.text.substr(lines_[i].begin, lines_[end - 1].end - lines_[i].begin));
    open_decision(i, end, parse_decision_heading(words));
    return end;
  }

  void open_decision(std::size_t i, std::size_t end,
                     const std::optional<DecisionHeading>& heading) {
    const std::size_t begin =
        names_body_of_open_decision() ? current()->heading_span.begin : lines_[i].begin;
    if (names_body_of_open_decision()) pieces_.pop_back();
    Piece& piece = open_headed(SectionKind::decision, i, end);
    piece.heading_span.begin = begin;
    if (!heading) return;
    if (!heading->has_word)  // that of the line above
      piece.heading = heading_text(lines_.text.substr(begin, piece.end - begin));
    if (!heading->body.empty()) piece.body = squeeze(heading->body);
    piece.date = heading->date;
  }

  // "Byrådet den 20-03-2018" below a bare "Beslutning", or over "Godkendt." where nothing else in
  // the item says what a decision is.
  bool open_bare_decision(std::size_t i) {
    if (!is_digit(lines_.text[lines_[i].end - 1])) return false;
    const bool named = names_body_of_open_decision();
    if (has_decision_ && !named) return false;
    const auto heading = named ? parse_body_and_date(lines_.content(i))
                               : bare_decision_heading(lines_, {i, body_.end}, current());
    if (heading) open_decision(i, i + 1, heading);
    return heading.has_value();
  }

  // Headings known by a part of their words: "Skoleforvaltningens indstilling", "INDSTILLING FRA
  // DIREKTIONEN", "Beslutningsforslag fra Liste V". Returns the line behind, or `i` for none.
  std::size_t open_worded(std::size_t i) {
    const Line& line = lines_[i];
    if (line.kind != LineKind::text || line.end - line.begin > longest_worded_heading) return i;
    const auto worded = parse_worded_heading(lines_.content(i));
    if (!worded) return open_labelled(i);
    const std::size_t end = worded_heading_end(lines_, i, body_);
    if (end == i) return i;
    // A recommendation with sections of its own below it is a part of the item, not the clauses.
    const bool part = end < body_.end && lines_[end].heading != nullptr;
    if (worded->proposal || part)
      open_headed(SectionKind::other, i, end).topic = Topic::proposal;
    else
      open_headed(SectionKind::recommendation, i, end);
    return end;
  }

  // "Indstilling fra bestyrelsen: at hallen bygges."
  std::size_t open_labelled(std::size_t i) {
    if (!lines_[i].may_hold(colon_sign)) return i;
    const std::size_t colon = lines_.content(i).find(": ");
    if (colon == std::string_view::npos) return i;
    const auto worded = parse_worded_heading(lines_.content(i).substr(0, colon));
    if (!worded || worded->proposal) return i;
    Piece& piece = open_headed(SectionKind::recommendation, i, i + 1);
    piece.heading = heading_text(lines_.content(i).substr(0, colon));
    lines_.all[i].rest = lines_[i].begin + colon + 2;
    take_behind_label(piece, i);
    return i + 1;
  }

  // A lead-in without a heading opens a recommendation, unless the item has a recommendation with
  // a heading: then "Det indstilles, at …" in a case text is text. Under a decision it is the
  // decision's own words: "Forretningsudvalget indstiller," / "at indstillingen godkendes."
  bool opens_recommendation(std::size_t i) const {
    const Piece* piece = current();
    if (piece == nullptr) return true;
    if (piece->kind == SectionKind::recommendation)
      return !is_inside_lead_in(i) && opens_second_recommendation(i, *piece);
    if (has_recommendation_ || piece->topic == Topic::earlier_decisions) return false;
    if (piece->kind == SectionKind::decision)
      return recommends_below(lines_, {i, body_.end}, pieces_);
    const bool prose = piece->kind == SectionKind::case_description ||
                       piece->kind == SectionKind::summary || piece->kind == SectionKind::other;
    return !(prose && is_argument(lines_, {i, body_.end}));
  }

  // Somebody else recommends: "Børneforvaltningen indstiller, at …" below the clauses of another.
  bool opens_second_recommendation(std::size_t i, const Piece& piece) const {
    const auto second = lead_in(lines_.content(i), true);
    if (!second || second->by.empty() || piece.lines.empty()) return false;
    return !first_by_.empty() && fold(first_by_) != fold(second->by);
  }

  // Remembers who recommends in the piece that stands open.
  void note_lead_in(std::size_t i) {
    if (!first_by_.empty()) return;
    if (const auto lead = lead_in(lines_.content(i), true)) first_by_ = lead->by;
  }

  void leave_attachments(std::size_t i) {
    const auto below = below_attachments(lines_, i, *current(), loose_attachments_, has_decision_);
    if (below == BelowAttachments::attachment) return;
    open(below == BelowAttachments::decision ? SectionKind::decision : SectionKind::text);
  }

  void append(std::size_t i) {
    if (current() == nullptr || in(SectionKind::attendance))
      open(SectionKind::text);
    else if (in(SectionKind::attachments))
      leave_attachments(i);
    else if (in(SectionKind::recommendation) && !has_decision_ &&
             answers_recommendation(lines_, i, *current()))
      open(SectionKind::decision);
    std::vector<std::size_t>& lines = pieces_[current_].lines;
    if (lines.empty()) lines.reserve(16);  // as many as most pieces have
    lines.push_back(i);
    pieces_[current_].end = lines_[i].end;
  }

  // A list of people stands beside the section it interrupts, which goes on behind it. Who led
  // the meeting or wrote the minutes ("Mødeleder: Bo Lund", "Ref. Ida") is no such list but in the
  // midst of one, and neither is an attachment called "Deltagerliste", nor "Suppleant: Ida Holm"
  // under an election.
  std::size_t take_attendance(std::size_t i) {
    AttendanceList list = read_attendance_list(lines_, i, body_.end);
    const bool nobody = list.people.empty() && list.rest.empty();
    const bool colon = lines_.content(i).ends_with(':');
    const Status status = lines_[i].attendance->status;
    const bool elected = (status == Status::substitute || status == Status::member) &&
                         is_election_title(fold(title_));
    const bool officer = list.role && (list.people.empty() || !is_among_people());
    if (officer || elected || (nobody && !colon && in(SectionKind::attachments))) {
      append(i);
      return i + 1;
    }
    add_attendance(i, list);
    return list.end;
  }

  // "| Navn | Mødt | Afbud |" over names, without a label. Returns the line behind, or `i` for
  // none.
  std::size_t take_table(std::size_t i) {
    if (!may_begin_person_table(lines_, body_, i)) return i;
    AttendanceList list = read_bare_list(lines_, i, body_.end);
    if (!list.marks || list.people.empty()) return i;
    add_attendance(i, list);
    return list.end;
  }

  void add_attendance(std::size_t i, AttendanceList& list) {
    const std::size_t resumed = current_;
    Piece& piece = open(SectionKind::attendance);
    piece.heading_span = {lines_[i].begin, lines_[i].end};
    if (!list.label.empty()) piece.label = std::move(list.label);
    piece.people = std::move(list.people);
    piece.end = lines_[list.end - 1].end;
    piece.rest = std::move(list.rest);
    if (resumed != nowhere) current_ = resumed;
  }

  // "Referent: Ida Holm" below those who came, or those who did not.
  bool is_among_people() const {
    return !pieces_.empty() && pieces_.back().kind == SectionKind::attendance &&
           !pieces_.back().people.empty();
  }

  // "Torben Ravn (F) deltog ikke under punkterne 12-15." on a line of its own, or wrapped. Returns
  // the line behind, or `i` for none.
  std::size_t take_sentence(std::size_t i) {
    if (!lines_[i].may_hold(attendance_sign) || lines_[i].kind != LineKind::text) return i;
    if (const Piece* piece = current()) {
      const SectionKind kind = piece->kind;
      if (kind != SectionKind::decision && kind != SectionKind::case_description &&
          kind != SectionKind::text && kind != SectionKind::attendance)
        return i;
    }
    auto sentence = read_absence(lines_, i, body_.end);
    if (!sentence) return i;
    Piece& piece = piece_for_sentence(i);
    std::ranges::move(sentence->people, std::back_inserter(piece.people));
    piece.end = sentence->words.span.end;
    piece.rest.push_back(std::move(sentence->words));
    return sentence->end;
  }

  // Sentences below each other make one section.
  Piece& piece_for_sentence(std::size_t i) {
    if (!pieces_.empty() && pieces_.back().kind == SectionKind::attendance &&
        pieces_.back().sentence && lines_[i].begin >= pieces_.back().end)
      return pieces_.back();
    const std::size_t resumed = current_;
    open(SectionKind::attendance).sentence = true;
    if (resumed != nowhere) current_ = resumed;
    return pieces_.back();
  }

  Lines& lines_;
  LineRange body_;
  std::string_view title_;  // of the item
  HeadingPlace place_;
  bool has_recommendation_ = false;
  bool has_decision_ = false;
  bool in_line_ = false;            // a heading above has its text in its line
  bool loose_attachments_ = false;  // the open attachments have no heading
  std::string_view first_by_;       // who recommends in the open piece
  std::vector<Piece> pieces_;
  std::size_t current_ = nowhere;
};

}  // namespace

std::vector<Piece> split_pieces(Lines& lines, LineRange body, std::string_view title) {
  return Splitter(lines, body, title).split();
}

}  // namespace referat
