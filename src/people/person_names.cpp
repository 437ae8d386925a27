// SPDX-License-Identifier: MIT
#include "people/person_names.hpp"

#include <algorithm>

#include "text/words.hpp"

namespace referat {

namespace {

// Words with a capital that stand beside names and are none.
constexpr std::uint32_t no_name = role_word | substitute_word | modifier_word | organisation_word |
                                  department_word | group_word | ending_word | empty_word |
                                  label_word | remark_word | connector_word | preposition_word |
                                  party_word;

bool is_name_word(const PersonToken& token) {
  if (!token.is_capital()) return false;
  return token.is(given_name) || !token.is(no_name);
}

bool is_upper_case(std::string_view word) {
  return std::ranges::none_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

// "Kirsten Ny", "Bo Nord": the word of a department ends a name behind a first name.
bool is_family_name(const PersonTokens& tokens, std::size_t at, std::size_t end,
                    std::size_t words) {
  return words == 1 && tokens[at].is(department_word) && tokens[at - 1].is(given_name) &&
         (at + 1 == end || !tokens[at + 1].is_word());
}

// Whether token `at` goes on with a name that has `words` words so far.
bool continues_name(const PersonTokens& tokens, std::size_t at, std::size_t end,
                    std::size_t words) {
  const PersonToken& token = tokens[at];
  const bool more = at + 1 < end && is_name_word(tokens[at + 1]);
  switch (token.shape) {
    case WordShape::capital:
      return is_name_word(token) || (words > 0 && token.is(family_role_word)) ||
             (words == 1 && more && token.is(particle_word)) ||  // "Fatima El Amrani"
             is_family_name(tokens, at, end, words);
    case WordShape::initial:
      return words > 0 || more || (at + 1 < end && tokens[at + 1].shape == WordShape::initial);
    case WordShape::letter:  // "Stine S", "Hans P Holm", but a party in "Hans Holm V"
      return words == 1 || (words > 0 && more);
    case WordShape::acronym:  // a family name where the whole name is in capitals
      return words > 0 && is_upper_case(tokens.slice(at - 1));
    case WordShape::lower: {
      const bool two =
          at + 2 < end && tokens[at + 1].is(particle_word) && is_name_word(tokens[at + 2]);
      return words > 0 && token.is(particle_word) && (more || two);
    }
    default:
      return false;
  }
}

bool is_office(const PersonTokens& tokens, std::size_t at, std::size_t end) {
  const PersonToken& token = tokens[at];
  if (token.is(given_name)) return false;
  if (token.is(role_word | substitute_word)) return true;
  if (!token.is(family_role_word)) return false;
  // "Provst Lars Holm"; "Anna Provst" and "Provst Holm" are names.
  const bool behind_name = at > 0 && tokens[at - 1].is_capital();
  if (!behind_name && at + 2 < end && tokens[at + 1].is_capital() &&
      tokens[at + 1].is(given_name) && tokens[at + 2].is_capital())
    return true;
  return !token.is_capital() || at + 1 == end || !tokens[at + 1].is_capital();
}

// "Social-" of "Social- og sundhedsassistent Ida Holm"
bool is_cut_compound(const PersonTokens& tokens, std::size_t at, std::size_t end) {
  return tokens.slice(at).ends_with('-') && at + 1 < end && tokens[at + 1].is(connector_word);
}

// Words before an office's own are of any kind: "sygeplejefaglig", "1.", "pleje- og", "Praksis".
bool modifies_office(const PersonTokens& tokens, std::size_t first, std::size_t at,
                     std::size_t end) {
  constexpr std::uint32_t foreign =
      verb_word | remark_word | group_word | preposition_word | label_word;
  const PersonToken& token = tokens[at];
  if (token.is(modifier_word) || is_cut_compound(tokens, at, end)) return true;
  switch (token.shape) {
    case WordShape::lower:
      return !token.is(foreign) && (at > first || !token.is(connector_word));
    case WordShape::number:
      return true;
    case WordShape::capital: {
      const bool lower_office = at + 1 < end && tokens[at + 1].shape == WordShape::lower &&
                                is_office(tokens, at + 1, end);
      return at == first && lower_office && !token.is(given_name | preposition_word);
    }
    default:
      return false;
  }
}

bool has_line_break(const PersonTokens& tokens, std::size_t before) {
  const std::size_t end = tokens[before - 1].end;
  return tokens.text.substr(end, tokens[before].begin - end).find('\n') != std::string_view::npos;
}

// Behind an initial one word is left of most names.
double initial_evidence(const PersonTokens& tokens, TokenRange name) {
  std::size_t after = name.end;
  while (after > name.begin && tokens[after - 1].shape != WordShape::initial) --after;
  if (after == name.begin) return 0;
  return name.end - after == 1 ? 0.5 : -1.0 * static_cast<double>(name.end - after - 1);
}

// A segmentation of a row of names is worth the sum of its names'.
double worth(const PersonTokens& tokens, TokenRange name) {
  const PersonToken& first = tokens[name.begin];
  const PersonToken& last = tokens[name.end - 1];
  if (!first.is_capital() || !last.is_capital()) return -9;
  const std::size_t words = name_words(tokens, name);
  double value = first.is(given_name) ? 2 : -1;
  value += last.is(given_name) ? -1 : 1;
  if (words == 1) return -9;
  value += initial_evidence(tokens, name);
  return value + (words == 2 ? 0.5 : words == 3 ? 0 : words == 4 ? -1 : -4);
}

constexpr double price_at_a_line_break = 1;
constexpr std::size_t long_row = 6;      // words; a row this long is no single name
constexpr std::size_t longest_name = 8;  // tokens, initials included
constexpr std::size_t longest_office = 6;

}  // namespace

std::size_t name_end(const PersonTokens& tokens, std::size_t at, std::size_t end) {
  std::size_t words = 0;
  std::size_t to = at;
  while (to < end && tokens[to].is_word() && continues_name(tokens, to, end, words)) {
    if (tokens[to].shape == WordShape::capital || tokens[to].shape == WordShape::acronym) ++words;
    ++to;
  }
  return words == 0 ? at : to;
}

bool is_full_name_at(const PersonTokens& tokens, std::size_t at, std::size_t end) {
  if (at >= end || !(tokens[at].is(given_name) || tokens[at].shape == WordShape::initial))
    return false;
  return tokens[at].shape != WordShape::lower && name_end(tokens, at, end) >= at + 2;
}

std::size_t name_words(const PersonTokens& tokens, TokenRange name) {
  std::size_t count = 0;
  for (std::size_t at = name.begin; at < name.end; ++at)
    if (tokens[at].shape == WordShape::capital || tokens[at].shape == WordShape::acronym) ++count;
  return count;
}

std::size_t office_end(const PersonTokens& tokens, std::size_t at, std::size_t end) {
  std::size_t found = at;
  for (std::size_t to = at; to < end && to < at + longest_office && tokens[to].is_word(); ++to) {
    if (is_office(tokens, to, end)) {
      found = to + 1;
    } else if (found > at) {  // "formand og kasserer" goes on, "formand Social" does not
      if (!tokens[to].is(connector_word) || to + 1 == end || !is_office(tokens, to + 1, end)) break;
    } else if (!modifies_office(tokens, at, to, end)) {
      break;
    }
  }
  return found;
}

bool may_be_several_names(const PersonTokens& tokens, TokenRange names) {
  return names.size() >= 4 && name_words(tokens, names) >= 4;
}

std::vector<TokenRange> split_names(const PersonTokens& tokens, TokenRange names) {
  const std::size_t count = names.size();
  if (!may_be_several_names(tokens, names)) return {names};
  const double price_of_a_cut = name_words(tokens, names) < long_row ? 3 : 2;
  std::vector<double> best(count + 1, -1e9);
  std::vector<std::size_t> from(count + 1, 0);
  best[0] = price_of_a_cut;
  for (std::size_t to = 1; to <= count; ++to) {
    const std::size_t first = to > longest_name ? to - longest_name : 0;
    for (std::size_t begin = first; begin < to; ++begin) {
      const TokenRange name{names.begin + begin, names.begin + to};
      const bool broken = begin > 0 && has_line_break(tokens, name.begin);
      const double price = broken ? price_at_a_line_break : price_of_a_cut;
      const double value = best[begin] - price + worth(tokens, name);
      if (value > best[to]) {
        best[to] = value;
        from[to] = begin;
      }
    }
  }
  if (best[count] < -100) return {names};
  std::vector<TokenRange> result;
  for (std::size_t to = count; to > 0; to = from[to])
    result.push_back({names.begin + from[to], names.begin + to});
  std::ranges::reverse(result);
  return result;
}

bool is_sure_name(const PersonTokens& tokens, TokenRange name) {
  const PersonToken& first = tokens[name.begin];
  return first.is(given_name) || first.shape == WordShape::initial || name_words(tokens, name) > 1;
}

std::string whole_name(std::string_view words) {
  std::string name = squeeze(words);
  const std::size_t hyphen = name.find("- ");
  if (hyphen != std::string::npos && hyphen > 0 && name[hyphen - 1] != ' ')
    name.erase(hyphen + 1, 1);
  return name;
}

bool looks_like_name(std::string_view text) {
  const PersonTokens tokens = person_tokens(trim(text));
  const std::size_t end = name_end(tokens, 0, tokens.size());
  return end > 0 && end == tokens.size() && end <= 7 && is_sure_name(tokens, {0, end});
}

bool begins_with_name(std::string_view text) {
  // A name and the mark behind it stand well within this many bytes.
  const PersonTokens tokens = person_tokens(text.substr(0, 100));
  const std::size_t begin = office_end(tokens, 0, tokens.size());
  const std::size_t end = name_end(tokens, begin, tokens.size());
  if (end == begin || !is_sure_name(tokens, {begin, end})) return false;
  if (end == tokens.size() || !tokens[end].is_word()) return true;
  return tokens[end].is(connector_word | role_word | substitute_word | party_word) ||
         tokens[end].shape == WordShape::letter || name_words(tokens, {begin, end}) > 1;
}

bool begins_with_full_name(std::string_view text) {
  const PersonTokens tokens = person_tokens(text.substr(0, 100));
  return is_full_name_at(tokens, office_end(tokens, 0, tokens.size()), tokens.size());
}

}  // namespace referat
