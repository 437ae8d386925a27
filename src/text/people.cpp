// SPDX-License-Identifier: MIT
//
// A text about people is a row of sentences, most often one. A sentence with a verb that tells
// of absence is read as such; everything else is a list.
#include "text/people.hpp"

#include <algorithm>

#include "text/attendance_clauses.hpp"
#include "text/person_builder.hpp"
#include "text/person_list.hpp"
#include "text/person_parts.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_line_of_people = 600;  // bytes; longer ones are prose

std::size_t sentence_end(const PersonTokens& tokens, std::size_t at) {
  while (at < tokens.size() && tokens[at].kind != TokenKind::stop) ++at;
  return at;
}

using Use = PersonListReader::Use;

bool any_content_is(const PersonTokens& tokens, const std::vector<Use>& used, Use use) {
  for (std::size_t at = 0; at < tokens.size(); ++at)
    if (is_content(tokens[at]) && used[at] == use) return true;
  return false;
}

// A cheap look at the first words: most lines begin with none that could be a name, an office or
// the label of a group.
bool may_begin_with_people(std::string_view line) {
  constexpr std::size_t beginning = 60;           // bytes
  if (line.size() <= 2 * beginning) return true;  // as cheap to read at once
  const PersonTokens tokens = person_tokens(line.substr(0, beginning));
  for (std::size_t at = 0; at < tokens.size() && at < 6; ++at) {
    if (tokens[at].kind == TokenKind::colon) return true;
    if (name_end(tokens, at, tokens.size()) > at) return true;
  }
  return false;
}

}  // namespace

PeopleResult read_people(std::string_view text, std::size_t offset, Status status,
                         std::string_view role) {
  PeopleResult result;
  const PersonTokens tokens = person_tokens(text);
  PersonListReader list(tokens, status, role);
  std::size_t at = 0;
  while (at < tokens.size()) {
    const std::size_t end = sentence_end(tokens, at);
    if (!read_clauses(list, tokens, {at, end}, offset, ClauseContext::list, result.people)) {
      for (const PersonDraft& draft : list.read({at, end}))
        add_person(tokens, draft, offset, result.people);
      if (list.stop() < end) break;
    }
    list.end_sentence();
    at = end + 1;
  }
  result.whole = !any_content_is(tokens, list.used(), Use::none) &&
                 !any_content_is(tokens, list.used(), Use::group_label);
  result.end = at < tokens.size() ? tokens[list.stop()].begin : text.size();
  return result;
}

bool only_people(std::string_view line) {
  line = trim(line);
  if (line.empty() || line.size() > longest_line_of_people) return false;
  if (starts_with_lower(line) || !may_begin_with_people(line)) return false;
  const PersonTokens tokens = person_tokens(line);
  if (tokens.size() == 0) return false;
  PersonListReader list(tokens, Status::present);
  std::size_t people = 0;
  for (std::size_t at = 0; at < tokens.size();) {
    const std::size_t end = sentence_end(tokens, at);
    for (const PersonDraft& draft : list.read({at, end})) {
      if (!is_person(tokens, draft)) return false;
      ++people;
    }
    if (list.stop() < end) return false;
    at = end + 1;
  }
  if (any_content_is(tokens, list.used(), Use::none)) return false;
  return people > 0 || any_content_is(tokens, list.used(), Use::group_label);
}

}  // namespace referat
