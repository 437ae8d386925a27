// SPDX-License-Identifier: MIT
#include "people/person_parts.hpp"
#include "people/person_names.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "text/words.hpp"
#include "vocabulary/rows.hpp"

namespace referat {

namespace {

constexpr RowTable party_names(std::to_array<std::string_view>(
    {"danmarks demokraterne", "dansk folkeparti", "det konservative folkeparti",
     "det radikale venstre", "konservative folkeparti", "kristelige folkeparti", "liberal alliance",
     "nye borgerlige", "radikale venstre", "slesvigsk parti", "socialistisk folkeparti",
     "uden for parti", "uden for partier", "uden for partierne", "udenfor parti",
     "udenfor partierne"}));

bool is_lower(const PersonToken& token) { return token.shape == WordShape::lower; }

// "Viborg" of "Viborg Kommune": a word that can be a part of a municipality's name. Fields of work
// before it belong to the office ("direktør Sundhed og Omsorg Vestereng Kommune").
bool is_place(const PersonToken& token) {
  return token.is_word() && !is_lower(token) && !token.is(department_word | role_word);
}

// The organisation that ends in "Kommune" at token `last`; empty when no name stands before it.
TokenRange municipality_at(const PersonTokens& tokens, std::size_t first, std::size_t last) {
  std::size_t begin = last;
  while (begin > first && is_place(tokens[begin - 1])) --begin;
  return begin == last ? TokenRange{} : TokenRange{begin, last + 1};
}

std::size_t find_comma(const PersonTokens& tokens, std::size_t from, std::size_t end) {
  while (from < end && tokens[from].is_word()) ++from;
  return from;
}

// Without the commas at both ends.
TokenRange trim_marks(const PersonTokens& tokens, TokenRange range) {
  while (!range.empty() && !tokens[range.begin].is_word()) ++range.begin;
  while (!range.empty() && !tokens[range.end - 1].is_word()) --range.end;
  return range;
}

bool begins_office(const PersonTokens& tokens, std::size_t at, std::size_t end) {
  if (office_end(tokens, at, end) > at) return true;
  return is_lower(tokens[at]) && !tokens[at].is(organisation_word);
}

// From the organisation's first word to the comma before an office or the end.
std::size_t organization_end(const PersonTokens& tokens, std::size_t at, std::size_t end) {
  std::size_t to = find_comma(tokens, at, end);
  while (to + 1 < end && !begins_office(tokens, to + 1, end)) to = find_comma(tokens, to + 1, end);
  return to;
}

// A preposition comes before any word with a capital.
bool goes_on_with_preposition(const PersonTokens& tokens, std::size_t from, std::size_t end) {
  while (from < end && is_lower(tokens[from]) && !tokens[from].is(preposition_word)) ++from;
  return from < end && is_lower(tokens[from]);
}

// Where the organisation begins in words that begin with an office: at "Vestereng Kommune" if
// they end in such a name, else at the first word with a capital behind the office's own words.
std::size_t organization_begin(const PersonTokens& tokens, TokenRange words) {
  std::size_t first = std::max(office_end(tokens, words.begin, words.end), words.begin + 1);
  const std::size_t comma = find_comma(tokens, words.begin, words.end);
  // "praktiserende læge i Vestereng Kommune" is an office as a whole
  if (goes_on_with_preposition(tokens, std::min(first, comma), comma)) first = comma;
  TokenRange municipality;
  for (std::size_t at = first; at < words.end; ++at)
    if (tokens[at].is(municipality_word)) municipality = municipality_at(tokens, first, at);
  for (std::size_t at = first; at < words.end; ++at) {
    const PersonToken& token = tokens[at];
    if (!token.is_word() || is_lower(token)) continue;
    if (municipality.empty()) return at;
    if (at == municipality.begin || (token.is(organisation_word) && !token.is(department_word)))
      return at;
  }
  return words.end;
}

}  // namespace

bool is_party(std::string_view text) {
  constexpr std::size_t longest = 30;
  text = trim(text);
  if (text.empty() || text.size() > longest) return false;
  if (character_length(text) == text.size()) return starts_with_upper(text);
  std::array<char, longest> buffer;
  std::string_view folded = fold_into(buffer, text);
  if (folded.ends_with('.')) folded.remove_suffix(1);
  if (folded.find(' ') != std::string_view::npos) return party_names.find(folded) != nullptr;
  return (word_classes(folded, false) & party_word) != 0;
}

bool is_bracketed_party(std::string_view text) {
  if (is_party(text)) return true;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size(); at += character_length(text.substr(at)), ++letters)
    if (!starts_with_upper(text.substr(at))) return false;
  const std::string folded = fold(text);
  return letters > 0 && letters <= 3 && !is_known_organisation(folded) &&
         (word_classes(folded, false) & role_word) == 0;
}

bool are_initials(std::string_view letters, std::string_view name) {
  letters = trim(letters);
  if (letters.size() < 2 || letters.size() > 8) return false;
  const std::string want = fold(letters);
  const std::string have = fold(name);
  // Two or three capitals stand for a word each; longer codes ("megd") take more of one.
  const bool strict = letters.size() <= 3 && starts_with_upper(letters);
  std::size_t at = 0;
  bool first = true;
  for (std::size_t i = 0; i < have.size() && at < want.size();) {
    const std::size_t length = character_length(std::string_view(have).substr(i));
    const bool same = want.compare(at, length, have, i, length) == 0;
    if (i == 0 && !same) return false;
    if (same && (first || !strict)) at += length;
    first = have[i] == ' ' || have[i] == '-' || have[i] == '.';
    i += length;
  }
  return at >= want.size();
}

Office split_office(const PersonTokens& tokens, TokenRange words) {
  words = trim_marks(tokens, words);
  if (words.empty()) return {};
  Office office;
  std::size_t rest = words.end;
  if (begins_office(tokens, words.begin, words.end)) {
    const std::size_t begin = organization_begin(tokens, words);
    office.role = trim_marks(tokens, {words.begin, begin});
    if (begin < words.end) {
      rest = organization_end(tokens, begin, words.end);
      office.organization = {begin, rest};
    }
  } else {
    const std::size_t end = organization_end(tokens, words.begin, words.end);
    office.organization = {words.begin, end};
    office.role = trim_marks(tokens, {end, words.end});
  }
  office.rest = trim_marks(tokens, {rest, words.end});
  return office;
}

std::optional<PhraseMatch> match_phrase(const PersonTokens& tokens, std::size_t at, std::size_t end,
                                        PhrasePlace place) {
  if (!tokens.is_word(at) || !tokens[at].is(phrase_word)) return std::nullopt;
  std::string words;
  std::optional<PhraseMatch> best;
  const auto phrases = attendance_phrases();
  for (std::size_t to = at; to < end && tokens[to].is_word() && to < at + 8; ++to) {
    if (to > at && tokens[to].is(filler_word)) continue;
    if (!words.empty()) words += ' ';
    words += fold(tokens.slice(to));
    const auto row = std::ranges::lower_bound(phrases, words, {}, &AttendancePhrase::words);
    if (row == phrases.end() || !row->words.starts_with(words)) break;
    if (row->words == words && row->place == place) best = PhraseMatch{&*row, to + 1};
  }
  return best;
}

std::optional<Presence> find_presence(const PersonTokens& tokens, TokenRange words) {
  struct Row {
    std::string_view word;
    Status status;
  };
  static constexpr auto bare = std::to_array<Row>({{"afbud", Status::apologies},
                                                   {"forfald", Status::apologies},
                                                   {"fravær", Status::absent},
                                                   {"gæst", Status::guest},
                                                   {"observatør", Status::guest},
                                                   {"tilhører", Status::guest}});
  std::size_t at = words.begin;
  std::optional<PhraseMatch> match;
  while (at < words.end &&
         !(match = match_phrase(tokens, at, words.end, PhrasePlace::after_people))) {
    const auto row = std::ranges::find_if(bare, [&](const Row& candidate) {
      return equals_folded(tokens.slice(at), candidate.word);
    });
    if (row != bare.end()) return Presence{row->status, {at + 1, words.end}};
    if (!tokens[at].is(auxiliary_word | filler_word)) return std::nullopt;
    ++at;
  }
  if (!match) return std::nullopt;
  return Presence{match->phrase->status, {match->end, words.end}};
}

bool agree(const std::optional<std::string>& one, const std::optional<std::string>& other) {
  return !one || !other || fold(*one) == fold(*other);
}

bool is_absence(Status status) { return is_away(status) || status == Status::recused; }

bool is_about_a_part(std::string_view remark) {
  constexpr auto words = std::to_array<std::string_view>(
      {"behandling", "behandlingen", "dagsordenspunkt", "dagsordenspunkterne",
       "del",        "delen",        "fredag",          "indtil",
       "kl",         "klokken",      "lørdag",          "pkt",
       "punkt",      "punkter",      "punkterne",       "punktet",
       "resten",     "sag",          "sagen",           "sager",
       "sagerne",    "sagens",       "senere",          "starten",
       "slutningen", "søndag"});
  return std::ranges::any_of(words, [&](std::string_view word) {
    return find_word_folded(remark, word) != std::string_view::npos;
  });
}

namespace {

// Whether the words behind a name can be no predicate: "Anna orienterede om budgettet".
bool hangs_on_name(const PersonTokens& tokens, TokenRange part) {
  const PersonToken& first = tokens[part.begin];
  if (first.kind == TokenKind::bracket || is_party(tokens.slice(part))) return true;
  if (find_presence(tokens, part) || office_end(tokens, part.begin, part.end) > part.begin)
    return true;
  if (first.is(verb_word | auxiliary_word) && !first.is(remark_word)) return false;
  if (first.shape != WordShape::lower || first.is(organisation_word | remark_word)) return true;
  const bool behind_mark = part.begin > 0 && !tokens[part.begin - 1].is_word();
  return behind_mark && part.size() <= 5;
}

}  // namespace

bool is_person(const PersonTokens& tokens, const PersonDraft& draft) {
  return is_sure_name(tokens, draft.name) && std::ranges::all_of(draft.parts, [&](TokenRange part) {
           return hangs_on_name(tokens, part);
         });
}

}  // namespace referat
