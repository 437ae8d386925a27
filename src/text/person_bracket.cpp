// SPDX-License-Identifier: MIT
#include "text/person_bracket.hpp"

#include <algorithm>
#include <optional>

#include "text/person_names.hpp"
#include "text/person_parts.hpp"
#include "text/person_tokens.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

// "suppleant Anna Holm deltager i stedet", "Suppleant for Anna Holm", "for Anna Holm"
std::optional<BracketPart> read_substitution(std::string_view inner) {
  const PersonTokens tokens = person_tokens(inner);
  bool substitute = find_word_folded(inner, "stedet") != std::string_view::npos;
  for (const PersonToken& token : tokens.all) substitute = substitute || token.is(substitute_word);
  if (!substitute && !starts_with_folded(inner, "for ")) return std::nullopt;
  std::size_t name = 0;
  while (name < tokens.size() && name_end(tokens, name, tokens.size()) == name) ++name;
  if (name == tokens.size()) return std::nullopt;
  const bool own = name > 0 && fold(tokens.slice(name - 1)) == "for";
  const std::string_view found = tokens.slice({name, name_end(tokens, name, tokens.size())});
  return BracketPart{own ? BracketFact::substitute_for : BracketFact::substitute, found};
}

bool names_organization(const PersonTokens& tokens) {
  if (is_organisation_acronym(fold(tokens.text))) return true;
  if (tokens[0].shape == WordShape::lower) return false;
  if (tokens[0].shape == WordShape::acronym && tokens.size() <= 3) return true;
  return std::ranges::any_of(tokens.all, [](const PersonToken& token) {
    return token.is(organisation_word | municipality_word);
  });
}

// "(afbud)", "(gæst)", "(deltog ikke)"; "(afbud til punkt 4)" is a note.
std::optional<BracketPart> read_presence(const PersonTokens& tokens) {
  const TokenRange all{0, tokens.size()};
  const auto presence = find_presence(tokens, all);
  if (!presence || presence->status == Status::present) return std::nullopt;
  const std::string_view rest = tokens.slice(presence->rest);
  if (presence->status == Status::substitute || (!rest.empty() && is_about_a_part(rest)))
    return std::nullopt;
  return BracketPart{BracketFact::presence, rest, presence->status, tokens.text};
}

BracketPart read_piece(std::string_view piece) {
  if (is_bracketed_party(piece)) return {BracketFact::party, piece};
  const PersonTokens tokens = person_tokens(piece);
  if (tokens.size() == 0) return {BracketFact::note, piece};
  if (const auto presence = read_presence(tokens)) return *presence;
  if (office_end(tokens, 0, tokens.size()) > 0) {
    if (tokens[0].is(substitute_word))
      return {BracketFact::presence, {}, Status::substitute, piece};
    return {BracketFact::role, piece};
  }
  return {names_organization(tokens) ? BracketFact::organization : BracketFact::note, piece};
}

}  // namespace

std::vector<BracketPart> read_bracket(std::string_view inner, std::string_view name) {
  inner = trim(inner);
  if (inner.empty()) return {};
  if (const auto substitution = read_substitution(inner)) return {*substitution};
  std::vector<BracketPart> parts;
  while (!inner.empty()) {
    const std::size_t comma = std::min(inner.find(','), inner.size());
    const std::string_view piece = trim(inner.substr(0, comma));
    const bool initials = are_initials(piece, name) && !is_party(piece);
    parts.push_back(initials ? BracketPart{BracketFact::note, piece} : read_piece(piece));
    inner.remove_prefix(std::min(comma + 1, inner.size()));
  }
  return parts;
}

}  // namespace referat
