// SPDX-License-Identifier: MIT
//
// One pass over the lines. Long lines are nearly always running text, so each test begins with
// a cheap look at the first byte or the length.
#include "reading/lines/lines.hpp"

#include <algorithm>
#include <array>

#include "reading/forms/decision_heading.hpp"
#include "reading/lines/split_lines.hpp"
#include "reading/forms/recommendation_heading.hpp"
#include "vocabulary/furniture.hpp"
#include "people/attendance_label.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t label_limit = 120;  // bytes; no heading or label of the vocabulary is longer

bool is_rule(std::string_view line) {
  if (line == ".") return true;  // a stray full stop that some systems print after each section
  if (line.size() < 3 || starts_with_letter(line)) return false;
  return line.find_first_not_of("-_=.*~ \t|:") == std::string_view::npos;
}

bool has_cells(std::string_view line, const Line& found) {
  if (found.may_hold(gap_sign)) {
    const auto letter = letter_mark(line);  // "a)", a tab and text
    if (line.find('\t', letter ? letter->rest : 0) != std::string_view::npos) return true;
  }
  if (!found.may_hold(bar_sign)) return false;
  return line.find(" | ") != std::string_view::npos || (line.front() == '|' && line.back() == '|');
}

void set(Line& line, LineKind kind, std::size_t rest) {
  line.kind = kind;
  line.rest = line.begin + rest;
}

std::size_t after_colon(std::string_view content, std::size_t colon) {
  std::size_t at = colon + 1;
  while (at < content.size() && is_space(content[at])) ++at;
  return at;
}

// A heading alone, or one before a colon and text.
bool classify_heading(Line& line, std::string_view content, std::string_view folded) {
  line.heading = find_heading(heading_words(folded));
  const bool needs_colon = line.heading != nullptr && line.heading->use == HeadingUse::colon;
  if (line.heading != nullptr && (!needs_colon || folded.ends_with(':'))) {
    set(line, LineKind::heading, content.size());
    return true;
  }
  const std::size_t colon = line.may_hold(colon_sign) ? folded.find(':') : std::string_view::npos;
  if (colon == std::string_view::npos || colon > longest_heading()) return false;
  line.heading = find_heading(trim(folded.substr(0, colon)));
  if (line.heading == nullptr || line.heading->use != HeadingUse::any) return false;
  set(line, LineKind::labelled, after_colon(content, colon));
  return true;
}

bool classify_attendance(Line& line, std::string_view content) {
  const auto match = match_attendance_label(content);
  if (!match) return false;
  line.attendance = match->label;
  set(line, LineKind::attendance, match->label_end);
  return true;
}

bool classify_item_label(Line& line, std::string_view content, std::string_view folded) {
  const ItemLabel* label = find_item_label(folded);
  if (label == nullptr) return false;
  std::size_t at = label->words.size();
  while (at < content.size() && (is_space(content[at]) || content[at] == ':' || content[at] == '.'))
    ++at;
  // "Sag 66 om klippekort" is prose: a value is one word with a digit, or a colon stands before it.
  const bool colon = content.substr(0, at).find(':') != std::string_view::npos;
  const std::string_view value = content.substr(at, content.find_first_of(" \t", at) - at);
  const bool numeric = std::ranges::any_of(value, is_digit) && at + value.size() == content.size();
  // "J.nr. 07.01.10 K08." has the number of the filing plan and a letter behind it.
  const bool journal = label->words.starts_with('j') && !value.empty() && is_digit(value[0]);
  if (!colon && !numeric && !journal && at < content.size() && label->words != "brevid")
    return false;
  if (label->words == "sag" && !std::ranges::any_of(value, is_digit)) return false;
  set(line, LineKind::item_label, at);
  return true;
}

bool classify_head_label(Line& line, std::string_view content, std::string_view folded) {
  const HeadLabel* label = find_head_label(folded);
  if (label == nullptr) return false;
  std::size_t at = label->words.size();
  while (at < content.size() && is_space(content[at])) ++at;
  const bool colon = at < content.size() && content[at] == ':';
  if (!colon && (label->needs_colon || folded.size() > label_limit)) return false;
  const std::size_t value = colon ? after_colon(content, at) : at;
  // "KL: Bo Lund, Ida Holm" are people of an organisation.
  if (label->words == "kl" && starts_with_upper(content.substr(value))) return false;
  set(line, LineKind::head_label, value);
  return true;
}

// Whether the line may begin with words of a list that the folded line is looked up in.
bool may_be_listed(std::string_view content) {
  return may_be_heading(content) || may_be_item_label(content) || may_be_head_label(content) ||
         may_be_furniture(content);
}

// The tests of short lines; true when one of them named the line.
bool classify_label(Line& line, std::string_view content) {
  std::array<char, label_limit> buffer;
  const bool listed = may_be_listed(content);  // nearly no line
  const std::string_view folded = listed ? fold_into(buffer, content) : "";
  if ((listed && (is_furniture(folded) || begins_as_furniture(folded))) ||
      is_page_number(content)) {
    set(line, LineKind::furniture, 0);
    return true;
  }
  if (listed && classify_heading(line, content, folded)) return true;
  if (parse_decision_heading(content, line.may_hold(decision_sign))) {
    set(line, LineKind::decision, content.size());
    return true;
  }
  if (classify_attendance(line, content)) return true;
  if (is_case_number(content)) {
    set(line, LineKind::item_label, 0);
    return true;
  }
  return listed &&
         (classify_item_label(line, content, folded) || classify_head_label(line, content, folded));
}

// The same of others, which are asked for labels before text only.
bool classify_long(Line& line, std::string_view content) {
  if (classify_attendance(line, content)) return true;
  std::array<char, 72> buffer;  // "Økonomiske, personalemæssige og organisatoriske konsekvenser:"
  return may_be_heading(content) &&
         classify_heading(line, content, fold_into(buffer, content.substr(0, buffer.size())));
}

// "• Afbud" over bulleted names: web pages turn the label into a list item too.
void classify_bulleted_label(Line& line, std::string_view rest) {
  constexpr std::size_t longest = 40;
  if (rest.size() > longest) return;
  const auto match = match_attendance_label(rest);
  if (!match || match->label_end < rest.size()) return;
  line.kind = LineKind::attendance;
  line.attendance = match->label;
  line.rest = line.end;
}

// "• Udskriv": a web page's buttons are list items too.
bool is_bulleted_furniture(std::string_view rest) {
  constexpr std::size_t longest = 40;
  if (rest.size() > longest) return false;
  std::array<char, longest> buffer;
  return may_be_furniture(rest) && is_furniture(fold_into(buffer, rest));
}

// "• 301. Godkendelse af dagsorden", "- 1. Velkomst": a web page's bullet before the item's number.
bool classify_bulleted_number(Line& line, std::string_view content, std::size_t bullet) {
  const std::string_view behind = content.substr(bullet);
  if (!is_digit(behind[0])) return false;
  auto mark = number_mark(behind);
  const bool signed_form =
      mark && (mark->form == NumberForm::dot || mark->form == NumberForm::paren);
  if (!signed_form || !starts_with_upper(behind.substr(mark->rest))) return false;
  mark->rest += bullet;
  line.number = mark;
  set(line, LineKind::numbered, mark->rest);
  return true;
}

// Bullets, numbers and the word "at"; true when the line has one.
bool classify_mark(Line& line, std::string_view content) {
  line.rest = line.begin;
  if (const std::size_t length = bullet_length(content); length > 0) {
    if (is_bulleted_furniture(content.substr(length))) {
      set(line, LineKind::furniture, 0);
      return true;
    }
    if (classify_bulleted_number(line, content, length)) return true;
    set(line, LineKind::bullet, length);
    classify_bulleted_label(line, content.substr(length));
  } else if ((line.number = number_mark(content))) {
    set(line, LineKind::numbered, line.number->rest);
  } else if (begins_with_at(content)) {
    set(line, LineKind::clause, 0);
  } else {
    return false;
  }
  return true;
}

void classify(Line& line, std::string_view content) {
  if (is_rule(content)) return set(line, LineKind::rule, 0);
  if (is_counter(content)) return set(line, LineKind::furniture, 0);
  if (classify_mark(line, content)) return;
  if (content.size() <= label_limit ? classify_label(line, content) : classify_long(line, content))
    return;
  if (line.may_hold(recommend_sign) && lead_in(content)) return set(line, LineKind::lead_in, 0);
  if (page_line(content)) return set(line, LineKind::contents, 0);
  if (has_cells(content, line)) return set(line, LineKind::table, 0);
}

// A line whose first sign was escaped is text, or a point of a list with such text.
void make_literal(Line& line, std::size_t mark) {
  line.heading = nullptr;
  line.attendance = nullptr;
  if (line.kind != LineKind::numbered || mark == 0) line.number.reset();
  set(line, mark == 0 ? LineKind::text : line.number ? LineKind::numbered : LineKind::bullet, mark);
}

class LineReader {
 public:
  LineReader(Lines& lines, const Source& source, std::span<const LineLayout> layout)
      : lines_(lines), source_(source), layout_(layout), splitter_(source.text) {}

  // Adds the line at `index` of the line index, or its parts.
  void read(std::size_t index) {
    const std::size_t start = source_.line_starts[index];
    const std::size_t stop = index + 1 < source_.line_starts.size() ? source_.line_starts[index + 1]
                                                                    : lines_.text.size();
    const std::string_view raw = lines_.text.substr(start, stop - start);
    if (raw == "\n") return void(blank_ = true);  // half of all lines
    const std::string_view content = trim(raw);
    const std::size_t indent =
        content.empty() ? raw.size() : static_cast<std::size_t>(content.data() - raw.data());
    for (const char c : raw.substr(0, indent)) page_ = page_ || c == '\f';
    if (content.empty()) {
      blank_ = true;
      return;
    }
    signs_ = line_signs(content);
    if ((signs_ & time_sign) != 0) lines_.of_times.push_back({start, stop});
    if (!layout_.empty()) return add_marked(content, indent, layout_[index]);
    splitter_.split(content, signs_, parts_);
    add_parts(content, indent);
  }

  bool has_decision_cells() const { return splitter_.cells_lost(); }

 private:
  void add_parts(std::string_view content, std::size_t indent) {
    for (const LinePart& part : parts_) {
      const std::string_view words = trim(content.substr(part.begin, part.end - part.begin));
      if (words.size() < content.size()) signs_ = line_signs(words);
      blank_ = blank_ || part.kind == LinePart::cell;
      add(words, indent, part);
      blank_ = splitter_.flattened();
    }
    blank_ = page_ = false;
  }

  // A line of a document that says itself what its lines are.
  void add_marked(std::string_view content, std::size_t indent, const LineLayout& layout) {
    parts_.clear();
    if (content[0] == '|' && !lines_.numbered_headings &&
        splitter_.split_whole_row(content, '|', parts_)) {
      const std::size_t first = lines_.size();
      add_parts(content, indent);
      for (std::size_t i = first; i < lines_.size(); ++i) lines_.all[i].layout = layout;
      return;
    }
    add(content, indent, {});
    Line& line = lines_.all.back();
    line.layout = layout;
    if (layout.literal) make_literal(line, layout.mark);
    lines_.numbered_headings =
        lines_.numbered_headings || (line.number && !line.number->minor && is_marked_heading(line));
    blank_ = page_ = false;
  }

  void add(std::string_view content, std::size_t indent, const LinePart& part) {
    if (content.empty()) return;
    Line& line = lines_.all.emplace_back();
    line.begin = lines_.offset_of(content);
    line.end = line.begin + content.size();
    line.indent = indent;
    line.signs = signs_;
    line.blank_before = blank_;
    line.page_before = page_;
    if (part.kind == LinePart::furniture) {
      set(line, LineKind::furniture, 0);
    } else if (part.heading != nullptr) {
      line.heading = part.heading;
      set(line, LineKind::labelled, 0);
    } else {
      classify(line, content);
      const bool heading = line.kind == LineKind::heading || line.kind == LineKind::labelled;
      if ((line.kind == LineKind::numbered &&
           (is_number_of_sentence(*line.number) || names_decided_item(content))) ||
          (heading && carries_on_above(content)) ||
          (line.kind == LineKind::attendance && names_listed_office(content)))
        make_text(line);
    }
  }

  // "Deltagere: … direktør Ida Holm og" / "sekretær Bo Lund": an office in the list above.
  bool names_listed_office(std::string_view content) const {
    if (!starts_with_lower(content) || content.find(':') != std::string_view::npos) return false;
    return carries_on_above(content) ||
           (!blank_ && lines_.size() > 1 && lines_.content(lines_.size() - 2).ends_with(','));
  }

  bool is_number_of_sentence(const NumberMark& mark) const {
    if (is_year(mark) && mark.form == NumberForm::colon) return true;  // "2024: Bo Lund, Ida Holm"
    return !blank_ && lines_.size() > 1 &&
           ends_before_mark(lines_.content(lines_.size() - 2), mark);
  }

  // "… og planen forventes at blive sendt i" / "høring.": the word is the end of a sentence.
  bool carries_on_above(std::string_view content) const {
    constexpr std::size_t shortest = 40;  // of the lines that a layout wraps
    if (blank_ || lines_.size() < 2 || !starts_with_lower(content)) return false;
    const std::string_view above = lines_.content(lines_.size() - 2);
    return above.size() >= shortest && !ends_as_sentence(above);
  }

  static bool ends_as_sentence(std::string_view line) {
    return std::string_view(".:;,!?").find(line.back()) != std::string_view::npos;
  }

  // "Beslutning i Byrådet den 2. juni 2020" / "Dagsordenspunkt 1: Budget", or with a comma and
  // "pkt. 1": the decision says whose it is.
  bool names_decided_item(std::string_view content) const {
    if (lines_.size() < 2) return false;
    const Line& above = lines_[lines_.size() - 2];
    const bool wrapped = !blank_ && lines_.content(lines_.size() - 2).ends_with(',') &&
                         lines_.all.back().rest == lines_.all.back().end;
    if (!wrapped && !starts_with_folded(content, "dagsordenspunkt ")) return false;
    return above.kind == LineKind::decision ||
           (above.kind == LineKind::heading && above.heading->kind == SectionKind::decision);
  }

  static void make_text(Line& line) {
    line.kind = LineKind::text;
    line.heading = nullptr;
    line.attendance = nullptr;
    line.number.reset();
    line.rest = line.begin;
  }

  Lines& lines_;
  const Source& source_;
  std::span<const LineLayout> layout_;
  LineSplitter splitter_;
  std::vector<LinePart> parts_;
  std::uint8_t signs_ = 0;  // of the line or part that is added next
  bool blank_ = false;
  bool page_ = false;
};

}  // namespace

std::string_view name(LineKind kind) {
  static constexpr auto words = std::to_array<std::string_view>(
      {"text", "numbered", "bullet", "clause", "heading", "labelled", "decision", "attendance",
       "lead-in", "head-label", "item-label", "contents", "table", "rule", "furniture"});
  return words[static_cast<std::size_t>(kind)];
}

bool has_shouted_headings(const Lines& lines) {
  constexpr std::size_t fewest = 3;
  std::size_t shouted = 0;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (lines[at].kind != LineKind::heading) continue;
    if (!is_capitals(lines.content(at))) return false;
    ++shouted;
  }
  return shouted >= fewest;
}

void strip_label(Lines& lines, std::size_t at) {
  Line& line = lines.all[at];
  line.begin = line.rest;
  line.kind = LineKind::text;
  line.number.reset();
  const std::string_view content = lines.content(at);
  line.signs = line_signs(content);
  if (classify_mark(line, content)) return;
  if (line.may_hold(recommend_sign) && lead_in(content)) line.kind = LineKind::lead_in;
}

Lines classify_lines(const Source& source, std::span<const LineLayout> layout) {
  Lines lines;
  lines.marked = !layout.empty();
  lines.text = source.text;
  lines.all.reserve(source.line_starts.size() / 2 + 1);
  LineReader reader(lines, source, layout);
  for (std::size_t i = 0; i < source.line_starts.size(); ++i) reader.read(i);
  lines.decision_cells = reader.has_decision_cells();
  return lines;
}

}  // namespace referat
