// SPDX-License-Identifier: MIT
//
// A text about people is a row of sentences, most often one. A sentence with a verb that tells
// of absence is read as such; everything else is a list.
#include "people/people.hpp"

#include <algorithm>
#include <bit>

#include "people/attendance_clauses.hpp"
#include "text/byte_group.hpp"
#include "people/person_builder.hpp"
#include "people/person_list.hpp"
#include "people/person_parts.hpp"
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

// No fewer than the gaps in a line; see find_gap().
std::size_t most_gaps(std::string_view line) {
  std::size_t count = 0;
  std::size_t at = 0;
  for (; at + ByteGroup::size <= line.size(); at += ByteGroup::size) {
    const ByteGroup group(&line[at]);
    count +=
        static_cast<std::size_t>(std::popcount((group.at_most(' ') | group.equal('(')).bits()));
  }
  return count + line.size() - at;
}

// Running text: many words, hardly any with a capital. People have names.
bool is_prose(std::string_view line) {
  constexpr std::size_t fewest_words = 16;
  constexpr std::size_t words_per_capital = 8;
  const std::size_t most_words = most_gaps(line) + 1;
  if (most_words < fewest_words) return false;  // nearly all lines of people
  std::size_t words = 0;
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < line.size(); at = find_gap(line, at) + 1, ++words) {
    if (starts_with_upper(line.substr(at))) ++capitals;
    if (capitals * words_per_capital >= most_words) return false;
  }
  return words >= fewest_words && words > capitals * words_per_capital;
}

// Whether no sentence, label or phrase about attendance can stand in a text: it is one list.
bool is_plain_list(const PersonTokens& tokens) {
  return std::ranges::none_of(tokens.all, [](const PersonToken& token) {
    return token.kind == TokenKind::stop || token.kind == TokenKind::colon ||
           token.is(phrase_word | label_word);
  });
}

bool are_people(const PersonTokens& tokens, const std::vector<PersonDraft>& drafts) {
  return std::ranges::all_of(drafts,
                             [&](const PersonDraft& draft) { return is_person(tokens, draft); });
}

// "Bo Lund. Suppleant: Ida Holm" below "Afbud": where one is away and one came instead, she came
// for him.
void pair_up(std::vector<Person>& people) {
  if (people.size() != 2 || !is_absence(people[0].status)) return;
  if (people[1].status == Status::substitute && !people[1].substitute_for)
    people[1].substitute_for = people[0].name;
}

PeopleResult read_people(const PersonTokens& tokens, std::size_t offset, Status status,
                         std::string_view role = {}) {
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
  if (status != Status::substitute) pair_up(result.people);
  result.whole = !any_content_is(tokens, list.used(), Use::none) &&
                 !any_content_is(tokens, list.used(), Use::group_label);
  result.end = at < tokens.size() ? tokens[list.stop()].begin : tokens.text.size();
  return result;
}

bool only_people(const PersonTokens& tokens) {
  if (tokens.size() == 0) return false;
  PersonListReader list(tokens, Status::present);
  std::size_t people = 0;
  for (std::size_t at = 0; at < tokens.size();) {
    const std::size_t end = sentence_end(tokens, at);
    const std::vector<PersonDraft> drafts = list.read({at, end});
    if (!are_people(tokens, drafts) || list.stop() < end) return false;
    people += drafts.size();
    at = end + 1;
  }
  if (any_content_is(tokens, list.used(), Use::none)) return false;
  return people > 0 || any_content_is(tokens, list.used(), Use::group_label);
}

std::optional<PeopleResult> read_only_people(const PersonTokens& tokens, std::size_t offset,
                                             Status status) {
  if (tokens.size() == 0) return std::nullopt;
  if (!is_plain_list(tokens))
    return only_people(tokens) ? std::optional(read_people(tokens, offset, status)) : std::nullopt;
  PersonListReader list(tokens, status);
  const std::vector<PersonDraft> drafts = list.read({0, tokens.size()});
  if (list.stop() < tokens.size() || !are_people(tokens, drafts) ||
      any_content_is(tokens, list.used(), Use::none))
    return std::nullopt;
  PeopleResult result;
  result.whole = !any_content_is(tokens, list.used(), Use::group_label);
  if (drafts.empty() && result.whole) return std::nullopt;
  result.end = tokens.text.size();
  result.people.reserve(drafts.size());
  for (const PersonDraft& draft : drafts) add_person(tokens, draft, offset, result.people);
  return result;
}

}  // namespace

PeopleResult read_people(std::string_view text, std::size_t offset, Status status,
                         std::string_view role) {
  return read_people(person_tokens(text), offset, status, role);
}

bool may_be_only_people(std::string_view line) {
  line = trim(line);
  return !line.empty() && line.size() <= longest_line_of_people && !starts_with_lower(line) &&
         !is_prose(line);
}

bool only_people(std::string_view line) {
  return may_be_only_people(line) && only_people(person_tokens(line));
}

std::optional<PeopleResult> read_only_people(std::string_view text, std::size_t offset,
                                             Status status) {
  if (!may_be_only_people(text)) return std::nullopt;
  return read_only_people(person_tokens(text), offset, status);
}

}  // namespace referat
