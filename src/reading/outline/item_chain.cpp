// SPDX-License-Identifier: MIT
//
// The weights are heuristics; each names the real line that asked for it.
#include "reading/outline/item_chain.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

#include "reading/lines/list_context.hpp"
#include "reading/outline/item_heading.hpp"
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
};

bool opens_section(const Line& line, std::string_view content) {
  const LineKind kind = line.kind;
  if (kind == LineKind::heading && is_group_label(content)) return false;
  return kind == LineKind::heading || kind == LineKind::decision || kind == LineKind::lead_in ||
         kind == LineKind::item_label || kind == LineKind::labelled;
}

// A section heading or a case number within three lines under the number: only items have those.
bool section_follows(const Lines& lines, std::size_t at) {
  const std::size_t stop = std::min(at + 4, lines.size());
  for (std::size_t i = at + 1; i < stop; ++i) {
    if (lines[i].kind == LineKind::numbered) return false;
    if (opens_section(lines[i], lines.content(i))) return true;
  }
  return false;
}

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
  const bool lettered = starts_with_letter(lines[to.line].number->number.substr(
      lines[to.line].number->number.size() - 1));  // "6a) Valg af suppleant" behind 6
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

// Where the items begin when `chain` is only the list of them: at the first line that says a
// listed title again and has sections under it. Unnumbered ones count too, as some systems
// number their list and not the items.
std::optional<std::size_t> find_bodies(const Lines& lines, const std::vector<std::size_t>& chain) {
  TitleKeys listed;
  bool bare = true;  // nothing stands between the list's lines
  for (const std::size_t at : chain) {
    // Under the list's last line the first item may begin.
    if (at != chain.back() && section_follows(lines, at)) return std::nullopt;
    listed.insert(title_key(lines.rest(at)));
    bare = bare && (at == chain.back() || lines[at + 1].kind == LineKind::numbered);
  }
  std::optional<std::size_t> first;  // "Ad 3", with no section under it
  for (std::size_t i = chain.back() + 1; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (!first && line.kind == LineKind::numbered && refers_to_list(*line.number)) {
      first = i;
      if (bare && listed.contains(title_key(lines.rest(i)))) return first;
    }
    const bool plain = line.kind == LineKind::text && !line.number;
    if ((line.kind != LineKind::numbered && !plain) || line.end - line.begin > 200) continue;
    if (!listed.contains(title_key(lines.rest(i))) || !section_follows(lines, i)) continue;
    return first && line.number && refers_to_list(*line.number) ? first : i;
  }
  return std::nullopt;
}

// A point below a line of the list ("a) Formand"), or what it is about in a few words.
bool may_stand_in_list(const Lines& lines, std::size_t at) {
  constexpr std::size_t longest = 80;
  const LineKind kind = lines[at].kind;
  const std::string_view content = lines.content(at);
  if (kind == LineKind::bullet || kind == LineKind::numbered || letter_mark(content)) return true;
  return kind == LineKind::text && content.size() <= longest && !content.ends_with('.');
}

// "Ad 1:", "Ad 2:" with no titles below the list whose numbers they say: the line of the first. A
// heuristic: at least half of the list's numbers are said again, one after the other, and the list
// has nothing but points between its lines.
std::optional<std::size_t> find_referring(const Lines& lines,
                                          const std::vector<std::size_t>& chain) {
  const auto refers = [&](std::size_t at) {
    return lines[at].kind == LineKind::numbered && refers_to_list(*lines[at].number) &&
           !lines[at].number->minor;
  };
  if (refers(chain.front())) return std::nullopt;
  std::size_t first = chain.front();
  while (first < lines.size() && !refers(first)) ++first;
  std::vector<int> listed;
  for (std::size_t k = 0; k < chain.size() && chain[k] < first; ++k)
    listed.push_back(lines[chain[k]].number->major);
  if (first == lines.size() || listed.size() < 2) return std::nullopt;
  for (std::size_t at = chain.front(); at < chain[listed.size() - 1]; ++at)
    if (!may_stand_in_list(lines, at)) return std::nullopt;
  std::size_t count = 0;
  std::size_t next = 0;  // in the list
  for (std::size_t at = first; at < lines.size(); ++at) {
    if (!refers(at)) continue;
    while (next < listed.size() && listed[next] != lines[at].number->major) ++next;
    if (next == listed.size()) break;
    ++count;
  }
  return count >= 2 && count * 2 >= listed.size() ? std::optional(first) : std::nullopt;
}

// Lines that are titles of the list and nothing else.
std::vector<std::size_t> find_titles(const Lines& lines, std::size_t from,
                                     const TitleKeys& listed) {
  std::vector<std::size_t> result;
  for (std::size_t i = from; i < lines.size(); ++i) {
    const bool title = lines[i].kind == LineKind::text && lines[i].end - lines[i].begin <= 200;
    if (title && listed.contains(title_key(lines.content(i)))) result.push_back(i);
  }
  return result;
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
    const bool follows = leads || last + 1 == other.value || (certain && last < other.value);
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

ItemChain best_of_forms(const Lines& lines, std::size_t from, const TitleKeys& titles) {
  Candidates by_form;
  ListContext context;
  std::unordered_map<std::string, bool> seen;  // titles, and whether no point of a list was one
  int highest = 0;
  std::size_t section = from;  // the last line that opened one
  for (std::size_t i = from; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (line.kind != LineKind::numbered) {
      if (opens_section(line, lines.content(i))) section = i;
      context.see(line, lines.content(i));
    } else if (is_whole_item(*line.number) &&
               (!lines.numbered_headings || is_marked_heading(line))) {
      const auto known = seen.try_emplace(title_key(written_title(lines, i)), false).first;
      const std::string& key = known->first;
      const bool said = !key.empty() && known->second;
      Candidate candidate{i, line.number->major,
                          weight_of(lines, i, context, titles.contains(key), said)};
      candidate.key = key;
      auto& candidates = by_form[static_cast<std::size_t>(line.number->form)];
      const bool below = !candidates.empty() && candidates.back().line >= section;
      candidate.list_begin = below ? list_begin(lines, candidates.back(), candidate) : i;
      candidates.push_back(candidate);
      highest = std::max(highest, candidate.value);
      const bool point =
          (context.expects(line) || context.opens_list(line) || context.goes_on_with(line)) &&
          candidate.weight < 2;
      known->second = known->second || !point;
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
  if (winner.lines.size() > 1) fill_gaps(lines, by_form, winner);
  join_runs(lines, from, winner.lines);
  return winner;
}

}  // namespace

ItemChain find_item_chain(const Lines& lines, std::size_t from, const TitleKeys& titles) {
  ItemChain chain = best_of_forms(lines, from, titles);
  if (chain.lines.size() < 2) return chain;
  auto bodies = find_bodies(lines, chain.lines);
  if (!bodies && !lines.marked) bodies = find_referring(lines, chain.lines);
  if (!bodies) return chain;
  TitleKeys listed = titles;
  for (const std::size_t at : chain.lines) listed.insert(title_key(lines.rest(at)));
  if (lines[*bodies].number) return best_of_forms(lines, *bodies, listed);
  return {find_titles(lines, *bodies, listed), chain.weight};
}

}  // namespace referat
