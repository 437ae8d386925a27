// SPDX-License-Identifier: MIT
#include "reading/forms/outcome_context.hpp"

#include <algorithm>
#include <array>

#include "text/words.hpp"
#include "vocabulary/rows.hpp"

namespace referat {

namespace {

// Takes the last word off, without the space before it; a comma ends the words.
std::string_view take_last_word(std::string_view& before) {
  while (before.ends_with(' ')) before.remove_suffix(1);
  const std::size_t space = before.find_last_of(" ,;:(");
  const std::size_t begin = space == std::string_view::npos ? 0 : space + 1;
  const std::string_view word = before.substr(begin);
  before = before.substr(0, begin);
  return word;
}

// What the words right before a row make of it.
enum class Turn : std::uint8_t { none, denied, open };

// "dermed ikke er blevet" is a negation; "endnu ikke" leaves it open.
Turn find_turn(std::string_view before) {
  constexpr auto small = std::to_array<std::string_view>(
      {"at",    "blev",  "blevet", "bliver", "dermed",  "derfor", "er",
       "har",   "kan",   "kunne",  "kunnet", "længere", "skal",   "skulle",
       "tages", "taget", "var",    "vil",    "ville",   "være",   "været"});
  constexpr std::size_t most_words = 5;
  for (std::size_t words = 0; words < most_words && !before.empty(); ++words) {
    const std::string_view word = take_last_word(before);
    if (word == "ikke" || word == "ej")
      return take_last_word(before) == "endnu" ? Turn::open : Turn::denied;
    if (!is_one_of(word, small)) break;
  }
  return Turn::none;
}

bool sets_aside(Outcome outcome) {
  return outcome == Outcome::postponed || outcome == Outcome::withdrawn ||
         outcome == Outcome::returned || outcome == Outcome::rejected;
}

// "det forkastede forslag", "den udsatte sag": said of a thing.
bool is_attribute(std::string_view before, std::string_view row) {
  if (!row.ends_with("te") && !row.ends_with("ede")) return false;
  const std::string_view word = take_last_word(before);
  return word == "det" || word == "den" || word == "de";
}

// "Sagen var udsat fra mødet i maj", "blev tidligere udsat": what came before this meeting.
bool is_past(std::string_view before) {
  const std::string_view word = take_last_word(before);
  return word == "var" || word == "tidligere" || word == "været";
}

// The words since the last comma.
std::string_view clause_before(std::string_view before) {
  const std::size_t comma = before.rfind(", ");
  return trim(comma == std::string_view::npos ? before : before.substr(comma + 2));
}

// ", da et ændringsforslag var forkastet", "om planen skulle godkendes", "Hvis regnskabet
// godkendes"
bool is_subordinate(std::string_view clause, bool first) {
  static constexpr RowTable beginnings(std::to_array<std::string_view>(
      {"efter at", "eftersom", "fordi", "hvis", "hvor", "hvordan", "hvorfor", "hvorvidt", "når",
       "selv om", "selvom", "såfremt"}));
  static constexpr RowTable behind_a_comma(std::to_array<std::string_view>({"da", "om"}));
  return beginnings.at_start(clause) != nullptr ||
         (!first && behind_a_comma.at_start(clause) != nullptr);
}

// "idet Liste Ø ønskede sagen udsat": the wish of one is no decision, that of the body is.
bool is_wish_of_one(std::string_view clause) {
  constexpr auto bodies = std::to_array<std::string_view>(
      {"udvalget", "byrådet", "bestyrelsen", "rådet", "flertal", "kommunalbestyrelsen", "enig"});
  if (find_text(clause, " ønske") == std::string_view::npos) return false;
  if (find_text(clause, "mindretal") != std::string_view::npos) return true;
  return std::ranges::none_of(bodies, [&](std::string_view body) {
    return find_text(clause, body) != std::string_view::npos;
  });
}

constexpr OutcomeRow denied{"", Outcome::rejected, 8};
constexpr OutcomeRow not_noted{"", Outcome::other, 8};

}  // namespace

const OutcomeRow* row_in_context(std::string_view sentence, std::size_t at, const OutcomeRow& row) {
  if (!row.outcome) return &row;
  const std::string_view before = sentence.substr(0, at);
  const std::string_view clause = clause_before(before);
  if (is_attribute(before, row.words) || is_wish_of_one(clause)) return nullptr;
  if (is_subordinate(clause, clause.data() == trim(before).data())) return nullptr;
  // "Forslaget om at udsætte sagen", "indstillingen om at meddele afslag"
  if (row.words.starts_with("at ") && clause.ends_with(" om")) return nullptr;
  if (*row.outcome == Outcome::postponed && is_past(before)) return nullptr;
  switch (find_turn(before)) {
    case Turn::none:
      return &row;
    case Turn::open:
      return nullptr;
    case Turn::denied:
      break;
  }
  if (sets_aside(*row.outcome)) return nullptr;
  if (*row.outcome == Outcome::noted) return &not_noted;
  const bool decides = *row.outcome == Outcome::approved || *row.outcome == Outcome::recommended ||
                       *row.outcome == Outcome::approved_with_changes;
  return decides ? &denied : nullptr;
}

bool is_what_was_told(std::string_view sentence, const OutcomeRow& row, std::size_t end,
                      std::size_t at) {
  if (row.outcome != Outcome::recommended && row.outcome != Outcome::noted) return false;
  const std::string_view between = sentence.substr(end, at > end ? at - end : 0);
  for (const std::string_view other : {", og ", ", men ", ", dog "})
    if (find_text(between, other) != std::string_view::npos) return false;
  return row.outcome == Outcome::recommended ||
         find_text(between, ", at ") != std::string_view::npos;
}

const OutcomeRow* find_motion(std::string_view sentence) {
  static constexpr auto motions = std::to_array<OutcomeRow>({
      {" om at udsætte", Outcome::postponed, 9},
      {" om at udskyde", Outcome::postponed, 9},
      {" om udsættelse", Outcome::postponed, 9},
      {" om at hjemvise", Outcome::returned, 9},
      {" om hjemvisning", Outcome::returned, 9},
      {" om at sende sagen tilbage", Outcome::returned, 9},
      {" om at afvise", Outcome::rejected, 9},
  });
  const std::size_t proposal = find_text(sentence, "forslag");
  if (proposal == std::string_view::npos) return nullptr;
  const auto motion = std::ranges::find_if(motions, [&](const OutcomeRow& row) {
    return find_text(sentence, row.words, proposal) != std::string_view::npos;
  });
  return motion == motions.end() ? nullptr : &*motion;
}

}  // namespace referat
