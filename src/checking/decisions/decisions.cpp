// SPDX-License-Identifier: MIT
//
// Recommendations without a decision, documents that are not what their title says, closed items
// that show their case.
#include <algorithm>
#include <string>

#include "checking/decisions/decisions.hpp"
#include "checking/groups.hpp"
#include "checking/places.hpp"
#include "reading/forms/outcome.hpp"
#include "reading/forms/title.hpp"
#include "text/words.hpp"
#include "vocabulary/check_words.hpp"
#include "vocabulary/item_words.hpp"

namespace referat {

namespace {

constexpr Wording no_decision{
    "the recommendation has no decision; write what was decided, or that the item was put off",
    "indstillingen har ingen beslutning; skriv, hvad der blev besluttet, eller at punktet blev "
    "udsat"};

constexpr Wording empty_decision{
    "the recommendation has no decision, as nothing stands under \"{0}\" at {at}; write what was "
    "decided, or that the item was put off",
    "indstillingen har ingen beslutning, for der står intet under \"{0}\" ({at}); skriv, hvad der "
    "blev besluttet, eller at punktet blev udsat"};

constexpr Wording agenda_with_decisions{
    "the title says agenda, but {0} items have a decision; put the title right, or publish the "
    "agenda itself",
    "titlen siger dagsorden, men {0} punkter har en beslutning; ret titlen, eller udgiv selve "
    "dagsordenen"};

constexpr Wording minutes_without_decisions{
    "the title says minutes, but none of {0} recommendations has a decision; check that this is "
    "not the agenda",
    "titlen siger referat, men ingen af {0} indstillinger har en beslutning; se efter, om det er "
    "dagsordenen"};

bool has_content(const Recommendation& recommendation, const Section& section) {
  return !recommendation.clauses.empty() || !section.blocks.empty();
}

bool has_decision(const Item& item) {
  return std::ranges::any_of(item.sections, [](const Section& section) {
    return section.kind == SectionKind::decision && !section.blocks.empty();
  });
}

const Section* find_empty_decision(const Item& item) {
  const auto found = std::ranges::find_if(item.sections, [](const Section& section) {
    return section.kind == SectionKind::decision && section.heading && section.blocks.empty();
  });
  return found == item.sections.end() ? nullptr : &*found;
}

constexpr std::size_t longest_decision = 400;

bool tells(const Block& block) {
  return block.text.size() < longest_decision && tells_what_was_done(block.text);
}

// A case says what was once decided; a heading that is not known may be that of the decision.
bool is_case_text(const Section& section) {
  if (section.kind == SectionKind::other) return std::get<Prose>(section.detail).topic.has_value();
  return section.kind == SectionKind::case_description || section.kind == SectionKind::summary;
}

// "Godkendt." right behind the attachments is read as one of them.
bool tells_as_attachment(const Section& section) {
  const auto* attachments = std::get_if<Attachments>(&section.detail);
  return attachments != nullptr && !attachments->entries.empty() &&
         tells_what_was_done(attachments->entries.back().title);
}

// Minutes without headings tell what was decided at the end of an item, or behind the
// recommendation; what a case says stands further up.
bool tells_decision(const Item& item) {
  for (const Section& section : item.sections) {
    if (tells_as_attachment(section)) return true;
    if (!is_case_text(section) && std::ranges::any_of(section.blocks, tells)) return true;
  }
  const auto& last = item.sections.back().blocks;
  return std::any_of(last.end() - std::min<std::ptrdiff_t>(std::ssize(last), 2), last.end(), tells);
}

bool needs_no_decision(const Document& document, std::size_t at) {
  const Item& item = document.items[at];
  const std::string title = folded_title(item.title);
  const bool not_minuted =
      item.group && fold(*item.group).find("intet referat") != std::string::npos;
  return item.access == Access::closed || is_usual_title(title) || says_put_off(title) ||
         not_minuted || has_sub_items(document, at) || tells_decision(item);
}

struct Tally {
  std::size_t recommended = 0;  ///< items with a recommendation
  std::size_t decided = 0;      ///< those of them with a decision
};

Tally count_decisions(const Document& document) {
  Tally tally;
  for (const Item& item : document.items) {
    if (find_recommendation(item) == nullptr) continue;
    ++tally.recommended;
    tally.decided += has_decision(item) ? 1U : 0U;
  }
  return tally;
}

void report_missing_decision(Report& report, const Item& item, Level at_most) {
  const Span place = heading_place(report.source(), *find_recommendation(item));
  const Section* empty = find_empty_decision(item);
  Remark remark{.wording = no_decision, .at_most = at_most};
  if (empty != nullptr) {
    remark.wording = empty_decision;
    remark.words = {*empty->heading};
    remark.second = heading_place(report.source(), *empty);
  }
  report.add(Rule::recommendation_without_decision, place, std::move(remark));
}

// Whether something of the document stands behind the item's text, so that it is not one whose end
// was cut off with the file.
bool is_whole(const Document& document, std::size_t at) {
  if (at + 1 < document.items.size() || !document.closing.empty()) return true;
  const SectionKind last = document.items[at].sections.back().kind;
  return last == SectionKind::attachments || last == SectionKind::attendance ||
         last == SectionKind::decision;
}

// Minutes that record no decisions at all have another fault, or are of another kind, unless
// somebody says that they are minutes.
void check_missing_decisions(Report& report) {
  const Document& document = report.document();
  const Tally tally = count_decisions(document);
  const bool minutes = report.profile() == Profile::minutes;
  if (tally.decided == 0 && !minutes) return;
  const bool usual = minutes || tally.decided * 2 >= tally.recommended;
  for (std::size_t i = 0; i < document.items.size(); ++i) {
    const Item& item = document.items[i];
    if (find_recommendation(item) == nullptr || has_decision(item)) continue;
    if (needs_no_decision(document, i)) continue;
    const bool sure = usual && is_whole(document, i) && item.type != ItemType::information;
    report_missing_decision(report, item, sure ? Level::error : Level::warning);
  }
}

// A decision of this meeting, not one of a committee before it that the case quotes.
bool is_own_decision(const Section& section, const Document& document) {
  const auto* decision = std::get_if<Decision>(&section.detail);
  if (decision == nullptr || section.blocks.empty()) return false;
  return decision->date ? decision->date == document.date : !decision->body;
}

void check_agenda(Report& report) {
  const Document& document = report.document();
  const auto decided = std::ranges::count_if(document.items, [&](const Item& item) {
    return std::ranges::any_of(
        item.sections, [&](const Section& section) { return is_own_decision(section, document); });
  });
  if (decided < 2 || decided * 2 < std::ssize(document.items)) return;
  report.add(Rule::doc_type_conflict, document.title_span,
             {.wording = agenda_with_decisions, .words = {std::to_string(decided)}});
}

void check_minutes(Report& report) {
  const Document& document = report.document();
  const Tally tally = count_decisions(document);
  if (tally.recommended < 2 || tally.decided > 0) return;
  if (tally.recommended * 2 < document.items.size()) return;
  if (std::ranges::any_of(document.items, has_decision)) return;
  const auto tells = [](const Item& item) {
    return !item.sections.empty() && tells_decision(item);
  };
  if (std::ranges::any_of(document.items, tells)) return;
  report.add(Rule::doc_type_conflict, document.title_span,
             {.wording = minutes_without_decisions, .words = {std::to_string(tally.recommended)}});
}

void check_kind(Report& report) {
  const auto& title = report.document().title;
  if (!title) return;
  const std::string folded = fold(*title);
  const bool minutes = names_minutes(folded);
  const bool agenda = names_agenda(folded);
  if (agenda && !minutes) check_agenda(report);
  // Of minutes that somebody calls so, each missing decision is told.
  const bool told =
      report.profile() == Profile::minutes && report.wants(Rule::recommendation_without_decision);
  if (minutes && !agenda && !told) check_minutes(report);
}

}  // namespace

const Section* find_recommendation(const Item& item) {
  for (const Section& section : item.sections) {
    const auto* recommendation = std::get_if<Recommendation>(&section.detail);
    if (recommendation != nullptr && has_content(*recommendation, section)) return &section;
  }
  return nullptr;
}

bool has_sub_items(const Document& document, std::size_t at) {
  if (at + 1 >= document.items.size()) return false;
  const auto& number = document.items[at].number;
  const auto& next = document.items[at + 1].number;
  return number && next && next->starts_with(*number + ".");
}

void check_decisions(Report& report) {
  if (report.wants(Rule::recommendation_without_decision)) check_missing_decisions(report);
  if (report.wants(Rule::doc_type_conflict)) check_kind(report);
  if (report.wants(Rule::closed_item_content)) check_closed_items(report);
  if (report.wants(Rule::decision_not_answering)) check_answers(report);
}

}  // namespace referat
