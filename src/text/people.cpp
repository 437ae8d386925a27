// SPDX-License-Identifier: MIT
//
// A text about people is a row of sentences, most often one. A sentence with a verb that tells
// of absence is read as such; everything else is a list.
#include "text/people.hpp"

#include <algorithm>
#include <iterator>

#include "text/attendance_clauses.hpp"
#include "text/person_builder.hpp"
#include "text/person_list.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_line_of_people = 600;  // bytes; longer ones are prose

std::size_t sentence_end(const PersonTokens& tokens, std::size_t at) {
  while (at < tokens.size() && tokens[at].kind != TokenKind::stop) ++at;
  return at;
}

// Every word and bracket in `range` is used, or says that nobody is meant.
bool all_used(const PersonTokens& tokens, const std::vector<bool>& used) {
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const TokenKind kind = tokens[at].kind;
    if ((kind == TokenKind::word || kind == TokenKind::bracket) && !used[at]) return false;
  }
  return true;
}

bool is_given(const PersonTokens& tokens, TokenRange name) { return tokens[name.begin].is(given_name); }

// A name of one word is one only if it is known: "Økonomi" is a heading.
bool is_name(const PersonTokens& tokens, TokenRange name) {
  return is_given(tokens, name) || name_words(tokens, name) > 1;
}

}  // namespace

PeopleResult read_people(std::string_view text, std::size_t offset, Status status) {
  PeopleResult result;
  const PersonTokens tokens = person_tokens(text);
  PersonListReader list(tokens, status);
  std::size_t at = 0;
  while (at < tokens.size()) {
    const std::size_t end = sentence_end(tokens, at);
    if (const auto clauses = read_clauses(list, tokens, {at, end}, offset, ClauseContext::list)) {
      std::ranges::copy(*clauses, std::back_inserter(result.people));
    } else {
      for (const PersonDraft& draft : list.read({at, end})) add_person(tokens, draft, offset, result.people);
      if (list.stop() < end) break;
    }
    list.end_sentence();
    at = end + 1;
  }
  result.whole = all_used(tokens, list.used());
  result.end = at < tokens.size() ? tokens[list.stop()].begin : text.size();
  return result;
}

bool only_people(std::string_view line) {
  line = trim(line);
  if (line.empty() || line.size() > longest_line_of_people) return false;
  const PersonTokens tokens = person_tokens(line);
  if (tokens.size() == 0) return false;
  PersonListReader list(tokens, Status::present);
  std::size_t people = 0;
  for (std::size_t at = 0; at < tokens.size();) {
    const std::size_t end = sentence_end(tokens, at);
    for (const PersonDraft& draft : list.read({at, end})) {
      if (!is_name(tokens, draft.name)) return false;
      ++people;
    }
    if (list.stop() < end) return false;
    at = end + 1;
  }
  return people > 0 && all_used(tokens, list.used());
}

bool looks_like_name(std::string_view text) {
  const PersonTokens tokens = person_tokens(trim(text));
  const std::size_t end = name_end(tokens, 0, tokens.size());
  return end > 0 && end == tokens.size() && end <= 7 && is_name(tokens, {0, end});
}

bool begins_with_name(std::string_view text) {
  // A name and the mark behind it stand well within this many bytes.
  const PersonTokens tokens = person_tokens(text.substr(0, 100));
  std::size_t begin = office_end(tokens, 0, tokens.size());
  const std::size_t end = name_end(tokens, begin, tokens.size());
  if (end == begin || !is_name(tokens, {begin, end})) return false;
  if (end == tokens.size() || !tokens[end].is_word()) return true;
  return tokens[end].is(connector_word | role_word | substitute_word | party_word) ||
         tokens[end].shape == WordShape::letter || name_words(tokens, {begin, end}) > 1;
}

}  // namespace referat
