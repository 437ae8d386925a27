// SPDX-License-Identifier: MIT
//
// A sentence about votes is one of three things: a side and who took it ("For stemte: V og I"),
// people and the side they took ("Et mindretal bestående af Bo Lund (A) stemmer imod"), or counts
// ("42 stemmer mod 4", "JA = 28").
#include "reading/votes.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "text/words.hpp"

namespace referat {

namespace {

enum class SideName : std::uint8_t { in_favour, against, abstained };

VoteSide& side_of(Votes& votes, SideName name) {
  switch (name) {
    case SideName::in_favour:
      return votes.in_favour;
    case SideName::against:
      return votes.against;
    case SideName::abstained:
      break;
  }
  return votes.abstained;
}

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

// The side that `text` begins with, and the text behind it.
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

// A number in digits, or one of the small ones that are written out.
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

// "A, B (Bo Lund) og Ida Holm": the voters, or none when the text holds anything else.
std::vector<std::string> read_voters(std::string_view text) {
  constexpr std::size_t most = 60;
  std::vector<std::string> voters;
  while (true) {
    trim_signs(text);
    if (take_word(text, "og") || take_word(text, "samt")) continue;
    if (text.empty()) return voters;
    std::size_t next = 0;
    const std::string_view voter = trim(text.substr(0, voter_end(text, next)));
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

// "2 (A)", "8 medlemmer", "5 medlemmer (A+V+C)", "V og I", "11 ejere svarende til 1877
// fordelingstal", "Ingen", "(A, B og F)".
VoteSide read_side(std::string_view text) {
  VoteSide side;
  text = without_opening(text);
  trim_signs(text);
  if (equals_folded(text, "ingen")) {
    side.count = 0;
    return side;
  }
  std::string_view rest = text;
  side.count = take_number(rest);
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
  return side;
}

class SentenceReader {
 public:
  explicit SentenceReader(std::optional<Votes>& votes) : votes_(votes) {}

  void read(std::string_view sentence) {
    sentence = trim(sentence);
    if (sentence.empty() || read_labelled(sentence) || read_subject(sentence)) return;
    read_counts(sentence);
  }

 private:
  static bool states(const VoteSide& side) { return side.count || !side.voters.empty(); }

  bool add(SideName name, VoteSide side) {
    if (!states(side)) return false;
    if (!votes_) votes_.emplace();
    VoteSide& into = side_of(*votes_, name);
    // A heuristic: a side stated again by count, or "for" stated again, begins another vote.
    if (states(into) && (name == SideName::in_favour || (into.count && side.count))) {
      votes_.emplace();
      side_of(*votes_, name) = std::move(side);
      return true;
    }
    if (side.count) into.count = side.count;
    std::ranges::move(side.voters, std::back_inserter(into.voters));
    return true;
  }

  bool add_count(SideName name, int count) { return add(name, {count, {}}); }

  static bool take_verb(std::string_view& text) {
    return take_word(text, "stemte") || take_word(text, "stemmer") || take_word(text, "har stemt");
  }

  // "For stemte: …", "Imod forslaget stemte 3 (Ø)", "Undlod at stemme: …", "Stemte for: …",
  // "Antal stemmer imod 13 …".
  bool read_labelled(std::string_view text) {
    if (take_word(text, "undlod at stemme") || take_word(text, "undlader at stemme") ||
        take_word(text, "undlod"))
      return add(SideName::abstained, read_side(text));
    std::string_view rest = text;
    if (take_word(rest, "antal stemmer") || take_verb(rest)) {
      const auto side = take_side(rest);
      return side && add_counted(*side, rest);
    }
    const auto side = take_side(rest);
    if (!side) return false;
    constexpr std::size_t farthest = 60;  // "For indstillingens første punkt stemte …"
    std::size_t verb = find_word_folded(rest.substr(0, farthest), "stemte");
    if (verb == std::string_view::npos)
      verb = find_word_folded(rest.substr(0, farthest), "stemmer");
    if (verb != std::string_view::npos) {
      rest = trim(rest.substr(verb));
      take_verb(rest);
      return add_counted(*side, rest);
    }
    return rest.starts_with(':') && add_counted(*side, rest);
  }

  // A side whose words go on behind the count or the list: "11 ejere svarende til 1877", "39 med i
  // alt fordelingstal 3917".
  bool add_counted(SideName name, std::string_view text) {
    for (const std::string_view stop : {" svarende til", " med i alt", ", svarende"}) {
      const std::size_t at = text.find(stop);
      if (at != std::string_view::npos) text = text.substr(0, at);
    }
    return add(name, read_side(text));
  }

  // "Kurt Holm (A) stemmer imod", "2 medlemmer stemte imod", "8 medlemmer undlod at stemme",
  // "5 medlemmer (A+V+C) anbefaler forslaget".
  bool read_subject(std::string_view text) {
    for (const std::string_view verb : {"undlod", "undlader"}) {
      const std::size_t at = find_word_folded(text, verb);
      if (at == std::string_view::npos || at == 0) continue;
      std::string_view behind = trim(text.substr(at + verb.size()));
      if (take_word(behind, "at stemme"))
        return add(SideName::abstained, read_side(text.substr(0, at)));
    }
    bool found = false;
    for (const std::string_view verb : {"stemte", "stemmer"}) {
      const std::size_t at = find_word_folded(text, verb);
      if (at == std::string_view::npos || at == 0) continue;
      std::string_view behind = trim(text.substr(at + verb.size()));
      const auto side = take_side(behind);
      if (!side) continue;
      // "47 stemmer for JA", "26 stemmer for og 2 imod" are counts of votes.
      if (verb == "stemmer" && at >= 2 && is_digit(text[at - 2])) return false;
      found = add(*side, read_side(last_clause(text.substr(0, at)))) || found;
      read_also(behind);
    }
    return found || read_recommenders(text);
  }

  // "5 stemte for, og 2 stemte imod": the second half.
  void read_also(std::string_view text) {
    trim_signs(text);
    if (take_word(text, "og") || take_word(text, "mens") || take_word(text, "medens")) {
      const std::size_t verb = find_word_folded(text, "stemte");
      if (verb == std::string_view::npos || verb == 0) {
        read_bare(text);
        return;
      }
      std::string_view behind = trim(text.substr(verb + 6));
      if (const auto side = take_side(behind)) add(*side, read_side(text.substr(0, verb)));
      return;
    }
    read_bare(text);
  }

  // "2 imod" behind "26 for og".
  void read_bare(std::string_view text) {
    const auto number = take_number(text);
    if (!number) return;
    take_word(text, "stemmer");
    if (const auto side = take_side(text)) add_count(*side, *number);
  }

  // The words before the verb that name who voted: behind the last "idet" or "mens".
  static std::string_view last_clause(std::string_view text) {
    for (const std::string_view word : {" idet ", " mens ", " hvor "}) {
      const std::size_t at = text.rfind(word);
      if (at != std::string_view::npos) text = text.substr(at + word.size());
    }
    return text;
  }

  bool read_recommenders(std::string_view text) {
    std::string_view rest = text;
    const auto count = take_number(rest);
    if (!count || !take_word(rest, "medlemmer")) return false;
    for (const std::string_view verb : {"anbefaler", "anbefalede", "tiltræder", "tiltrådte"}) {
      const std::size_t at = find_word_folded(text, verb);
      if (at == std::string_view::npos) continue;
      const bool negated = starts_with_folded(trim(text.substr(at + verb.size())), "ikke");
      return add(negated ? SideName::against : SideName::in_favour, read_side(text.substr(0, at)));
    }
    return false;
  }

  // Numbers in the sentence, each by the words behind it or before it.
  void read_counts(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      if (!is_digit(text[at]) || word_before(text, at)) {
        ++at;
        continue;
      }
      std::string_view rest = text.substr(at);
      const std::string_view before = trim(text.substr(0, at));
      while (at < text.size() && is_digit(text[at])) ++at;
      if (const auto number = take_number(rest)) read_count(*number, before, rest);
    }
  }

  void read_count(int number, std::string_view before, std::string_view rest) {
    if (before.ends_with('=')) {  // "JA = 28 - NEJ = 1"
      before = trim(before.substr(0, before.size() - 1));
      const std::size_t word =
          before.rfind(' ') == std::string_view::npos ? 0 : before.rfind(' ') + 1;
      std::string_view name = before.substr(word);
      if (const auto side = take_side(name)) add_count(*side, number);
      return;
    }
    if (take_word(rest, "blanke")) {
      add_count(SideName::abstained, number);
    } else if (take_word(rest, "ja-stemmer")) {
      add_count(SideName::in_favour, number);
    } else if (take_word(rest, "nej-stemmer")) {
      add_count(SideName::against, number);
    } else if (const bool worded = take_word(rest, "stemmer"); worded || read_votes_) {
      read_counted_votes(number, worded, rest);
    } else {
      read_for_and_against(number, rest);
    }
  }

  // Behind "42 stemmer": "mod 4" makes them votes for; "for JA", "for", "imod" name the side.
  void read_counted_votes(int number, bool worded, std::string_view rest) {
    read_votes_ = true;
    std::string_view behind = rest;
    const auto side = take_side(behind);
    behind = trim(behind);
    std::string_view next = behind;
    if (side == SideName::in_favour && starts_with_folded(behind, "nej")) {
      add_count(SideName::against, number);
    } else if (side == SideName::against && worded && take_number(next)) {
      add_count(SideName::in_favour, number);
      pending_ = SideName::against;
    } else if (side) {
      add_count(*side, number);
    } else if (pending_) {
      add_count(*pending_, number);
      pending_.reset();
    }
  }

  // "vedtaget med 15 for og 4 imod"
  void read_for_and_against(int number, std::string_view rest) {
    std::string_view behind = rest;
    const auto side = take_side(behind);
    behind = trim(behind);
    if (side != SideName::in_favour || !take_word(behind, "og")) return;
    std::string_view next = behind;
    const auto against = take_number(next);
    if (!against || take_side(next) != SideName::against) return;
    add_count(SideName::in_favour, number);
    add_count(SideName::against, *against);
  }

  std::optional<Votes>& votes_;
  bool read_votes_ = false;          // "stemmer" stood behind a number of this sentence
  std::optional<SideName> pending_;  // the side of the next number: "42 stemmer mod 4"
};

bool may_tell_of_votes(std::string_view text) {
  constexpr std::size_t longest = 1500;
  if (text.size() > longest) return false;
  return text.find("stem") != std::string_view::npos ||
         text.find("Stem") != std::string_view::npos ||
         text.find(" medlemmer ") != std::string_view::npos ||
         text.find(" imod") != std::string_view::npos || text.find("JA") != std::string_view::npos;
}

// Past the sentence that begins `text`. A full stop behind a single letter is an initial's, one
// behind a number may be an ordinal's.
std::size_t sentence_end(std::string_view text) {
  for (std::size_t at = text.find(". "); at != std::string_view::npos;
       at = text.find(". ", at + 1)) {
    const bool number = at > 0 && is_digit(text[at - 1]);
    const bool ends = number ? !starts_with_lower(text.substr(at + 2))
                             : at >= 2 && text[at - 2] != ' ' && text[at - 2] != '.';
    if (ends) return at + 1;
  }
  return text.size();
}

void read_items(const std::vector<ListItem>& items, std::optional<Votes>& votes);

void read_blocks_of(const std::vector<Block>& blocks, std::optional<Votes>& votes) {
  for (const Block& block : blocks) {
    read_votes(block.text, votes);
    read_items(block.items, votes);
  }
}

void read_items(const std::vector<ListItem>& items, std::optional<Votes>& votes) {
  for (const ListItem& item : items) {
    read_votes(item.text, votes);
    read_blocks_of(item.blocks, votes);
  }
}

}  // namespace

void read_votes(std::string_view paragraph, std::optional<Votes>& votes) {
  if (!may_tell_of_votes(paragraph)) return;
  while (!paragraph.empty()) {
    const std::size_t end = sentence_end(paragraph);
    SentenceReader(votes).read(paragraph.substr(0, end));
    paragraph = trim(paragraph.substr(end));
  }
}

std::optional<Votes> find_votes(const std::vector<Block>& blocks) {
  std::optional<Votes> votes;
  read_blocks_of(blocks, votes);
  return votes;
}

}  // namespace referat
