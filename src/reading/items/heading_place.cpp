// SPDX-License-Identifier: MIT
#include "reading/items/heading_place.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "reading/forms/decision_heading.hpp"
#include "reading/items/attachment_place.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

bool opens_section(const Line& line) {
  return line.heading != nullptr || line.kind == LineKind::decision;
}

// Past the quotation mark that `text` begins with; 0 for none.
std::size_t quote_length(std::string_view text) {
  if (text.starts_with('"')) return 1;
  if (!text.starts_with('\xE2') && !text.starts_with('\xC2')) return 0;  // nearly all
  for (const std::string_view mark : {"”", "“", "„", "»"}) {
    if (text.starts_with(mark)) return mark.size();
  }
  return 0;
}

bool announces_minutes(std::string_view content) {
  constexpr std::size_t longest = 160;
  if (!content.ends_with(':') || content.size() > longest) return false;
  const std::string folded = fold(content);
  return folded.find("referat") != std::string::npos ||
         folded.find("protokol") != std::string::npos;
}

bool ends_with_quote(std::string_view text) {
  while (text.ends_with('.') || text.ends_with(')')) text.remove_suffix(1);
  return text.ends_with('"') || text.ends_with("”") || text.ends_with("“") || text.ends_with("«");
}

bool begins_list(const Lines& lines, std::size_t at) {
  const LineKind kind = lines[at].kind;
  return kind == LineKind::numbered || kind == LineKind::bullet ||
         letter_mark(lines.content(at)).has_value();
}

}  // namespace

std::size_t decision_heading_end(const Lines& lines, std::size_t at, std::size_t stop) {
  const std::size_t next = at + 1;
  if (next >= stop || lines[next].blank_before || lines[next].kind != LineKind::text) return next;
  const std::string_view content = lines.content(at);
  const auto heading = parse_decision_heading(content);
  if (heading && heading->date && !content.ends_with(',')) return next;
  std::string both = squeeze(content);
  both += ' ';
  both += lines.content(next);
  const auto whole = parse_decision_heading(both);
  return whole && whole->date ? next + 1 : next;
}

bool is_argument(const Lines& lines, LineRange rest) {
  const std::string_view content = lines.content(rest.begin);
  if (fold(content.substr(0, 140)).find("indstill") != std::string::npos) return false;
  // "Forvaltningen foreslår, at udvalget" / "a. drøfter planen"
  const std::size_t next = rest.begin + 1;
  if (next < rest.end && !content.ends_with('.') && begins_list(lines, next)) return false;
  return !content.ends_with(':') && !content.ends_with(',') && !content.ends_with(" at");
}

bool label_in_line(Lines& lines, std::size_t at) {
  const std::string_view content = lines.content(at);
  if (lines[at].kind != LineKind::text || !may_be_heading(content)) return false;
  const std::size_t colon = content.substr(0, longest_heading() + 1).find(": ");
  if (colon == std::string_view::npos) return false;
  const HeadingRow* row = find_heading(fold(content.substr(0, colon)));
  if (row == nullptr) return false;
  Line& line = lines.all[at];
  line.heading = row;
  line.kind = LineKind::labelled;
  line.rest = line.begin + colon + 2;
  return true;
}

bool begins_wrapped_decision(const Lines& lines, std::size_t at, std::size_t stop) {
  constexpr std::size_t shortest = 30;  // of the lines that a layout wraps
  constexpr std::size_t longest = 120;
  const std::string_view content = lines.content(at);
  if (content.size() < shortest || content.size() > longest || lines[at].kind != LineKind::text ||
      !(lines[at].may_hold(decision_sign) || starts_with_folded(content, "behandling i ")))
    return false;
  return decision_heading_end(lines, at, stop) > at + 1;
}

HeadingPlace::HeadingPlace(const Lines& lines, LineRange body) : lines_(lines), body_(body) {
  constexpr std::size_t farthest = 20;  // lines of metadata below the title
  if (!lines.marked) return;
  for (std::size_t i = body.begin; i > 0 && i + farthest > body.begin; --i) {
    if (!is_marked_heading(lines[i - 1])) continue;
    section_depth_ = lines[i - 1].layout.depth + 1U;
    return;
  }
}

bool HeadingPlace::opens_marked(std::size_t at) const {
  const Line& line = lines_[at];
  return is_marked_heading(line) && line.layout.depth <= section_depth_ &&
         line.kind == LineKind::text;
}

bool HeadingPlace::opens_unknown(std::size_t at, const Piece* open) const {
  if (is_marked_heading(lines_[at])) return opens_marked(at);
  constexpr std::size_t shortest_text = 100;  // under a title; shorter: a remark and its answer
  if (at + 1 >= body_.end || starts_with_folded(lines_.content(at), "ad ")) return false;
  if (open != nullptr) {
    const bool bare_other = open->kind == SectionKind::other && !open->topic;
    if (open->lines.empty() && open->kind != SectionKind::attendance) return false;
    if (open->kind != SectionKind::recommendation && open->kind != SectionKind::attachments &&
        open->kind != SectionKind::attendance && !bare_other)
      return false;
  }
  const std::array<std::size_t, 2> pair{at, at + 1};
  if (!looks_like_heading(lines_, pair, 0)) return false;
  const std::size_t end = lines_[paragraph_end(lines_, at + 1, body_.end)].end;
  const char last = lines_.text[end - 1];
  return (last == '.' || last == ':') &&
         (open != nullptr || end - lines_[at + 1].begin >= shortest_text);
}

bool HeadingPlace::stays_inside(std::size_t at, const Piece* open) {
  // "**Ansvarlig**: JK" is a remark where headings are marked as such.
  const Line& line = lines_[at];
  const bool cell = line.rest == line.begin;  // whose column is the heading
  if (lines_.marked && !cell && line.kind == LineKind::labelled &&
      line.heading->kind == SectionKind::other)
    return true;
  if (open == nullptr) return false;
  if (open->kind == SectionKind::attachments) return is_attachment_name(at, *open);
  if (open->kind == SectionKind::decision) return is_answer(at, *open);
  if (open->kind != SectionKind::case_description && open->kind != SectionKind::summary &&
      open->kind != SectionKind::other)
    return false;
  if (!open->heading) return false;
  if (open->lines.empty())  // "Økonomiudvalget den 3. maj 2012, pkt. 4" right below "Sagsgang"
    return line.kind == LineKind::decision && is_earlier_treatment(at, *open);
  return is_earlier_treatment(at, *open) || is_quoted(at, *open) || is_indented(at, *open) ||
         is_announced(at, *open);
}

// The first attachment may be called "Indstilling", the proposal as a file. It is one when
// attachments that say so ("Bilag 1: Kort") or the end of the item follow, and no lead-in or
// clause stands below it.
bool HeadingPlace::is_attachment_name(std::size_t at, const Piece& open) const {
  const Line& line = lines_[at];
  const std::size_t below = at + 1;
  // "Beslutning fra Byrådet den 4. juni 2018" below other titles, with nothing under it.
  if (line.kind == LineKind::decision && !open.lines.empty() && !line.blank_before)
    return below == body_.end || (lines_[below].blank_before && opens_section(lines_[below]));
  if (line.kind != LineKind::heading || !open.heading) return false;
  if (line.heading->kind == SectionKind::decision || line.heading->kind == SectionKind::attachments)
    return false;
  if (lines_.content(at).ends_with(':') || open.end > line.begin) return false;
  // "Høringssvar" as the last of several titles, the item's end below it.
  if (!open.lines.empty()) return at + 1 == body_.end && !line.blank_before;
  bool numbered = false;
  std::size_t next = at + 1;
  for (; next < body_.end && !opens_section(lines_[next]); ++next) {
    const LineKind kind = lines_[next].kind;
    if (kind == LineKind::lead_in || kind == LineKind::clause) return false;
    numbered = numbered || begins_as_numbered(lines_.content(next));
  }
  return numbered || at + 1 == body_.end;
}

// "Indstilles." right below "Beslutning": a heading's word is the whole decision.
bool HeadingPlace::is_answer(std::size_t at, const Piece& open) const {
  return open.lines.empty() && lines_[at].kind == LineKind::heading &&
         lines_.content(at).ends_with('.');
}

// Where the case was before: under "Sagsforløb" the blocks "Udvalg:", "Dato:", "Punktnummer:" with
// their own "Beslutning:", and lines such as "Økonomiudvalget den 3. maj 2012, pkt. 4:".
bool HeadingPlace::is_earlier_treatment(std::size_t at, const Piece& open) const {
  if (open.topic != Topic::process && open.topic != Topic::earlier_decisions) return false;
  if (lines_[at].kind == LineKind::decision) {
    const auto heading = parse_decision_heading(lines_.content(at));
    return heading && !heading->has_word;
  }
  const SectionKind kind = lines_[at].heading->kind;
  if (kind != SectionKind::decision && kind != SectionKind::recommendation) return false;
  const std::string_view above = lines_.content(at - 1);
  return std::ranges::any_of(
      std::to_array<std::string_view>({"punktnummer", "punkt nr", "dato", "udvalg"}),
      [&](std::string_view word) {  // "Udvalget drøftede sagen." is a sentence
        return starts_with_folded(above, word) && !word_at(above, word.size());
      });
}

// Minutes of another meeting, set in from the margin: the item's own headings go on further to
// the left below them.
bool HeadingPlace::is_indented(std::size_t at, const Piece& open) {
  constexpr std::size_t step = 4;
  if (lines_[at].indent < open.indent + step) return false;
  if (least_indent_.empty()) {
    least_indent_.resize(body_.end - body_.begin + 1, std::numeric_limits<std::size_t>::max());
    for (std::size_t i = body_.end; i > body_.begin; --i) {
      std::size_t& least = least_indent_[i - 1 - body_.begin];
      least = least_indent_[i - body_.begin];
      if (opens_section(lines_[i - 1])) least = std::min(least, lines_[i - 1].indent);
    }
  }
  return least_indent_[at + 1 - body_.begin] <= open.indent + 1;
}

// "Uddrag af byrådets protokol den 3. maj 2011:" over "Indstilling:" and "Beslutning:" is of other
// minutes where the item's own headings, in capitals, follow.
bool HeadingPlace::is_announced(std::size_t at, const Piece& open) {
  if (!own_capitals_) {
    own_capitals_ = body_.begin;
    for (std::size_t i = body_.begin; i < body_.end; ++i)
      if (opens_section(lines_[i]) && is_capitals(lines_.content(i))) own_capitals_ = i;
  }
  if (at >= *own_capitals_ || is_capitals(lines_.content(at))) return false;
  for (std::size_t i = std::max(open.lines.front(), looked_for_minutes_); i < at; ++i)
    if (announces_minutes(lines_.content(i))) announced_ = i;
  looked_for_minutes_ = at;
  return announced_ && *announced_ >= open.lines.front();
}

// A quotation that began above and ends further down: “Uddrag af protokollen: … Beslutning: …”.
bool HeadingPlace::is_quoted(std::size_t at, const Piece& open) {
  constexpr std::size_t farthest = 60;  // lines; a mark that is never closed quotes nothing
  for (std::size_t i = std::max(open.lines.front(), looked_for_quotes_); i < at; ++i) {
    const std::string_view content = lines_.content(i);
    const std::size_t mark = quote_length(content);
    if (mark == 0 || i < quote_end_) continue;
    if (ends_with_quote(content.substr(mark))) continue;
    std::size_t end = i + 1;
    const std::size_t last = std::min(body_.end, i + farthest);
    while (end < last && !ends_with_quote(lines_.content(end)) &&
           quote_length(lines_.content(end)) == 0)
      ++end;
    if (end < last && ends_with_quote(lines_.content(end))) quote_end_ = end + 1;
  }
  looked_for_quotes_ = at;
  return at < quote_end_;
}

std::size_t worded_heading_end(const Lines& lines, std::size_t at, LineRange body) {
  constexpr std::size_t most_lines = 4;
  if (at > body.begin && !lines[at].blank_before && continues(lines, at - 1, at)) return at;
  std::size_t end = at + 1;
  while (end < body.end && end - at < most_lines && is_capitals(lines.content(at)) &&
         is_capitals(lines.content(end)) && !lines[end].blank_before &&
         lines[end].kind == LineKind::text)
    ++end;
  return end < body.end && continues(lines, end - 1, end) ? at : end;
}

}  // namespace referat
