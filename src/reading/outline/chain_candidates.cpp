// SPDX-License-Identifier: MIT
//
// The weights are heuristics; each names the real line that asked for it.
#include "reading/outline/chain_candidates.hpp"

#include <algorithm>

#include "reading/forms/group_heading.hpp"
#include "reading/lines/list_context.hpp"
#include "reading/outline/list_bodies.hpp"
#include "reading/outline/item_heading.hpp"
#include "text/words.hpp"
#include "vocabulary/item_words.hpp"

namespace referat {

namespace {

// "2. behandling finder sted i maj.": the number belongs to the sentence, whatever follows it.
bool is_sentence(std::string_view rest) {
  return starts_with_lower(rest) && rest.ends_with('.') &&
         rest.find(' ') != std::string_view::npos && !reads_as_usual_title(rest);
}

double form_weight(NumberForm form) {
  switch (form) {
    case NumberForm::punkt_colon:
      return 2.5;
    case NumberForm::punkt:
    case NumberForm::ad:
    case NumberForm::nr:
      return 1.5;
    case NumberForm::dot:
    case NumberForm::paren:
    case NumberForm::dash:
      return 0.5;
    case NumberForm::colon:
    case NumberForm::bare:
    case NumberForm::alone:
      return 0;
  }
  return 0;
}

// What the title itself says. `listed`: it stands in the list of contents.
double title_weight(const Lines& lines, std::size_t at, bool listed) {
  const std::string_view rest = lines.rest(at);
  if (rest.empty()) {
    // "2" in a cell of its own has its title right below; "30" counting attachments has not.
    const bool title_below = at + 1 < lines.size() && !lines[at + 1].blank_before;
    return lines[at].number->form == NumberForm::alone ? (title_below ? 1 : -3) : 0;
  }
  double weight = 0;
  const bool usual = rest.size() < 60 && reads_as_usual_title(rest);
  if (usual) weight += 2;
  if (listed) weight += 3;
  if (starts_with_lower(rest) && !usual) weight -= 2;  // "1. dagsorden for mødet bliver godkendt"
  if (starts_with_folded(rest, "at ")) weight -= 3;
  if (rest.size() > 250)
    weight -= 2;  // a point of a case text, one paragraph a line
  else if (rest.size() > 90 && rest.back() == '.')
    weight -= 1;
  return weight;
}

// `said`: an item above has the title, or a line of the list of items.
double weight_of(const Lines& lines, std::size_t at, const ListContext& context, bool listed,
                 bool said) {
  const Line& line = lines[at];
  double weight = 1 + form_weight(line.number->form) + title_weight(lines, at, listed);
  // "Forvaltningen indstiller, at:" / "1. dagsordenen godkendes" / "Beslutning": the only clause
  // has the next section's heading right below it, as an item has.
  const bool only_clause =
      at > 0 && lines[at - 1].kind == LineKind::lead_in && context.expects(line);
  const bool point = !listed && !said && (only_clause || context.goes_on_with(line));
  const bool sections = !point && section_follows(lines, at) && !is_sentence(lines.rest(at));
  if (sections) weight += 3;
  if (point || (context.expects(line) && !sections))
    weight -= 4;
  else if (context.opens_list(line) && !sections && line.number->form != NumberForm::punkt_colon)
    weight -= 1;
  const bool text_under = at + 1 < lines.size() && lines[at + 1].kind != LineKind::numbered;
  if (text_under) weight += 0.8;
  if (line.blank_before || line.page_before) weight += 0.3;
  if (at > 0 && lines[at - 1].kind == LineKind::item_label) weight += 1;  // "Sagnr.: …" before it
  if (line.number->form == NumberForm::bare && line.number->major > 1900) weight -= 4;  // a year
  // "Til behandling - for lukkede døre" over "103. Lukket sag": only items stand below it.
  if (sections && at > 0 && item_group(lines.content(at - 1))) weight += 2.5;
  // "10. Eventuelt" in the agenda, "11. Eventuelt" below: it may count otherwise.
  if (said) weight += 1.5;
  return weight;
}

// Where the list that `to` belongs to began, when it goes on with what stands right above it:
// "1. Godkendt." / "2. Ida Holm sender svaret." below "Beslutning".
std::size_t list_begin(const Lines& lines, const Candidate& from, const Candidate& to) {
  const Line& above = lines[from.line];
  const Line& below = lines[to.line];
  const bool aligned =
      std::max(above.indent, below.indent) - std::min(above.indent, below.indent) <= 1;
  const bool goes_on =
      to.value == from.value + 1 && below.blank_before <= above.blank_before && aligned &&
      starts_with_upper(lines.rest(from.line)) == starts_with_upper(lines.rest(to.line));
  return goes_on ? from.list_begin : to.line;
}

// "2.0 Regnskab" counts as the item itself, "2.1 Opkrævning" as a part of it.
bool is_whole_item(const NumberMark& mark) { return !mark.minor || mark.number.ends_with(".0"); }

}  // namespace

Numbered find_numbered(const Lines& lines, std::size_t from, const TitleKeys& titles) {
  Numbered found;
  ListContext context;
  std::size_t section = from;  // the last line that opened one
  for (std::size_t i = from; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (line.kind != LineKind::numbered) {
      if (opens_section(line, lines.content(i))) section = i;
      context.see(line, lines.content(i));
    } else if (is_whole_item(*line.number) &&
               (!lines.numbered_headings || is_marked_heading(line))) {
      const auto known =
          found.seen.try_emplace(title_key(written_title(lines, i)), Said{i, false}).first;
      const std::string& key = known->first;
      const bool said = !key.empty() && known->second.by_item;
      Candidate candidate{i, line.number->major,
                          weight_of(lines, i, context, titles.contains(key), said)};
      candidate.key = key;
      candidate.listed = titles.contains(key);
      candidate.said = known->second.line;
      auto& candidates = found.by_form[static_cast<std::size_t>(line.number->form)];
      const bool below = !candidates.empty() && candidates.back().line >= section;
      candidate.list_begin = below ? list_begin(lines, candidates.back(), candidate) : i;
      candidates.push_back(candidate);
      found.highest = std::max(found.highest, candidate.value);
      const bool point =
          (context.expects(line) || context.opens_list(line) || context.goes_on_with(line)) &&
          candidate.weight < 2;
      candidates.back().point = point;
      known->second.by_item = known->second.by_item || !point;
      if (candidate.weight > 3) context = {};
      if (point) context.expected = std::max(context.expected, line.number->major + 1);
      context.colon = context.under_heading = false;
      context.member = point ? &line : nullptr;
    } else {
      context.see_part();
    }
  }
  return found;
}

}  // namespace referat
