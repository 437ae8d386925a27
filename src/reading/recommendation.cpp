// SPDX-License-Identifier: MIT
//
// A recommendation (indstilling): who recommends, the words that lead in, and the clauses. The
// first mark met ("at", number, letter, bullet, table cell) is the clauses' own; other marks and
// deeper ones are lists inside a clause.
#include "reading/recommendation_heading.hpp"
#include "reading/section_kinds.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

enum class Mark : std::uint8_t { none, at, number, letter, bullet, cell };

struct Marked {
  Mark mark = Mark::none;
  std::size_t rest = 0;
  std::optional<std::string> label;
};

// "At 1) Byrådet godkender": the number stands behind the word.
std::optional<std::size_t> numbered_at(std::string_view content) {
  if (!starts_with_folded(content, "at ") || content.size() < 7 || !is_digit(content[3]))
    return std::nullopt;
  const std::size_t close = content.find(')');
  if (close == std::string_view::npos || close > 6) return std::nullopt;
  return close + 1;
}

Marked mark_of(const Lines& lines, std::size_t at) {
  const Line& line = lines[at];
  const std::string_view content = lines.content(at);
  switch (line.kind) {
    case LineKind::clause:
      if (content.find('|') != std::string_view::npos) return {Mark::cell, line.begin, {}};
      if (const auto rest = numbered_at(content))
        return {Mark::at, line.begin + *rest, squeeze(content.substr(0, *rest))};
      return {Mark::at, line.begin, {}};
    case LineKind::numbered:
      return {Mark::number, line.rest, squeeze(content.substr(0, line.rest - line.begin))};
    case LineKind::bullet:
      return {Mark::bullet, line.rest, {}};
    case LineKind::text:
      if (const auto letter = letter_mark(content))
        return {Mark::letter, line.begin + letter->rest, std::string(letter->label)};
      return {};
    default:
      return {};
  }
}

std::string without_bars(std::string text) {
  std::erase(text, '|');
  return squeeze(text);
}

class RecommendationReader {
 public:
  RecommendationReader(const Lines& lines, LineList list) : lines_(lines), list_(list) {}

  void read(Section& section) {
    Recommendation& result = std::get<Recommendation>(section.detail);
    read_lead(result);
    while (at_ < list_.size()) {
      const Marked marked = mark_of(lines_, list_[at_]);
      if (marked.mark == Mark::none) {
        if (!read_unmarked(result)) break;
      } else if (mark_ == Mark::none || (marked.mark == mark_ && !is_deeper())) {
        read_clause(result, marked);
      } else {
        read_nested(result);
      }
    }
    section.blocks = read_blocks(lines_, list_.subspan(at_));
    // "Indstilling: Godkendes." has neither lead-in nor mark.
    constexpr std::size_t longest = 400;
    if (result.clauses.empty() && section.blocks.size() == 1 && !result.lead &&
        section.blocks[0].kind == BlockKind::paragraph &&
        section.blocks[0].text.size() <= longest) {
      result.clauses.push_back({section.blocks[0].span, {}, std::move(section.blocks[0].text), {}});
      section.blocks.clear();
    }
  }

 private:
  std::size_t text_end() const {
    std::size_t end = at_ + 1;
    while (end < list_.size() && continues(lines_, list_[end - 1], list_[end])) ++end;
    return end;
  }

  Span span(std::size_t from, std::size_t to) const {
    return {lines_[list_[from]].begin, lines_[list_[to - 1]].end};
  }

  void read_lead(Recommendation& result) {
    if (list_.empty() || mark_of(lines_, list_[0]).mark != Mark::none) return;
    std::size_t end = text_end();
    const std::string text = join_lines(lines_, list_.subspan(0, end), lines_[list_[0]].begin);
    const auto lead = lead_in(text);
    if (!lead) return;
    if (!lead->by.empty()) result.by = std::string(lead->by);
    const std::string_view rest = trim(std::string_view(text).substr(lead->lead_end));
    const bool list_follows = end < list_.size() && mark_of(lines_, list_[end]).mark != Mark::none;
    const bool open = rest.empty() || equals_folded(rest, "at") || rest.ends_with(':') ||
                      (list_follows && !rest.ends_with('.'));
    if (open) {
      result.lead = text;
      expects_list_ = true;
    } else {
      result.lead = squeeze(text.substr(0, lead->lead_end));
      result.clauses.push_back({span(0, end), {}, std::string(rest), {}});
      mark_ = Mark::at;
    }
    at_ = end;
  }

  // A paragraph without a mark is a clause where a lead-in promised clauses and none has a mark:
  // "Center for Miljø indstiller, at" over two plain paragraphs.
  bool read_unmarked(Recommendation& result) {
    const bool clause = expects_list_ && mark_ == Mark::none &&
                        (result.clauses.empty() || lines_[list_[at_]].blank_before) &&
                        !looks_like_heading(lines_, list_, at_);
    if (!clause) return false;
    const std::size_t end = text_end();
    result.clauses.push_back(
        {span(at_, end),
         {},
         join_lines(lines_, list_.subspan(at_, end - at_), lines_[list_[at_]].begin),
         {}});
    at_ = end;
    return true;
  }

  bool is_deeper() const { return lines_[list_[at_]].indent > indent_ + 1 && mark_ != Mark::at; }

  void read_clause(Recommendation& result, const Marked& marked) {
    if (mark_ == Mark::none) indent_ = lines_[list_[at_]].indent;
    mark_ = marked.mark;
    const std::size_t end = text_end();
    std::string text = join_lines(lines_, list_.subspan(at_, end - at_), marked.rest);
    if (marked.mark == Mark::cell) text = without_bars(std::move(text));
    result.clauses.push_back({span(at_, end), marked.label, std::move(text), {}});
    at_ = end;
  }

  // Lines of another mark, up to the next clause, are blocks of the clause above them.
  void read_nested(Recommendation& result) {
    std::size_t end = at_ + 1;
    while (end < list_.size()) {
      const Mark mark = mark_of(lines_, list_[end]).mark;
      const bool same = mark == mark_ && lines_[list_[end]].indent <= indent_ + 1;
      if (same || (mark == Mark::none && !continues(lines_, list_[end - 1], list_[end]))) break;
      ++end;
    }
    Clause& clause = result.clauses.back();
    for (Block& block : read_blocks(lines_, list_.subspan(at_, end - at_), false)) {
      clause.span.end = block.span.end;
      clause.blocks.push_back(std::move(block));
    }
    at_ = end;
  }

  const Lines& lines_;
  LineList list_;
  std::size_t at_ = 0;
  std::size_t indent_ = 0;
  Mark mark_ = Mark::none;
  bool expects_list_ = false;
};

}  // namespace

Section read_recommendation(const Lines& lines, const Piece& piece) {
  Section section = open_section(lines, piece);
  section.detail = Recommendation{};
  RecommendationReader(lines, piece.lines).read(section);
  return section;
}

}  // namespace referat
