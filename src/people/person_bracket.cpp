// SPDX-License-Identifier: MIT
#include "people/person_bracket.hpp"

#include <algorithm>
#include <optional>

#include "people/person_names.hpp"
#include "people/person_parts.hpp"
#include "people/person_tokens.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

// "C" of "(C)"; empty for none.
std::string_view bracketed_party(std::string_view bracket) {
  if (!bracket.starts_with('(')) return {};
  bracket.remove_prefix(1);
  if (bracket.ends_with(')')) bracket.remove_suffix(1);
  return is_bracketed_party(bracket) ? bracket : std::string_view();
}

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
  const std::size_t end = name_end(tokens, name, tokens.size());
  BracketPart part{own ? BracketFact::substitute_for : BracketFact::substitute,
                   tokens.slice({name, end})};
  if (!own && end < tokens.size()) part.party = bracketed_party(tokens.slice(end));
  return part;
}

bool names_organization(const PersonTokens& tokens) {
  if (is_known_organisation(fold(tokens.text))) return true;
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

// "(AB - afbud)": where the dash stands; the text's end when no presence is behind one.
std::size_t presence_dash(std::string_view piece) {
  for (const std::string_view dash : {" - ", " – "}) {
    const std::size_t at = piece.find(dash);
    if (at != std::string_view::npos && at > 0 &&
        read_presence(person_tokens(piece.substr(at + dash.size()))))
      return at;
  }
  return piece.size();
}

// Of one given name only the first letter can be compared: "Kirsten (KH)", "Rie (RS)".
bool are_own_initials(std::string_view letters, std::string_view name) {
  if (is_party(letters)) return false;
  if (are_initials(letters, name)) return true;
  const bool one_word = name.find(' ') == std::string_view::npos;
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  return one_word && letters.size() >= 2 && letters.size() <= 3 && !name.empty() &&
         letters.front() == name.front() && std::ranges::all_of(letters, is_capital) &&
         !is_known_organisation(fold(letters));
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

BracketPart read_initials_or_piece(std::string_view piece, std::string_view name) {
  return are_own_initials(piece, name) ? BracketPart{BracketFact::note, piece} : read_piece(piece);
}

}  // namespace

std::vector<BracketPart> read_bracket(std::string_view inner, std::string_view name) {
  inner = trim(inner);
  if (inner.empty()) return {};
  if (is_party(inner)) return {{BracketFact::party, inner}};  // nearly all
  if (const auto substitution = read_substitution(inner)) return {*substitution};
  std::vector<BracketPart> parts;
  while (!inner.empty()) {
    const std::size_t comma = std::min(inner.find(','), inner.size());
    std::string_view piece = trim(inner.substr(0, comma));
    if (const std::size_t dash = presence_dash(piece); dash < piece.size()) {
      parts.push_back(read_initials_or_piece(trim(piece.substr(0, dash)), name));
      piece = trim(piece.substr(piece.find(' ', dash + 1)));
    }
    parts.push_back(read_initials_or_piece(piece, name));
    inner.remove_prefix(std::min(comma + 1, inner.size()));
  }
  return parts;
}

}  // namespace referat
