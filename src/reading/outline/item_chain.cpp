// SPDX-License-Identifier: MIT
//
// The weights are heuristics; each names the real line that asked for it.
#include "reading/outline/item_chain.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "reading/lines/list_context.hpp"
#include "reading/outline/item_heading.hpp"
#include "reading/outline/list_bodies.hpp"
#include "reading/outline/item_runs.hpp"
#include "reading/forms/group_heading.hpp"
#include "reading/forms/numbering.hpp"
#include "reading/forms/title.hpp"
#include "text/words.hpp"
#include "vocabulary/item_words.hpp"

namespace referat {

namespace {

struct Candidate {
  std::size_t line = 0;
  int value = 0;
  double weight = 0;
  double score = 0;            // of the best chain that ends here
  int previous = -1;           // in that chain
  std::size_t list_begin = 0;  // the line of the 1 that numbers were counted from to this one
  std::string_view key = {};   // of the title
  bool listed = false;         // the title stands in the list of contents
  bool point = false;          // it goes on with a list
  std::size_t said = 0;        // the first line that says the title
};

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

// The first line that says a title, and whether no point of a list did.
struct Said {
  std::size_t line = 0;
  bool by_item = false;
};

constexpr int furthest_gap = 15;

// The cost of following `from` by `to` in one chain; negative when it can't.
double link_cost(const Lines& lines, const Candidate& from, const Candidate& to) {
  const int gap = to.value - from.value;
  if (gap < 0 || gap > furthest_gap) return -1;
  // The same number twice is two items only where the titles differ; else one of them is a list's.
  if (gap == 0 && !to.key.empty() && from.key == to.key) return -1;
  // What was counted from 1 below the one is a list inside it: "2. Høring" over the points 1, 2, 3.
  const bool inside = to.value > 1 && to.list_begin > from.line && to.list_begin < to.line;
  if (inside && gap == 0) return -1;
  const bool lettered = has_letter(*lines[to.line].number);
  double cost = gap == 0 ? (lettered ? 0 : 1.5) : 0.6 * (gap - 1);
  if (inside) cost += 2;
  const std::size_t indent = lines[from.line].indent;
  const std::size_t other = lines[to.line].indent;
  if (std::max(indent, other) - std::min(indent, other) >= 2) cost += 1.5;
  return cost;
}

// Scores every chain end; `best` maps a number to the best candidate so far that ends in it.
void score_chains(const Lines& lines, std::vector<Candidate>& candidates, std::vector<int>& best) {
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    Candidate& candidate = candidates[i];
    double start = candidate.value <= 1 ? 0 : -1;
    for (int value = std::max(0, candidate.value - furthest_gap); value <= candidate.value;
         ++value) {
      const int previous = best[static_cast<std::size_t>(value)];
      if (previous < 0) continue;
      const Candidate& from = candidates[static_cast<std::size_t>(previous)];
      const double cost = link_cost(lines, from, candidate);
      if (cost < 0 || from.score - cost <= start) continue;
      start = from.score - cost;
      candidate.previous = previous;
    }
    candidate.score = candidate.weight + start;
    int& slot = best[static_cast<std::size_t>(candidate.value)];
    if (slot < 0 || candidates[static_cast<std::size_t>(slot)].score <= candidate.score)
      slot = static_cast<int>(i);
  }
  for (const Candidate& candidate : candidates)
    best[static_cast<std::size_t>(candidate.value)] = -1;
}

ItemChain best_chain(const std::vector<Candidate>& candidates) {
  ItemChain chain;
  if (candidates.empty()) return chain;
  const auto last = std::ranges::max_element(candidates, {}, &Candidate::score);
  chain.weight = last->score;
  for (const Candidate* at = &*last;; at = &candidates[static_cast<std::size_t>(at->previous)]) {
    chain.lines.push_back(at->line);
    if (at->previous < 0) break;
  }
  std::ranges::reverse(chain.lines);
  return chain;
}

// "2.0 Regnskab" counts as the item itself, "2.1 Opkrævning" as a part of it.
bool is_whole_item(const NumberMark& mark) { return !mark.minor || mark.number.ends_with(".0"); }

// Every numbered line with its weight, by form.
using Candidates = std::array<std::vector<Candidate>, number_form_count>;

bool says_punkt(const Line& line) {
  return line.number->form == NumberForm::punkt_colon || line.number->form == NumberForm::punkt;
}

// One item of the rest's agenda is often in another style: "7. Eventuelt" among "n - …", "7 evt."
// among "Punkt n". Lines of other forms that carry just the number that is missing join the chain;
// before its first one only "Punkt 1: Velkomst" above "Punkt 2 Økonomi", as a list often stands
// above the items.
void fill_gaps(const Lines& lines, const Candidates& by_form, ItemChain& chain) {
  constexpr double least = 2.2;
  constexpr double certain_weight = 3.2;  // a usual title behind the last item: "7. Eventuelt"
  std::vector<Candidate> others;
  const NumberForm form = lines[chain.lines.front()].number->form;
  for (const auto& candidates : by_form) {
    for (const Candidate& candidate : candidates) {
      if (candidate.weight >= least && lines[candidate.line].number->form != form)
        others.push_back(candidate);
    }
  }
  std::ranges::sort(others, {}, &Candidate::line);
  std::vector<std::size_t> merged;
  std::size_t next = 0;  // in the chain
  for (const Candidate& other : others) {
    while (next < chain.lines.size() && chain.lines[next] < other.line)
      merged.push_back(chain.lines[next++]);
    const int last = merged.empty() ? other.value : lines[merged.back()].number->major;
    const bool certain = next == chain.lines.size() && other.weight >= certain_weight;
    const bool leads = merged.empty() && says_punkt(lines[other.line]) &&
                       says_punkt(lines[chain.lines.front()]) &&
                       lines[chain.lines.front()].number->major == other.value + 1;
    const bool lettered = last == other.value && has_letter(*lines[other.line].number);
    const bool follows =
        leads || lettered || last + 1 == other.value || (certain && last < other.value);
    // "7. Valg af revisor" before "7) Evt."
    const bool usual = reads_as_usual_title(lines.rest(other.line));
    const int least_next = usual ? other.value : other.value + 1;
    const bool precedes =
        next == chain.lines.size() || lines[chain.lines[next]].number->major >= least_next;
    if (follows && precedes) merged.push_back(other.line);
  }
  merged.insert(merged.end(), chain.lines.begin() + static_cast<std::ptrdiff_t>(next),
                chain.lines.end());
  chain.lines = std::move(merged);
}

// The heading right below a title, or any label of a case: what items begin with.
const HeadingRow* first_section(const Lines& lines, std::size_t at) {
  static constexpr HeadingRow label{};
  const std::size_t below = heading_range(lines, at).end;
  if (below >= lines.size()) return nullptr;
  if (lines[below].kind == LineKind::item_label) return &label;
  return lines[below].kind == LineKind::heading ? lines[below].heading : nullptr;
}

// What most of the items begin with, if anything.
const HeadingRow* usual_first_section(const Lines& lines, const std::vector<std::size_t>& chain) {
  std::unordered_map<const HeadingRow*, std::size_t> counts;
  for (const std::size_t at : chain) {
    const HeadingRow* section = first_section(lines, at);
    if (section != nullptr && ++counts[section] * 2 > chain.size()) return section;
  }
  return nullptr;
}

// Takes the lines of the agenda off the chain's beginning, where the numbers of the items below go
// on from it: "1. Velkomst" in the list and "2. Velkomst" with text.
void drop_listed(const Lines& lines, const std::vector<Candidate>& candidates, ItemChain& chain) {
  std::unordered_map<std::string_view, std::size_t> said;  // the last line with text under it
  std::unordered_map<std::size_t, std::string_view> keys;
  const auto has_text = [&](std::size_t at) {
    return at + 1 < lines.size() && lines[at + 1].kind != LineKind::numbered;
  };
  for (const Candidate& candidate : candidates) {
    keys.emplace(candidate.line, candidate.key);
    if (has_text(candidate.line)) said[candidate.key] = candidate.line;
  }
  const auto item = std::ranges::find_if(chain.lines, [&](std::size_t at) {
    const std::string_view key = keys[at];
    const auto again = said.find(key);
    return key.empty() || has_text(at) || again == said.end() || again->second < at;
  });
  if (item != chain.lines.end() && has_text(*item)) chain.lines.erase(chain.lines.begin(), item);
}

// Numbers may begin again half-way, or stand in another order than people count: "7. Regnskab",
// "6. Budget". Lines of the chain's form are items there too when the list has their titles or
// they begin with the section that the items begin with.
void add_out_of_order(const Lines& lines, const std::vector<Candidate>& candidates,
                      std::size_t first, ItemChain& chain) {
  constexpr double least = 3;
  const HeadingRow* section = usual_first_section(lines, chain.lines);
  const std::size_t begin = chain.lines.front();  // an agenda stands above it
  std::unordered_set<std::string_view> titles;
  for (const Candidate& candidate : candidates)
    if (std::ranges::binary_search(chain.lines, candidate.line)) titles.insert(candidate.key);
  std::vector<std::size_t> added;
  for (const Candidate& candidate : candidates) {
    if (candidate.line < first || candidate.weight < least || candidate.key.empty()) continue;
    const bool begins = section != nullptr && first_section(lines, candidate.line) == section;
    const bool listed = candidate.listed || candidate.said < begin;
    if ((begins || listed) && titles.insert(candidate.key).second) added.push_back(candidate.line);
  }
  chain.lines.insert(chain.lines.end(), added.begin(), added.end());
  std::ranges::sort(chain.lines);
}

// Where the numbers begin again below each heading of a group ("Lukkede sager" over "1. Salg"), the
// lines that count on from there are the items, and those of the chain above the first such
// heading.
void prefer_groups(const Lines& lines, const std::vector<Candidate>& candidates, ItemChain& chain) {
  std::vector<std::size_t> run;
  std::unordered_set<std::string_view> titles;
  int groups = 0;
  int next = 0;
  for (const Candidate& candidate : candidates) {
    const bool grouped = candidate.value == 1 && candidate.line > 0 &&
                         item_group(lines.content(candidate.line - 1)).has_value();
    if (grouped) next = 1;
    if (next == 0 || candidate.value != next || candidate.point) continue;
    groups += grouped ? 1 : 0;
    ++next;
    run.push_back(candidate.line);
    if (!titles.insert(candidate.key).second) return;  // the agenda has the groups as well
  }
  if (groups < 2 || run.size() <= chain.lines.size()) return;
  std::erase_if(chain.lines, [&](std::size_t at) { return at >= run.front(); });
  chain.lines.insert(chain.lines.end(), run.begin(), run.end());
}

ItemChain best_of_forms(const Lines& lines, std::size_t from, const TitleKeys& titles) {
  Candidates by_form;
  ListContext context;
  std::unordered_map<std::string, Said> seen;
  int highest = 0;
  std::size_t section = from;  // the last line that opened one
  for (std::size_t i = from; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (line.kind != LineKind::numbered) {
      if (opens_section(line, lines.content(i))) section = i;
      context.see(line, lines.content(i));
    } else if (is_whole_item(*line.number) &&
               (!lines.numbered_headings || is_marked_heading(line))) {
      const auto known = seen.try_emplace(title_key(written_title(lines, i)), Said{i, false}).first;
      const std::string& key = known->first;
      const bool said = !key.empty() && known->second.by_item;
      Candidate candidate{i, line.number->major,
                          weight_of(lines, i, context, titles.contains(key), said)};
      candidate.key = key;
      candidate.listed = titles.contains(key);
      candidate.said = known->second.line;
      auto& candidates = by_form[static_cast<std::size_t>(line.number->form)];
      const bool below = !candidates.empty() && candidates.back().line >= section;
      candidate.list_begin = below ? list_begin(lines, candidates.back(), candidate) : i;
      candidates.push_back(candidate);
      highest = std::max(highest, candidate.value);
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
  std::vector<int> best(static_cast<std::size_t>(highest) + 1, -1);
  ItemChain winner;
  for (auto& candidates : by_form) {
    score_chains(lines, candidates, best);
    ItemChain chain = best_chain(candidates);
    if (chain.weight > winner.weight) winner = std::move(chain);
  }
  if (winner.lines.size() > 1) {
    const NumberForm form = lines[winner.lines.front()].number->form;
    const std::size_t first = winner.lines.front();
    const auto& alike = by_form[static_cast<std::size_t>(form)];
    fill_gaps(lines, by_form, winner);
    drop_listed(lines, alike, winner);
    add_out_of_order(lines, alike, first, winner);
    prefer_groups(lines, alike, winner);
  }
  join_runs(lines, from, winner.lines);
  return winner;
}

}  // namespace

ItemChain find_item_chain(const Lines& lines, std::size_t from, const TitleKeys& titles) {
  ItemChain chain = best_of_forms(lines, from, titles);
  if (chain.lines.size() < 2) return chain;
  const auto bodies = find_bodies(lines, chain.lines);
  if (!bodies) return chain;
  TitleKeys listed = titles;
  for (const std::size_t at : chain.lines) listed.insert(title_key(lines.rest(at)));
  if (lines[*bodies].number) return best_of_forms(lines, *bodies, listed);
  return {find_titles(lines, *bodies, listed), chain.weight};
}

}  // namespace referat
