// SPDX-License-Identifier: MIT
//
// A sentence about votes is one of three things: a side and who took it ("For stemte: V og I"),
// people and the side they took ("Et mindretal bestående af Bo Lund (A) stemmer imod"), or counts
// ("42 stemmer mod 4", "JA = 28").
#include "reading/votes/votes.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "reading/votes/vote_sentences.hpp"
#include "reading/votes/vote_side.hpp"
#include "reading/votes/vote_tally.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t npos = std::string_view::npos;

class SentenceReader {
 public:
  explicit SentenceReader(std::optional<Votes>& votes) : votes_(votes) {}

  void read_tallied(const Votes& votes) {
    add(SideName::in_favour, votes.in_favour);
    add(SideName::against, votes.against);
    add(SideName::abstained, votes.abstained);
  }

  void read(std::string_view sentence) {
    sentence = trim(sentence);
    if (!take_word(sentence, "mens")) take_word(sentence, "medens");
    sentence_ = sentence;
    if (read_opponents(sentence)) return;
    read_score(sentence);
    if (sentence.empty() || read_labelled(sentence) || read_subject(sentence)) return;
    read_counts(sentence);
  }

 private:
  static bool states(const VoteSide& side) { return side.count || !side.voters.empty(); }

  bool add(SideName name, VoteSide side) {
    if (!states(side)) return false;
    if (!votes_) votes_.emplace();
    VoteSide& into = side_of(*votes_, name);
    // A heuristic: a side stated again by count, or those in favour named again, begins another
    // vote. "For stemte: A og B" behind "5 stemmer for" names those who were counted.
    const bool named_again = name == SideName::in_favour && !into.voters.empty();
    if (states(into) && (named_again || (into.count && side.count))) {
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
        take_word(text, "undladt at stemme") || take_word(text, "undlod"))
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
    if (verb == npos) verb = find_word_folded(rest.substr(0, farthest), "stemmer");
    if (verb != npos) {
      rest = trim(rest.substr(verb));
      take_verb(rest);
      return add_counted(*side, rest);
    }
    if (rest.starts_with(':')) return add_counted(*side, rest);
    return votes_ && add_parties(*side, rest);
  }

  // "Imod V og C." behind another side's votes: nothing but letters of parties.
  bool add_parties(SideName name, std::string_view text) {
    VoteSide side = read_side(text);
    constexpr std::size_t longest = 2;  // bytes: "Ø"
    const auto is_letter = [](const std::string& voter) { return voter.size() <= longest; };
    return !side.count && std::ranges::all_of(side.voters, is_letter) && add(name, std::move(side));
  }

  // A side whose words go on behind the count or the list: "11 ejere svarende til 1877", "39 med i
  // alt fordelingstal 3917".
  bool add_counted(SideName name, std::string_view text) {
    for (const std::string_view stop :
         {" svarende til", " med i alt", ", svarende", ", idet ", ", da ", ", fordi "}) {
      const std::size_t at = text.find(stop);
      if (at != npos) text = text.substr(0, at);
    }
    return add(name, read_side(text));
  }

  // "Kurt Holm (A) stemmer imod", "2 medlemmer stemte imod", "8 medlemmer undlod at stemme",
  // "5 medlemmer (A+V+C) anbefaler forslaget".
  bool read_subject(std::string_view text) {
    for (const std::string_view verb : {"undlod", "undlader"}) {
      const std::size_t at = find_word_folded(text, verb);
      if (at == npos || at == 0) continue;
      std::string_view behind = trim(text.substr(at + verb.size()));
      trim_signs(behind);
      if (take_word(behind, "at stemme") || behind.empty())
        return read_abstained(text.substr(0, at), behind);
    }
    bool found = false;
    for (const std::string_view verb : {"stemte", "stemmer"}) {
      const std::size_t at = find_word_folded(text, verb);
      if (at == npos || at == 0) continue;
      std::string_view behind = trim(text.substr(at + verb.size()));
      const auto side = take_side(behind);
      if (!side) continue;
      // "47 stemmer for JA", "26 stemmer for og 2 imod" are counts of votes.
      if (verb == "stemmer" && at >= 2 && is_digit(text[at - 2])) return false;
      found = add(*side, read_side(last_clause(text.substr(0, at)))) || found;
      read_other_side(behind);
    }
    return found || read_recommenders(text);
  }

  // "O stemte imod, og 1 medlem" or "Der" before "undlod at stemme (Ø)".
  bool read_abstained(std::string_view before, std::string_view behind) {
    constexpr std::string_view also = ", og ";
    const std::size_t at = before.rfind(also);
    if (at != npos) {
      const bool others = read_subject(before.substr(0, at));
      return add(SideName::abstained, read_side(before.substr(at + also.size()))) || others;
    }
    take_word(before, "der");
    VoteSide side = read_side(before.empty() ? behind : before);
    if (side.voters.empty()) side.voters = take_bracket(behind).voters;
    return add(SideName::abstained, std::move(side));
  }

  // "Formanden stemte for, og 2 stemte imod", "A og F stemte for planen, V og C stemte imod": the
  // second half.
  void read_other_side(std::string_view text) {
    constexpr std::string_view voted = "stemte";
    const std::size_t comma = text.find(", ");
    text = comma == npos ? text : text.substr(comma);
    trim_signs(text);
    const bool second = take_word(text, "og") || comma != npos;
    const std::size_t verb = second ? find_word_folded(text, voted) : npos;
    if (verb == npos || verb == 0) return;
    std::string_view behind = trim(text.substr(verb + voted.size()));
    if (const auto side = take_side(behind)) add(*side, read_side(text.substr(0, verb)));
  }

  // The words before the verb that name who voted: behind the last "idet" or "mens".
  static std::string_view last_clause(std::string_view text) {
    for (const std::string_view word : {" idet ", " mens ", " hvor "}) {
      const std::size_t at = text.rfind(word);
      if (at != npos) text = text.substr(at + word.size());
    }
    return text;
  }

  // "5 medlemmer (A+V+C) anbefaler forslaget", "Et flertal (A, F og Ø) godkendte indstillingen"
  bool read_recommenders(std::string_view text) {
    std::string_view rest = text;
    const bool counted = take_number(rest) && take_word(rest, "medlemmer");
    const bool group = starts_with_folded(text, "et flertal bestående af ") ||
                       (starts_with_folded(text, "et flertal") && text.find('(') < 40);
    if (!counted && !group) return false;
    for (const std::string_view verb :
         {"anbefaler", "anbefalede", "tiltræder", "tiltrådte", "godkendte", "vedtog"}) {
      const std::size_t at = find_word_folded(text, verb);
      if (at == npos) continue;
      const bool negated = starts_with_folded(trim(text.substr(at + verb.size())), "ikke");
      return add(negated ? SideName::against : SideName::in_favour, read_side(text.substr(0, at)));
    }
    return false;
  }

  // "Godkendt mod stemmer fra O og D.", "Vedtaget mod 2 stemmer (O og D)."
  bool read_opponents(std::string_view text) {
    const std::size_t at = text.find(" mod ");
    if (at == npos) return false;
    std::string_view rest = trim(text.substr(at + std::string_view(" mod").size()));
    if (take_word(rest, "stemmer fra")) return add(SideName::against, read_side(rest));
    if (std::ranges::any_of(text.substr(0, at), is_digit)) return false;  // "42 stemmer mod 4"
    const auto number = take_number(rest);
    if (!number) return read_opponents_votes(rest);
    if (!take_word(rest, "stemmer") && !take_word(rest, "stemme")) return false;
    return add(SideName::against, {number, take_bracket(rest).voters});
  }

  // "mod Ø's stemmer", "mod Venstres stemmer"
  bool read_opponents_votes(std::string_view text) {
    const std::size_t votes = text.find(" stemmer");
    std::string_view owner = text.substr(0, votes == npos ? 0 : votes);
    if (!owner.ends_with('s')) return false;
    owner.remove_suffix(1);
    for (const std::string_view mark : {"'", "’"})
      if (owner.ends_with(mark)) owner.remove_suffix(mark.size());
    return add(SideName::against, read_side(owner));
  }

  // Numbers in the sentence, each by the words behind it or before it.
  void read_counts(std::string_view text) {
    if (scored_) return;
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
    if (take_word(rest, "blanke")) {
      add_count(SideName::abstained, number);
    } else if (const bool worded = take_word(rest, "stemmer"); worded || read_votes_) {
      if (!worded || !read_majority(number, before, rest)) read_counted_votes(number, worded, rest);
    }
  }

  // "Godkendt med 3 stemmer (V, A og C).": those in favour, with nothing behind them.
  bool read_majority(int number, std::string_view before, std::string_view rest) {
    constexpr auto verbs =
        std::to_array<std::string_view>({"godkend", "vedta", "anbefal", "tiltr"});
    if (!before.ends_with("med") || !holds_any(fold(before), verbs)) return false;
    VoteSide voters = take_bracket(rest);
    trim_signs(rest);
    if (voters.voters.empty() || !rest.empty()) return false;
    voters.count = number;
    return add(SideName::in_favour, std::move(voters));
  }

  // The second number of "42 stemmer mod 4".
  static std::optional<int> counted_against(std::optional<SideName> side, bool worded,
                                            std::string_view behind) {
    return side == SideName::against && worded ? take_number(behind) : std::nullopt;
  }

  // "Forkastet med 5 stemmer mod 1": it was the five who were against. "Forkastet med stemmerne 6
  // mod 9" counts those in favour first.
  bool is_turned(int number, int other) const {
    constexpr auto fates = std::to_array<std::string_view>({"forkast", "nedstem", "afvis"});
    return number > other && holds_any(fold(sentence_), fates);
  }

  // Behind "42 stemmer": "mod 4" makes them votes for; "for JA", "for", "imod" name the side.
  void read_counted_votes(int number, bool worded, std::string_view rest) {
    read_votes_ = true;
    std::string_view behind = rest;
    VoteSide voters = take_bracket(behind);
    const auto side = take_side(behind);
    behind = trim(behind);
    if (voters.voters.empty()) voters = take_bracket(behind);
    voters.count = number;
    if (side == SideName::in_favour && starts_with_folded(behind, "nej")) {
      add_count(SideName::against, number);
    } else if (const auto other = counted_against(side, worded, behind)) {
      const bool turned = is_turned(number, *other);
      add(turned ? SideName::against : SideName::in_favour, std::move(voters));
      pending_ = turned ? SideName::in_favour : SideName::against;
    } else if (side) {
      add(*side, std::move(voters));
    } else if (pending_) {
      add(*pending_, std::move(voters));
      pending_.reset();
    }
  }

  // "med stemmerne 5-1", "med stemmerne 6 mod 9", "med 5–1 stemmer"
  void read_score(std::string_view sentence) {
    const std::size_t word = find_word_folded(sentence, "stemmerne");
    if (word != npos) {
      std::string_view behind = trim(sentence.substr(word + std::string_view("stemmerne").size()));
      read_two_counts(behind, false);
      if (scored_) return;
      take_word(behind, "fra");  // "godkendt med stemmerne fra A, V og C"
      if (trim(sentence.substr(0, word)).ends_with(" med"))
        scored_ = add_parties(SideName::in_favour, behind);
      return;
    }
    const std::size_t votes = find_word_folded(sentence, "stemmer");
    if (votes == npos) return;
    const std::string_view before = trim(sentence.substr(0, votes));
    const std::size_t space = before.rfind(' ');
    read_two_counts(before.substr(space == npos ? 0 : space + 1), true);
  }

  void read_two_counts(std::string_view text, bool alone) {
    trim_signs(text);
    const auto in_favour = take_number(text);
    bool divided = false;
    for (const std::string_view dash : {"-", "–", "mod "}) {
      divided = text.starts_with(dash);
      if (divided) text = trim(text.substr(dash.size()));
      if (divided) break;
    }
    const auto against = divided ? take_number(text) : std::nullopt;
    if (!in_favour || !against || (alone && !text.empty())) return;
    const bool turned = is_turned(*in_favour, *against);
    add_count(SideName::in_favour, turned ? *against : *in_favour);
    add_count(SideName::against, turned ? *in_favour : *against);
    scored_ = true;
  }

  std::optional<Votes>& votes_;
  bool read_votes_ = false;          // "stemmer" stood behind a number of this sentence
  std::string_view sentence_;        // that is read
  bool scored_ = false;              // the counts of this sentence are read: "5-1"
  std::optional<SideName> pending_;  // the side of the next number: "42 stemmer mod 4"
};

void read_blocks_of(const std::vector<Block>& blocks, std::optional<Votes>& votes) {
  for (const Block& block : blocks) {
    read_votes(block.text, votes);
    for (const ListItem& item : block.items) {
      read_votes(item.text, votes);
      read_blocks_of(item.blocks, votes);
    }
  }
}

}  // namespace

void read_votes(std::string_view paragraph, std::optional<Votes>& votes) {
  if (!may_tell_of_votes(paragraph)) return;
  while (!paragraph.empty()) {
    const std::size_t full = vote_sentence_end(paragraph);
    std::string_view sentence = paragraph.substr(0, full);
    paragraph = trim(paragraph.substr(full));
    if (is_between_candidates(sentence) || tells_of_another_meeting(sentence)) continue;
    if (const auto tally = read_tally(sentence)) {
      // An amendment's votes are not the proposal's, when those are told too.
      if (votes && sentence.find("ndringsforslag") != npos) continue;
      SentenceReader(votes).read_tallied(*tally);
      continue;
    }
    while (!sentence.empty()) {
      const std::size_t end = vote_part_end(sentence);
      SentenceReader(votes).read(sentence.substr(0, end));
      sentence = trim(sentence.substr(end));
    }
  }
}

std::optional<Votes> find_votes(const std::vector<Block>& blocks) {
  std::optional<Votes> votes;
  read_blocks_of(blocks, votes);
  return votes;
}

}  // namespace referat
