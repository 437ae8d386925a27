// SPDX-License-Identifier: MIT
//
// What was recommended on the agenda and what the minutes say was recommended. Minutes that leave
// recommendations out, or hold new ones beside the old, change none.
#include <algorithm>
#include <string>

#include "checking/comparing/compare.hpp"
#include "checking/decisions/decisions.hpp"
#include "checking/places.hpp"
#include "checking/comparing/title_words.hpp"

namespace referat {

namespace {

constexpr Wording other_words{
    "the recommendation says \"{0}\" where the agenda says \"{1}\"; keep the agenda's words, and "
    "write changes under the decision",
    "indstillingen siger \"{0}\", hvor dagsordenen siger \"{1}\"; behold dagsordenens ord, og "
    "skriv "
    "ændringer under beslutningen"};

constexpr Wording words_more{
    "\"{0}\" is not in the recommendation of the agenda; keep the agenda's words, and write "
    "changes "
    "under the decision",
    "\"{0}\" står ikke i dagsordenens indstilling; behold dagsordenens ord, og skriv ændringer "
    "under "
    "beslutningen"};

constexpr Wording words_less{
    "the recommendation of the agenda says \"{1}\" as well; keep the agenda's words, and write "
    "changes under the decision",
    "dagsordenens indstilling siger også \"{1}\"; behold dagsordenens ord, og skriv ændringer "
    "under "
    "beslutningen"};

constexpr Wording other_count{
    "the number of points of the recommendation is {0} here and {1} on the agenda; keep the "
    "agenda's points, and write changes under the decision",
    "antallet af punkter i indstillingen er {0} her og {1} på dagsordenen; behold dagsordenens "
    "punkter, og skriv ændringer under beslutningen"};

const std::vector<Clause>& clauses_of(const Section& section) {
  return std::get<Recommendation>(section.detail).clauses;
}

// All words of the recommendation, without those around its points.
std::string key_of(const Section& section) {
  std::string key;
  for (const Clause& clause : clauses_of(section)) key += TitleWords(clause.text).key();
  if (!key.empty()) return key;
  for (const Block& block : section.blocks) {
    key += TitleWords(block.text).key();
    for (const ListItem& item : block.items) key += TitleWords(item.text).key();
  }
  return key;
}

void report_words(Report& minutes, Span within, std::string_view after, std::string_view before) {
  const TitleDifference found = compare_titles(after, before);
  if (found.change == TitleChange::none) return;
  const Wording& wording = found.in_first.empty()    ? words_less
                           : found.in_second.empty() ? words_more
                                                     : other_words;
  const Span whole = find_words(minutes.source(), within, after);
  minutes.add(
      Rule::recommendation_changed,
      found.in_first.empty() ? whole : find_words(minutes.source(), whole, found.in_first),
      {.wording = wording, .words = {std::string(found.in_first), std::string(found.in_second)}});
}

}  // namespace

void compare_recommendations(Report& minutes, const Item& after, const Item& before) {
  const Section* old = find_recommendation(before);
  const Section* now = find_recommendation(after);
  if (old == nullptr || now == nullptr) return;
  const std::string wanted = key_of(*old);
  const bool kept = std::ranges::any_of(after.sections, [&](const Section& section) {
    return section.kind == SectionKind::recommendation && key_of(section).starts_with(wanted);
  });
  if (kept || wanted.empty()) return;
  const auto& points = clauses_of(*now);
  const auto& old_points = clauses_of(*old);
  if (points.empty() != old_points.empty()) return;  // set in another way, which says nothing
  if (points.size() != old_points.size()) {
    minutes.add(Rule::recommendation_changed, heading_place(minutes.source(), *now),
                {.wording = other_count,
                 .words = {std::to_string(points.size()), std::to_string(old_points.size())}});
    return;
  }
  for (std::size_t i = 0; i < points.size(); ++i)
    report_words(minutes, points[i].span, points[i].text, old_points[i].text);
  if (points.empty() && !now->blocks.empty() && !old->blocks.empty()) {
    const Block& block = now->blocks.front();
    report_words(minutes, block.span, block.text, old->blocks.front().text);
  }
}

}  // namespace referat
