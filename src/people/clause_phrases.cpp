// SPDX-License-Identifier: MIT
#include "people/clause_phrases.hpp"

#include <array>
#include <string_view>

#include "people/person_parts.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

// "Alle var mødt undtagen: Bo Lund" has a colon there that makes no label.
bool is_exception(const AttendancePhrase& phrase) {
  constexpr auto words =
      std::to_array<std::string_view>({"bortset fra", "med undtagelse af", "på nær", "undtagen"});
  return is_one_of(phrase.words, words);
}

// "Bo Lund - syg, Ida Holm - ferie": without a verb before it the word is a remark.
bool is_remark(const PersonTokens& tokens, std::size_t at, const AttendancePhrase& phrase) {
  constexpr auto words = std::to_array<std::string_view>({"syg", "sygemeldt"});
  return is_one_of(phrase.words, words) &&
         (at == 0 || !tokens[at - 1].is(auxiliary_word | filler_word | verb_word));
}

// "Anna, Bo Lund har meldt afbud, Carl Friis", "…; Bo Lund (A) - deltog ikke; …": in a list the
// phrase hangs on one name. Those of whom a sentence tells are joined by "og".
bool hangs_on_one(const PersonTokens& tokens, std::size_t from, std::size_t at) {
  while (at > from && tokens[at - 1].is(auxiliary_word | filler_word)) --at;
  const std::size_t end = at;
  if (at > from && tokens[at - 1].kind == TokenKind::dash) return true;
  while (at > from && !tokens[at - 1].is(connector_word) && is_content(tokens[at - 1])) --at;
  return at > from && at < end && !tokens[at - 1].is_word();
}

}  // namespace

std::vector<PhraseClause> find_clauses(const PersonTokens& tokens, TokenRange sentence,
                                       ClauseContext context) {
  std::vector<PhraseClause> clauses;
  for (std::size_t at = sentence.begin; at < sentence.end;) {
    if (!tokens[at].is(phrase_word)) {
      ++at;
      continue;
    }
    const auto after = match_phrase(tokens, at, sentence.end, PhrasePlace::after_people);
    const auto before = match_phrase(tokens, at, sentence.end, PhrasePlace::before_people);
    const auto& match = !after || (before && before->end >= after->end) ? before : after;
    const bool colon = match && tokens.kind(match->end) == TokenKind::colon;
    const bool label = colon && !is_exception(*match->phrase);
    const std::size_t end = match ? match->end + (colon && !label ? 1U : 0U) : at + 1;
    const bool remark = match && (is_remark(tokens, at, *match->phrase) ||
                                  (context == ClauseContext::list &&
                                   match->phrase->place == PhrasePlace::after_people &&
                                   hangs_on_one(tokens, sentence.begin, at)));
    if (match && !label && !remark) clauses.push_back({match->phrase, at, end});
    at = end;
  }
  return clauses;
}

}  // namespace referat
