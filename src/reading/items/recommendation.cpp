// SPDX-License-Identifier: MIT
//
// A recommendation (indstilling): who recommends, the words that lead in, and the clauses. The
// first mark met ("at", number, letter, bullet, table cell) is the clauses' own; other marks and
// deeper ones are lists inside a clause.
#include <algorithm>
#include <array>

#include "reading/items/clause_chain.hpp"
#include "reading/forms/recommendation_heading.hpp"
#include "reading/items/section_kinds.hpp"
#include "text/words.hpp"
#include "vocabulary/gate_words.hpp"
#include "vocabulary/head_words.hpp"

namespace referat {

namespace {

enum class Mark : std::uint8_t { none, at, number, letter, bullet, cell };

struct Marked {
  Mark mark = Mark::none;
  std::size_t rest = 0;
  std::optional<std::string> label;
};

// "At 1) Byrådet godkender": the number stands behind the word, or is missing.
std::optional<std::size_t> numbered_at(std::string_view content) {
  if (content.substr(2).starts_with(") ")) return 3;
  if (!starts_with_folded(content, "at ") || content.size() < 7 || !is_digit(content[3]))
    return std::nullopt;
  const std::size_t close = content.find(')');
  if (close == std::string_view::npos || close > 6) return std::nullopt;
  return close + 1;
}

// "at udvalget", "At Økonomiudvalget over for Byrådet anbefaler," say who is to do what follows;
// "at planen sendes til byrådet" is a clause.
bool names_addressee(std::string_view clause) {
  constexpr std::size_t longest = 120;
  while (!clause.empty() && std::string_view(",: ").find(clause.back()) != std::string_view::npos)
    clause.remove_suffix(1);
  if (clause.size() > longest) return false;
  const std::string word = fold(clause.substr(clause.rfind(' ') + 1));
  constexpr auto prepositions =
      std::to_array<std::string_view>({" af ", " fra ", " hos ", " i ", " med ", " på ", " til "});
  return is_one_of(word, recommending_verbs) ||
         (is_body_word(word) && !holds_any(clause, prepositions));
}

// "At" over the points of a list leads in, and so does whom they ask; over a line without a mark
// "at" is that line's first word.
bool leads_in(const Lines& lines, std::size_t at) {
  const std::string_view content = lines.content(at);
  if (at + 1 >= lines.size() || (content.size() > 2 && !names_addressee(content))) return false;
  const LineKind below = lines[at + 1].kind;
  if (below == LineKind::clause) return content.size() > 2;
  return below == LineKind::numbered || below == LineKind::bullet ||
         letter_mark(lines.content(at + 1)).has_value();
}

Marked mark_of(const Lines& lines, std::size_t at) {
  const Line& line = lines[at];
  const std::string_view content = lines.content(at);
  switch (line.kind) {
    case LineKind::clause:
      if (leads_in(lines, at)) return {};
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

// Where in the source the words of `text` from `offset` on stand: `text` is the source from `at`
// on with white space made one space and hyphens at line ends mended.
std::size_t source_offset(std::string_view source, std::size_t at, std::string_view text,
                          std::size_t offset) {
  for (std::size_t i = 0; i < offset && at < source.size();) {
    if (source[at] == text[i]) {
      ++i;
      ++at;
    } else if (is_space(source[at]) && text[i] != ' ') {
      ++at;
    } else if (source[at] == '-') {
      ++at;
    } else if (text[i] == ' ') {
      while (at < source.size() && is_space(source[at])) ++at;
      ++i;
    } else {
      ++at;
    }
  }
  while (at < source.size() && is_space(source[at])) ++at;
  return at;
}

class RecommendationReader {
 public:
  RecommendationReader(const Lines& lines, LineList list) : lines_(lines), list_(list) {}

  void read(Section& section) {
    Recommendation& result = std::get<Recommendation>(section.detail);
    if (section.heading) {
      if (const auto heading = parse_worded_heading(*section.heading);
          heading && !heading->by.empty())
        result.by = std::string(heading->by);
    }
    skip_to_lead();
    section.blocks = read_blocks(lines_, list_.subspan(0, at_));
    while (at_ < list_.size() && (read_next(result) || read_between(result))) {
    }
    for (Block& block : read_blocks(lines_, list_.subspan(at_)))
      section.blocks.push_back(std::move(block));
    take_only_paragraph(result, section.blocks);
  }

 private:
  // "Indstilling: Godkendes." has neither lead-in nor mark.
  static void take_only_paragraph(Recommendation& result, std::vector<Block>& blocks) {
    constexpr std::size_t longest = 400;
    if (!result.clauses.empty() || blocks.size() != 1 || result.lead ||
        blocks[0].kind != BlockKind::paragraph || blocks[0].text.size() > longest)
      return;
    result.clauses.push_back({blocks[0].span, {}, std::move(blocks[0].text), {}});
    blocks.clear();
  }

  // Text above the lead-in: "Sagen har været i høring." / "Direktionen indstiller, at …".
  void skip_to_lead() {
    for (std::size_t i = 0; i < list_.size() && mark(i) == Mark::none; ++i) {
      if (!is_lead_in(i)) continue;
      at_ = i;
      return;
    }
  }

  Mark mark(std::size_t position) const { return mark_of(lines_, list_[position]).mark; }

  bool is_lead_in(std::size_t position) const {
    const Line& line = lines_[list_[position]];
    return line.kind == LineKind::lead_in ||
           (line.kind == LineKind::text && line.may_hold(recommend_sign) &&
            lead_in(lines_.content(list_[position]), true));
  }

  // Reads a lead-in, clause or list inside a clause; false when something else stands next.
  bool read_next(Recommendation& result) {
    const Marked marked = mark_of(lines_, list_[at_]);
    const bool set_in = lines_.marked && mark_ != Mark::none && is_deeper();
    if (marked.mark == Mark::none && !set_in) return read_lead(result) || read_unmarked(result);
    if (mark_ == Mark::none || (marked.mark == mark_ && !is_deeper()))
      read_clause(result, marked);
    else
      read_nested(result);
    return true;
  }

  std::size_t text_end() const {
    std::size_t end = at_ + 1;
    while (end < list_.size() && continues(lines_, list_[end - 1], list_[end])) ++end;
    return end;
  }

  Span span(std::size_t from, std::size_t to) const {
    return {lines_[list_[from]].begin, lines_[list_[to - 1]].end};
  }

  std::string text(std::size_t end, std::size_t from) const {
    return join_lines(lines_, list_.subspan(at_, end - at_), from);
  }

  bool read_lead(Recommendation& result) {
    const std::size_t end = text_end();
    const bool list_follows = end < list_.size() && mark(end) != Mark::none;
    if (!is_lead_in(at_) && (!list_follows || !result.clauses.empty())) return false;
    const std::string words = text(end, lines_[list_[at_]].begin);
    const auto lead = lead_in(words, true);
    if (!lead) return list_follows && read_unknown_lead(result, words, end);
    if (!lead->by.empty()) result.by = std::string(lead->by);
    std::string_view rest = trim(std::string_view(words).substr(lead->lead_end));
    if (rest.starts_with("at: ")) rest.remove_prefix(4);  // before "1. planen vedtages"
    const bool open = rest.empty() || equals_folded(rest, "at") || rest.ends_with(':') ||
                      (list_follows && !rest.ends_with('.'));
    add_lead(result, open ? words : squeeze(words.substr(0, words.size() - rest.size())));
    expects_list_ = open;
    mark_ = open ? Mark::none : Mark::at;
    if (!open)
      add_led_clauses(result, end, rest);
    else
      at_ = end;
    return true;
  }

  // What stands behind the lead-in in its own paragraph, where the lines of a list may have been
  // run together: "at A", "1. at A, og 2. at B", "• at A • at B".
  void add_led_clauses(Recommendation& result, std::size_t end, std::string_view rest) {
    const auto number = is_digit(rest[0]) ? number_mark(rest) : std::nullopt;
    const bool marked =
        number && (number->form == NumberForm::dot || number->form == NumberForm::paren);
    const std::size_t words = marked ? number->rest : bullet_length(rest);
    std::optional<std::string> label;
    if (marked) label = trim(rest.substr(0, words));
    add_clauses(result, end, std::string(rest.substr(words)), label, marked ? number->major : 0);
  }

  // "Byrådet anbefales følgende:" over clauses with marks.
  bool read_unknown_lead(Recommendation& result, const std::string& words, std::size_t end) {
    if (!words.ends_with(':') && !words.ends_with(',') && !words.ends_with(" at") &&
        !equals_folded(words, "at") && !starts_with_folded(words, "at "))
      return false;
    add_lead(result, words);
    at_ = end;
    return true;
  }

  // A second lead-in of the same recommendation adds its words to the first.
  static void add_lead(Recommendation& result, const std::string& words) {
    if (!result.lead)
      result.lead = words;
    else if (!result.lead->ends_with(words))
      *result.lead += " " + words;
  }

  // The paragraph from here to `end` as one clause, or as several where it chains them. `words`
  // is the paragraph from the first clause on, `number` that clause's.
  void add_clauses(Recommendation& result, std::size_t end, const std::string& words,
                   const std::optional<std::string>& label, int number) {
    const Span whole = span(at_, end);
    const auto chain = split_clauses(words, result.by.value_or(""), number);
    const std::string_view source = lines_.text.substr(0, whole.end);
    const std::size_t first = source.find(words.substr(0, words.find(' ')), whole.begin);
    const std::size_t words_begin = std::min(first, whole.end);
    std::size_t begin = whole.begin;
    for (std::size_t i = 0; i < chain.size(); ++i) {
      const ChainedClause& part = chain[i];
      const bool last = i + 1 == chain.size();
      const std::size_t next = last ? whole.end
                                    : source_offset(lines_.text.substr(0, whole.end), words_begin,
                                                    words, chain[i + 1].begin);
      Clause clause;
      clause.span = {begin,
                     last ? next : begin + trim(lines_.text.substr(begin, next - begin)).size()};
      if (i == 0) clause.label = label;
      if (part.label_size > 0) clause.label = words.substr(part.begin, part.label_size);
      clause.text = squeeze(words.substr(part.text, part.end - part.text));
      result.clauses.push_back(std::move(clause));
      begin = next;
    }
    at_ = end;
  }

  // Set apart, or behind a full stop where each line is a paragraph.
  bool begins_paragraph() const {
    return lines_[list_[at_]].blank_before ||
           (lines_.wrap_width == 0 && at_ > 0 && lines_.content(list_[at_ - 1]).ends_with('.'));
  }

  // A paragraph without a mark is a clause where a lead-in promised clauses and none has a mark:
  // "Center for Miljø indstiller, at" over two plain paragraphs.
  bool read_unmarked(Recommendation& result) {
    const bool clause = expects_list_ && mark_ == Mark::none &&
                        (result.clauses.empty() || begins_paragraph()) &&
                        !looks_like_heading(lines_, list_, at_);
    if (!clause) return false;
    const std::size_t end = text_end();
    result.clauses.push_back({span(at_, end), {}, text(end, lines_[list_[at_]].begin), {}});
    at_ = end;
    return true;
  }

  // Where the clauses go on below a line without a mark; the list's size where they don't.
  std::size_t next_clause() const {
    std::size_t at = at_;
    for (; at < list_.size(); ++at) {
      const Line& line = lines_[list_[at]];
      if (mark(at) != mark_ || line.indent > indent_ + 1) continue;
      return !line.number || line.number->major == last_number_ + 1 ? at : list_.size();
    }
    return at;
  }

  // A remark between two clauses belongs to the first of them.
  bool read_between(Recommendation& result) {
    if (result.clauses.empty() || mark_ == Mark::none) return false;
    const std::size_t end = next_clause();
    if (end == list_.size()) return false;
    add_blocks(result.clauses.back(), end);
    return true;
  }

  void add_blocks(Clause& clause, std::size_t end) {
    for (Block& block : read_blocks(lines_, list_.subspan(at_, end - at_), false)) {
      clause.span.end = block.span.end;
      clause.blocks.push_back(std::move(block));
    }
    at_ = end;
  }

  bool is_deeper() const { return lines_[list_[at_]].indent > indent_ + 1 && mark_ != Mark::at; }

  void read_clause(Recommendation& result, const Marked& marked) {
    if (mark_ == Mark::none) indent_ = lines_[list_[at_]].indent;
    mark_ = marked.mark;
    const int number = lines_[list_[at_]].number ? lines_[list_[at_]].number->major : 0;
    if (number > 0) last_number_ = number;
    const std::size_t end = text_end();
    std::string words = text(end, marked.rest);
    if (marked.mark == Mark::at || marked.mark == Mark::number)
      return add_clauses(result, end, words, marked.label, number);
    if (marked.mark == Mark::cell) words = without_bars(std::move(words));
    result.clauses.push_back({span(at_, end), marked.label, std::move(words), {}});
    at_ = end;
  }

  // Lines of another mark, up to the next clause, are blocks of the clause above them.
  void read_nested(Recommendation& result) {
    std::size_t end = at_ + 1;
    while (end < list_.size()) {
      const Mark mark = mark_of(lines_, list_[end]).mark;
      const bool same = mark == mark_ && lines_[list_[end]].indent <= indent_ + 1;
      const bool set_in = lines_.marked && lines_[list_[end]].indent > indent_ + 1;
      if (same || (mark == Mark::none && !set_in && !continues(lines_, list_[end - 1], list_[end])))
        break;
      ++end;
    }
    add_blocks(result.clauses.back(), end);
  }

  const Lines& lines_;
  LineList list_;
  std::size_t at_ = 0;
  std::size_t indent_ = 0;
  Mark mark_ = Mark::none;
  int last_number_ = 0;  // of the last clause with one
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
