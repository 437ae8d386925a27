// SPDX-License-Identifier: MIT
#include "reading/votes/vote_side.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "text/words.hpp"

namespace referat {

namespace {

struct SideWord {
  std::string_view words;
  SideName side;
};

// Longer ones first where one begins with another.
constexpr auto side_words = std::to_array<SideWord>({
    {"hverken for eller imod", SideName::abstained},
    {"for", SideName::in_favour},
    {"imod", SideName::against},
    {"mod", SideName::against},
    {"ja", SideName::in_favour},
    {"nej", SideName::against},
    {"blankt", SideName::abstained},
    {"blank", SideName::abstained},
});

// Where the next divider of a list stands outside brackets: comma, plus, "og", "samt".
std::size_t voter_end(std::string_view text, std::size_t& next) {
  int depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
    if (depth > 0) continue;
    const std::size_t sign = text[at] == ',' || text[at] == '+' || text[at] == ';' ? 1 : 0;
    const std::string_view rest = text.substr(at);
    const std::size_t word = rest.starts_with(" og ") ? 4 : rest.starts_with(" samt ") ? 6 : 0;
    if (sign + word == 0) continue;
    next = at + sign + word;
    return at;
  }
  return next = text.size();
}

// Names, parties, and "3 A": short, with a capital first and few words without one. A sentence
// ("Indstillingen blev vedtaget med …") has more of them.
bool is_voter(std::string_view text) {
  constexpr std::size_t longest = 80;
  constexpr int most_lower = 3;  // "Ida Holm uden for partierne"
  if (text.empty() || text.size() > longest) return false;
  std::string_view name = text;
  if (is_digit(name[0])) take_number(name);
  if (!starts_with_upper(name)) return false;
  int lower = 0;
  for (std::size_t at = name.find(' '); at != std::string_view::npos; at = name.find(' ', at + 1))
    lower += starts_with_lower(name.substr(at + 1)) ? 1 : 0;
  return lower <= most_lower;
}

// "Ida Holm dog" is Ida Holm.
std::string_view without_adverb(std::string_view voter) {
  for (const std::string_view adverb : {" dog", " alene", " ligeledes"}) {
    if (voter.ends_with(adverb)) voter.remove_suffix(adverb.size());
  }
  return voter;
}

// "A, B (Bo Lund) og Ida Holm": the voters, or none when the text holds anything else.
std::vector<std::string> read_voters(std::string_view text) {
  constexpr std::size_t most = 60;
  std::vector<std::string> voters;
  while (true) {
    trim_signs(text);
    if (take_word(text, "og") || take_word(text, "samt")) continue;
    if (text.empty()) return voters;
    std::size_t next = 0;
    const std::string_view voter = without_adverb(trim(text.substr(0, voter_end(text, next))));
    if (!is_voter(voter) || voters.size() == most) return {};
    voters.push_back(squeeze(voter));
    text.remove_prefix(next);
  }
}

// Without the words before the people: "Et mindretal bestående af", "Et flertal (", "Medlemmerne".
std::string_view without_opening(std::string_view text) {
  constexpr auto openings = std::to_array<std::string_view>(
      {"et mindretal i udvalget", "et flertal i udvalget", "et mindretal", "et flertal",
       "mindretallet", "flertallet", "bestående af", "partierne", "gruppen", "medlemmerne"});
  text = trim(text);
  for (const std::string_view opening : openings) take_word(text, opening);
  return text;
}

// "A (2), V (3), i alt 5": takes the total off the end.
std::optional<int> take_total_behind(std::string_view& text) {
  constexpr std::string_view words = ", i alt ";
  const std::size_t at = text.rfind(words);
  if (at == std::string_view::npos) return std::nullopt;
  std::string_view rest = text.substr(at + words.size());
  const auto count = take_number(rest);
  if (!count || !(rest.empty() || equals_folded(rest, "stemmer"))) return std::nullopt;
  text = trim(text.substr(0, at));
  return count;
}

// "A, V, C, O": letters of two parties or more.
bool are_letters(std::string_view text) {
  constexpr std::size_t longest = 2;  // bytes: "Ø"
  const std::vector<std::string> voters = read_voters(text);
  return voters.size() > 1 && std::ranges::all_of(voters, [](const std::string& voter) {
           return voter.size() <= longest;
         });
}

// "A, F og Ø (3 stemmer)": takes the count off the end.
std::optional<int> take_count_behind(std::string_view& text) {
  if (const auto total = take_total_behind(text)) return total;
  const std::size_t open = text.rfind('(');
  if (open == std::string_view::npos || !text.ends_with(')')) return std::nullopt;
  std::string_view inner = text.substr(open + 1, text.size() - open - 2);
  const auto count = take_number(inner);
  // "A, V og C (15)": of one bracket behind several parties the number is theirs together.
  const std::string_view before = text.substr(0, open);
  const bool together = inner.empty() && text.find('(') == open &&
                        (before.find(" og ") != std::string_view::npos || are_letters(before));
  const bool worded = take_word(inner, "stemmer") || take_word(inner, "medlemmer");
  if (!count || !(worded || together) || !inner.empty()) return std::nullopt;
  text = trim(text.substr(0, open));
  return count;
}

// "A (2)", "V (1 stemme)": what one party counts for.
std::optional<int> take_own_count(std::string_view& voter) {
  const std::size_t open = voter.rfind(" (");
  if (open == std::string_view::npos || !voter.ends_with(')')) return std::nullopt;
  std::string_view inner = voter.substr(open + 2, voter.size() - open - 3);
  const auto count = take_number(inner);
  if (!take_word(inner, "stemme")) take_word(inner, "stemmer");
  if (!count || !inner.empty()) return std::nullopt;
  voter = trim(voter.substr(0, open));
  return count;
}

// Where each party stands with its count, the side's count is their sum.
void count_by_party(VoteSide& side) {
  std::vector<std::string> parties;
  int sum = 0;
  for (std::string_view voter : side.voters) {
    const auto count = take_own_count(voter);
    if (!count) return;
    sum += *count;
    parties.emplace_back(voter);
  }
  if (parties.empty()) return;
  side.voters = std::move(parties);
  if (!side.count) side.count = sum;
}

}  // namespace

VoteSide& side_of(Votes& votes, SideName name) {
  if (name == SideName::in_favour) return votes.in_favour;
  return name == SideName::against ? votes.against : votes.abstained;
}

std::optional<SideName> take_side(std::string_view& text) {
  for (const SideWord& row : side_words) {
    if (!starts_with_folded(text, row.words) || word_at(text, row.words.size())) continue;
    text.remove_prefix(row.words.size());
    return row.side;
  }
  return std::nullopt;
}

bool take_word(std::string_view& text, std::string_view word) {
  if (!starts_with_folded(text, word) || word_at(text, word.size())) return false;
  text = trim(text.substr(word.size()));
  return true;
}

std::optional<int> take_number(std::string_view& text) {
  std::size_t digits = 0;
  int value = 0;
  while (digits < text.size() && digits < 5 && is_digit(text[digits]))
    value = value * 10 + (text[digits++] - '0');
  if (digits > 0) {
    if (digits < text.size() && (is_digit(text[digits]) || text.substr(digits).starts_with(". ")))
      return std::nullopt;
    text = trim(text.substr(digits));
    return value;
  }
  constexpr auto words =
      std::to_array<std::string_view>({"nul", "et", "to", "tre", "fire", "fem", "seks", "syv",
                                       "otte", "ni", "ti", "elleve", "tolv"});
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (take_word(text, words[i])) return static_cast<int>(i);
  }
  if (take_word(text, "én") || take_word(text, "ét") || take_word(text, "en")) return 1;
  return std::nullopt;
}

void trim_signs(std::string_view& text) {
  text = trim(text);
  while (!text.empty() && std::string_view(":;,.-").find(text.front()) != std::string_view::npos)
    text = trim(text.substr(1));
  while (!text.empty() && std::string_view(":;,.").find(text.back()) != std::string_view::npos)
    text = trim(text.substr(0, text.size() - 1));
}

VoteSide read_side(std::string_view text) {
  VoteSide side;
  text = without_opening(text);
  trim_signs(text);
  if (equals_folded(text, "ingen")) {
    side.count = 0;
    return side;
  }
  const auto behind = take_count_behind(text);
  std::string_view rest = text;
  side.count = take_number(rest);
  if (behind && !side.count) {
    side.voters = read_voters(text);
    side.count = behind;
    count_by_party(side);
    return side;
  }
  if (side.count && rest.starts_with(':')) {  // "3: Ø"
    side.voters = read_voters(rest);
    return side;
  }
  const std::size_t open = rest.find('(');
  const bool bracketed = open != std::string_view::npos && rest.ends_with(')') &&
                         (side.count || open == 0) &&
                         rest.find('(', open + 1) == std::string_view::npos;
  if (bracketed) {
    side.voters = read_voters(rest.substr(open + 1, rest.size() - open - 2));
  } else if (!side.count) {
    side.voters = read_voters(text);
  } else if (starts_with_upper(rest)) {  // "3 A og 2 V": counts of parties, not one count
    side.voters = read_voters(text);
    if (side.voters.size() > 1) side.count.reset();
  }
  count_by_party(side);
  return side;
}

VoteSide take_bracket(std::string_view& text) {
  const std::size_t close = text.find(')');
  if (!text.starts_with('(') || close == std::string_view::npos) return {};
  VoteSide side = read_side(text.substr(0, close + 1));
  text = trim(text.substr(close + 1));
  return side;
}

}  // namespace referat
