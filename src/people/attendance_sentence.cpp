// SPDX-License-Identifier: MIT
#include "people/attendance_sentence.hpp"

#include <algorithm>

#include "people/attendance_clauses.hpp"
#include "people/person_builder.hpp"
#include "people/person_list.hpp"
#include "text/words.hpp"
#include "vocabulary/gate_words.hpp"
#include "vocabulary/rows.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_text = 800;  // bytes; longer paragraphs are about something else

constexpr RowTable stems(attendance_stems);

bool may_be_about_attendance(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); at = find_gap(text, at) + 1) {
    const std::string_view rest = text.substr(at);
    for (const std::string_view stem : stems.candidates(rest))
      if (starts_with_folded(rest, stem)) return true;
  }
  return false;
}

// "For Ida Holm deltog Bo Lund som stedfortræder." behind a sentence that tells of her absence.
bool read_stand_in(PersonListReader& list, const PersonTokens& tokens, TokenRange sentence,
                   std::size_t offset, std::vector<Person>& people) {
  if (sentence.empty() || tokens.slice(sentence.begin) != "For") return false;
  const std::vector<PersonDraft> drafts = list.read(sentence);
  const bool substitutes = std::ranges::all_of(drafts, [](const PersonDraft& draft) {
    return draft.label.status == Status::substitute && !draft.label.replaced.empty();
  });
  if (drafts.empty() || !substitutes || list.stop() < sentence.end) return false;
  for (const PersonDraft& draft : drafts) add_person(tokens, draft, offset, people);
  return true;
}

}  // namespace

std::optional<PeopleResult> read_attendance_sentence(std::string_view text, std::size_t offset) {
  if (text.size() > longest_text || !may_be_about_attendance(text)) return std::nullopt;
  const PersonTokens tokens = person_tokens(text);
  PersonListReader list(tokens, Status::present);
  PeopleResult result;
  std::size_t at = 0;
  while (at < tokens.size()) {
    std::size_t end = at;
    while (end < tokens.size() && tokens[end].kind != TokenKind::stop) ++end;
    // Sentences behind the first may tell of substitutes only.
    const auto context = at == 0 ? ClauseContext::prose : ClauseContext::following;
    const bool read = read_clauses(list, tokens, {at, end}, offset, context, result.people) ||
                      (at > 0 && read_stand_in(list, tokens, {at, end}, offset, result.people));
    if (!read) break;
    at = end + 1;
  }
  if (result.people.empty()) return std::nullopt;
  result.whole = at >= tokens.size();
  result.end = result.whole ? text.size() : tokens[at].begin;
  return result;
}

}  // namespace referat
