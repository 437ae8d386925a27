// SPDX-License-Identifier: MIT
//
// Long lines are nearly always running text, so each test begins with a cheap look at the first
// byte or the length.
#include "reading/lines/line_kind.hpp"

#include <algorithm>
#include <array>

#include "people/attendance_label.hpp"
#include "reading/forms/decision_heading.hpp"
#include "text/words.hpp"
#include "vocabulary/furniture.hpp"

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
    set_kind(line, LineKind::heading, content.size());
    return true;
  }
  const std::size_t colon = line.may_hold(colon_sign) ? folded.find(':') : std::string_view::npos;
  if (colon == std::string_view::npos || colon > longest_heading()) return false;
  line.heading = find_heading(trim(folded.substr(0, colon)));
  if (line.heading == nullptr || line.heading->use != HeadingUse::any) return false;
  set_kind(line, LineKind::labelled, after_colon(content, colon));
  return true;
}

bool classify_attendance(Line& line, std::string_view content) {
  const auto match = match_attendance_label(content);
  if (!match) return false;
  line.attendance = match->label;
  set_kind(line, LineKind::attendance, match->label_end);
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
  set_kind(line, LineKind::item_label, at);
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
  set_kind(line, LineKind::head_label, value);
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
    set_kind(line, LineKind::furniture, 0);
    return true;
  }
  if (listed && classify_heading(line, content, folded)) return true;
  if (parse_decision_heading(content, line.may_hold(decision_sign))) {
    set_kind(line, LineKind::decision, content.size());
    return true;
  }
  if (classify_attendance(line, content)) return true;
  if (is_case_number(content)) {
    set_kind(line, LineKind::item_label, 0);
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

// "• Afbud" over bulleted names: web pages turn the label into a list item too. "- fra
// forvaltningen" is a point of a list of who tells something.
void classify_bulleted_label(Line& line, std::string_view rest) {
  constexpr std::size_t longest = 40;
  if (rest.size() > longest || starts_with_lower(rest)) return;
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
  set_kind(line, LineKind::numbered, mark->rest);
  return true;
}

}  // namespace

bool classify_mark(Line& line, std::string_view content) {
  line.rest = line.begin;
  if (const std::size_t length = bullet_length(content); length > 0) {
    if (is_bulleted_furniture(content.substr(length))) {
      set_kind(line, LineKind::furniture, 0);
      return true;
    }
    if (classify_bulleted_number(line, content, length)) return true;
    set_kind(line, LineKind::bullet, length);
    classify_bulleted_label(line, content.substr(length));
  } else if ((line.number = number_mark(content))) {
    set_kind(line, LineKind::numbered, line.number->rest);
  } else if (begins_with_at(content)) {
    set_kind(line, LineKind::clause, 0);
  } else {
    return false;
  }
  return true;
}

void classify(Line& line, std::string_view content) {
  if (is_rule(content)) return set_kind(line, LineKind::rule, 0);
  if (is_counter(content)) return set_kind(line, LineKind::furniture, 0);
  if (classify_mark(line, content)) return;
  if (content.size() <= label_limit ? classify_label(line, content) : classify_long(line, content))
    return;
  if (line.may_hold(recommend_sign) && lead_in(content))
    return set_kind(line, LineKind::lead_in, 0);
  if (page_line(content)) return set_kind(line, LineKind::contents, 0);
  if (has_cells(content, line)) return set_kind(line, LineKind::table, 0);
}

void make_literal(Line& line, std::size_t mark) {
  line.heading = nullptr;
  line.attendance = nullptr;
  if (line.kind != LineKind::numbered || mark == 0) line.number.reset();
  set_kind(line,
           mark == 0     ? LineKind::text
           : line.number ? LineKind::numbered
                         : LineKind::bullet,
           mark);
}

}  // namespace referat
