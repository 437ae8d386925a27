// SPDX-License-Identifier: MIT
//
// Decisions that do not answer what was recommended: a heuristic on words, and told as info.
#include <string>

#include "checking/decisions/decisions.hpp"
#include "checking/places.hpp"
#include "text/words.hpp"
#include "vocabulary/check_words.hpp"

namespace referat {

namespace {

constexpr Wording noted_not_discussed{
    "the matter is noted, but the recommendation at {at} asks for a discussion; write what came of "
    "it",
    "sagen er taget til efterretning, men indstillingen ({at}) lægger op til drøftelse; skriv, "
    "hvad "
    "drøftelsen førte til"};

constexpr Wording noted_not_approved{
    "the matter is noted, but the recommendation at {at} asks for a decision; write whether it was "
    "approved",
    "sagen er taget til efterretning, men indstillingen ({at}) lægger op til en beslutning; skriv, "
    "om den blev godkendt"};

constexpr Wording discussed_not_approved{
    "the matter was discussed, but the recommendation at {at} asks for a decision; write whether "
    "it was approved",
    "sagen er drøftet, men indstillingen ({at}) lægger op til en beslutning; skriv, om den blev "
    "godkendt"};

// The one section of `kind` in the item; null when there are several, as then one committee may
// have answered another.
const Section* find_only(const Item& item, SectionKind kind) {
  const Section* only = nullptr;
  for (const Section& section : item.sections) {
    if (section.kind != kind) continue;
    if (only != nullptr) return nullptr;
    only = &section;
  }
  return only;
}

Request request_of_clauses(const Section& section) {
  Request all;
  const auto add = [&](std::string_view text) {
    const Request one = request_of(fold(text));
    all.note = all.note || one.note;
    all.discuss = all.discuss || one.discuss;
    all.approve = all.approve || one.approve;
  };
  for (const Clause& clause : std::get<Recommendation>(section.detail).clauses) add(clause.text);
  for (const Block& block : section.blocks) add(block.text);
  return all;
}

const Wording* find_gap(const Request& request, Outcome outcome) {
  if (outcome == Outcome::noted && !request.note && request.discuss) return &noted_not_discussed;
  if (outcome == Outcome::noted && !request.note && request.approve) return &noted_not_approved;
  if (outcome == Outcome::discussed && request.approve && !request.discuss && !request.note)
    return &discussed_not_approved;
  return nullptr;
}

}  // namespace

void check_answers(Report& report) {
  for (const Item& item : report.document().items) {
    const Section* decided = find_only(item, SectionKind::decision);
    const Section* recommended = find_only(item, SectionKind::recommendation);
    if (decided == nullptr || recommended == nullptr || decided->blocks.size() != 1) continue;
    constexpr std::size_t longest = 200;  // a longer one answers in several sentences
    const Block& text = decided->blocks.front();
    const auto outcome = std::get<Decision>(decided->detail).outcome;
    if (!outcome || text.text.size() > longest) continue;
    const Wording* gap = find_gap(request_of_clauses(*recommended), *outcome);
    if (gap == nullptr) continue;
    report.add(Rule::decision_not_answering, find_words(report.source(), text.span, text.text),
               {.wording = *gap, .second = heading_place(report.source(), *recommended)});
  }
}

}  // namespace referat
