// SPDX-License-Identifier: MIT
//
// One pass over the words. A count stands before its side ("10 stemte imod") or behind it ("Imod:
// 10"); who voted may follow in brackets. All other words are passed over.
#include "reading/votes/vote_tally.hpp"

#include <algorithm>
#include <utility>

#include "reading/votes/vote_side.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

struct Count {
  SideName side;
  VoteSide votes;
};

std::optional<SideName> take_abstention(std::string_view& text) {
  take_word(text, "der");
  for (const std::string_view words :
       {"undlod at stemme", "undlader at stemme", "undlod", "stemte blankt", "blanke", "blank"})
    if (take_word(text, words)) return SideName::abstained;
  return std::nullopt;
}

// "(A, B og Ø)" behind a count.
void take_voters(std::string_view& text, VoteSide& votes) {
  text = trim(text);
  const std::size_t close = text.find(')');
  if (!text.starts_with('(') || close == std::string_view::npos) return;
  votes.voters = read_side(text.substr(0, close + 1)).voters;
  text = text.substr(close + 1);
}

// "for", "stemmer imod", "medlemmer stemte for", "stemmer for NEJ", "der undlod at stemme"
std::optional<SideName> take_side_behind(std::string_view& text) {
  if (const auto abstained = take_abstention(text)) return abstained;
  take_word(text, "medlemmer");
  if (const auto abstained = take_abstention(text)) return abstained;
  for (const std::string_view verb : {"stemte", "stemmer", "stemme", "har stemt"})
    if (take_word(text, verb)) break;
  // "42 stemmer mod 4" counts those in favour.
  if (starts_with_folded(text, "mod") && !word_at(text, 3)) return std::nullopt;
  const auto side = take_side(text);
  text = trim(text);
  if (side != SideName::in_favour) return side;
  if (take_word(text, "nej")) return SideName::against;
  take_word(text, "ja");
  return side;
}

// "10 stemte imod (V)", "ingen imod", "5 stemmer for: A og B"
std::optional<Count> take_count_before(std::string_view& text) {
  std::string_view rest = text;
  const auto number = take_word(rest, "ingen") ? std::optional(0) : take_number(rest);
  if (!number) return std::nullopt;
  VoteSide votes{number, {}};
  take_voters(rest, votes);
  rest = trim(rest);
  const auto side = take_side_behind(rest);
  if (!side) return std::nullopt;
  if (votes.voters.empty()) take_voters(rest, votes);
  if (votes.voters.empty() && rest.starts_with(':')) {
    votes.voters = read_side(rest).voters;
    if (!votes.voters.empty()) rest = {};
  }
  text = rest;
  return Count{*side, std::move(votes)};
}

// "Imod: 10", "For stemte 12 (A)", "mod 3 stemmer (V og O)", "mod 3 (V)", "JA = 28", "imod 2, "
std::optional<Count> take_count_behind(std::string_view& text) {
  std::string_view rest = text;
  auto side = take_abstention(rest);
  if (!side) side = take_side(rest);
  if (!side) return std::nullopt;
  rest = trim(rest);
  bool linked = take_word(rest, "stemte") || take_word(rest, "stemmer");
  while (!rest.empty() && (rest.front() == ':' || rest.front() == '=')) {
    rest = trim(rest.substr(1));
    linked = true;
  }
  VoteSide votes{take_number(rest), {}};
  // "imod 3 stemmer" and "for 3 år siden": a count is told by its words.
  linked = take_word(rest, "stemmer") || take_word(rest, "stemme") || linked;
  linked = linked || rest.empty() || rest.front() == ',';
  take_voters(rest, votes);
  if (!votes.count || !(linked || (side == SideName::against && !votes.voters.empty())))
    return std::nullopt;
  text = rest;
  return Count{*side, std::move(votes)};
}

void skip_word(std::string_view& text) {
  text = trim(text.substr(std::min(text.find(' '), text.size())));
}

}  // namespace

std::optional<Votes> read_tally(std::string_view sentence) {
  Votes votes;
  int sides = 0;
  bool only = true;  // nothing else stands in the sentence
  std::string_view text = sentence;
  for (trim_signs(text); !text.empty(); trim_signs(text)) {
    if (text.front() == '(') text.remove_prefix(1);  // "Godkendt (5 for, 2 imod)"
    auto count = take_count_before(text);
    if (!count) count = take_count_behind(text);
    if (!count) {
      only = only && starts_with_folded(text, "og ");
      skip_word(text);
      continue;
    }
    VoteSide& side = side_of(votes, count->side);
    if (side.count) return std::nullopt;
    side = std::move(count->votes);
    ++sides;
  }
  // "6 stemmer mod 2 (O), mens 1 undlod": who the six were for depends on what became of it.
  if (!votes.in_favour.count && find_text(sentence, " stemmer mod ") != std::string_view::npos)
    return std::nullopt;
  if (sides > 1 || (sides == 1 && only)) return votes;
  return std::nullopt;
}

}  // namespace referat
