// SPDX-License-Identifier: MIT
//
// Of all rows of lines whose numbers rise the heaviest are the items; what the text says besides
// numbers adds lines to them and takes some away.
#include "reading/outline/item_chain.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "reading/outline/chain_candidates.hpp"
#include "reading/outline/item_heading.hpp"
#include "reading/outline/list_bodies.hpp"
#include "reading/outline/item_runs.hpp"
#include "reading/forms/group_heading.hpp"
#include "reading/forms/numbering.hpp"
#include "reading/forms/title.hpp"

namespace referat {

namespace {

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
  const auto has_text = [&](std::size_t at) {
    return at + 1 < lines.size() && lines[at + 1].kind != LineKind::numbered;
  };
  if (has_text(chain.lines.front())) return;               // nearly all
  std::unordered_map<std::string_view, std::size_t> said;  // the last line with text under it
  std::unordered_map<std::size_t, std::string_view> keys;
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
  const auto may_join = [&](const Candidate& candidate) {
    return candidate.line >= first && candidate.weight >= least && !candidate.key.empty() &&
           !std::ranges::binary_search(chain.lines, candidate.line);
  };
  if (std::ranges::none_of(candidates, may_join)) return;  // nearly all
  const HeadingRow* section = usual_first_section(lines, chain.lines);
  const std::size_t begin = chain.lines.front();  // an agenda stands above it
  std::unordered_set<std::string_view> titles;
  for (const Candidate& candidate : candidates)
    if (std::ranges::binary_search(chain.lines, candidate.line)) titles.insert(candidate.key);
  std::vector<std::size_t> added;
  for (const Candidate& candidate : candidates) {
    if (!may_join(candidate)) continue;
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
  Numbered found = find_numbered(lines, from, titles);
  std::vector<int> best(static_cast<std::size_t>(found.highest) + 1, -1);
  ItemChain winner;
  for (auto& candidates : found.by_form) {
    score_chains(lines, candidates, best);
    ItemChain chain = best_chain(candidates);
    if (chain.weight > winner.weight) winner = std::move(chain);
  }
  if (winner.lines.size() > 1) {
    const NumberForm form = lines[winner.lines.front()].number->form;
    const std::size_t first = winner.lines.front();
    const auto& alike = found.by_form[static_cast<std::size_t>(form)];
    fill_gaps(lines, found.by_form, winner);
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
