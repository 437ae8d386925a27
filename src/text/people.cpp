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

// Running text: many words, hardly any with a capital. People have names.
bool is_prose(std::string_view line) {
  constexpr std::size_t fewest_words = 16;
  constexpr std::size_t words_per_capital = 8;
  std::size_t words = 0;
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < line.size(); at = find_gap(line, at) + 1, ++words)
    if (starts_with_upper(line.substr(at))) ++capitals;
  return words >= fewest_words && words > capitals * words_per_capital;
}

}  // namespace

PeopleResult read_people(std::string_view text, std::size_t offset, Status status,
                         std::string_view role) {
  return read_people(person_tokens(text), offset, status, role);
}

PeopleResult read_people(const PersonTokens& tokens, std::size_t offset, Status status,
                         std::string_view role) {
  PeopleResult result;
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
  result.end = at < tokens.size() ? tokens[list.stop()].begin : tokens.text.size();
  return result;
}

bool may_be_only_people(std::string_view line) {
  line = trim(line);
  return !line.empty() && line.size() <= longest_line_of_people && !starts_with_lower(line) &&
         !is_prose(line);
}

bool only_people(std::string_view line) {
  return may_be_only_people(line) && only_people(person_tokens(line));
}

bool only_people(const PersonTokens& tokens) {
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
