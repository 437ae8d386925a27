// SPDX-License-Identifier: MIT
//
// A number of votes and the voters named for it must stand together in one phrase, as a decision
// may tell of several votes: "For stemte 5 (Ida Holm, Bo Lund)". A party is at least one vote.
#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "checking/people/people.hpp"
#include "checking/words.hpp"
#include "reading/votes/vote_sentences.hpp"
#include "people/person_names.hpp"
#include "people/person_parts.hpp"
#include "text/scan.hpp"
#include "text/word_scan.hpp"
#include "text/words.hpp"
#include "vocabulary/head_words.hpp"

namespace referat {

namespace {

constexpr auto npos = std::string_view::npos;

constexpr Wording too_many_names{
    "the number of votes is {0}, but {1} voters are named; correct the number or the names",
    "stemmetallet er {0}, men der er nævnt {1}; ret tallet eller navnene"};

constexpr Wording too_few_names{
    "the number of votes is {0}, but only {1} voters are named; correct the number or the names",
    "stemmetallet er {0}, men der er kun nævnt {1}; ret tallet eller navnene"};

constexpr Wording on_both_sides{"{0} votes for and against; correct the names",
                                "{0} stemmer både for og imod; ret navnene"};

constexpr Wording more_votes_than_members{
    "{0} votes are counted, but only {1} members are present; correct the votes or the list",
    "der er talt {0} stemmer, men kun {1} medlemmer er til stede; ret stemmetallet eller listen"};

// A person with two names or more, and nobody else: not "A 3" or "Ø (Bo Lund, Ida Holm)".
bool is_one_person(const std::string& voter) {
  const std::string_view name = trim(std::string_view(voter).substr(0, voter.find('(')));
  return name.find(' ') != npos && voter.find(',') == npos && looks_like_name(name);
}

bool is_one_party(const std::string& voter) { return is_party(voter) || is_bracketed_party(voter); }

bool tells_of_some_only(std::string_view text) {
  constexpr auto words = std::to_array<std::string_view>(
      {"bl.a", "blandt andet", "heraf", "herunder", "m.fl", "resten", "øvrige"});
  return holds_any(fold(text), words);
}

// The sentence about votes, as far as it is looked at.
std::string_view vote_sentence(const Section& section) {
  constexpr std::size_t reach = 400;
  for (const Block& block : section.blocks) {
    const std::size_t vote = block.text.find("stem");
    if (vote == npos) continue;
    const Span line = line_around(block.text, vote, reach);
    std::string_view text = std::string_view(block.text).substr(line.begin, line.end - line.begin);
    std::size_t end = vote_sentence_end(text);
    for (std::size_t at = vote - line.begin; end <= at; end = vote_sentence_end(text)) {
      text.remove_prefix(end);
      at -= end;
    }
    return text.substr(0, end);
  }
  return {};
}

// "21 stemte for, 4 imod i Byrådet den 27. maj", in the minutes of a committee.
bool names_other_body(std::string_view sentence, std::string_view body) {
  bool found = false;
  for_each_word(sentence, [&](Span place) {
    const std::string word = fold(sentence.substr(place.begin, place.end - place.begin));
    const std::size_t article = word.ends_with("et") || word.ends_with("en") ? 2 : 0;
    const std::string_view bare = std::string_view(word).substr(0, word.size() - article);
    found = found || (is_body_word(word) && body.find(bare) == npos);
  });
  return found;
}

// "stemte", "Stemmer": where a word begins so; "afstemning" where none does.
std::size_t vote_word(std::string_view text) {
  WordFinder finder(text, "stem");
  std::size_t first = npos;
  for (std::size_t at = finder.next(); at != npos; at = finder.next()) {
    if (!word_before(text, at)) return at;
    first = std::min(first, at);
  }
  return first;
}

class VoteCheck {
 public:
  explicit VoteCheck(Report& report) : report_(report) {}

  void check() {
    count_members();
    for (const Item& item : report_.document().items)
      for (const Section& section : item.sections)
        if (const auto* decision = std::get_if<Decision>(&section.detail))
          if (decision->votes) check(section, *decision->votes);
  }

 private:
  void check(const Section& section, const Votes& votes) {
    const std::string_view text = report_.source().slice(section.span);
    for (const VoteSide* side : {&votes.in_favour, &votes.against, &votes.abstained})
      check_side(section, text, *side);
    check_sides(section, text, votes);
    check_sum(section, text, votes);
  }

  // The number's place when it stands right before the first voter.
  static std::optional<Span> find_count(std::string_view text, const VoteSide& side) {
    constexpr std::size_t farthest = 40;
    const std::string count = std::to_string(*side.count);
    const std::size_t voter = text.find(side.voters.front());
    if (voter == npos) return std::nullopt;
    const std::size_t from = voter - std::min(voter, farthest);
    for (std::size_t at = next_digit(text, from); at < voter;
         at = next_digit(text, skip_digits(text, at))) {
      const std::size_t end = skip_digits(text, at);
      const std::string_view between = text.substr(end, voter - end);
      if (text.substr(at, end - at) == count && between.find(". ") == npos &&
          between.find('\n') == npos)
        return Span{at, end};
    }
    return std::nullopt;
  }

  void check_side(const Section& section, std::string_view text, const VoteSide& side) {
    if (!side.count || side.voters.empty() || *side.count < 1) return;
    const auto named = static_cast<int>(side.voters.size());
    const bool people = std::ranges::all_of(side.voters, is_one_person);
    const bool few = people && named > 1 && named < *side.count && !tells_of_some_only(text);
    const bool parties = std::ranges::all_of(side.voters, is_one_party);
    const bool many = (people || parties) && named > *side.count;  // "Bo Lund, V" is one voter
    if (!many && !few) return;
    const auto place = find_count(text, side);
    if (!place) return;
    report_.add(Rule::vote_imbalance,
                {section.span.begin + place->begin, section.span.begin + place->end},
                {.wording = few ? too_few_names : too_many_names,
                 .words = {std::to_string(*side.count), std::to_string(named)},
                 .at_most = few ? Level::warning : Level::error});
  }

  // Parties may be divided, and people may vote twice where there are two votes.
  void check_sides(const Section& section, std::string_view text, const Votes& votes) {
    const std::size_t against = text.find("imod");
    if (against == npos || text.find("imod", against + 1) != npos || text.find("Imod") != npos)
      return;
    for (const std::string& voter : votes.in_favour.voters) {
      if (!is_one_person(voter) ||
          std::ranges::find(votes.against.voters, voter) == votes.against.voters.end())
        continue;
      const std::size_t at = std::min(text.rfind(voter), text.size() - 1);
      report_.add(Rule::vote_imbalance,
                  {section.span.begin + at, section.span.begin + at + voter.size()},
                  {.wording = on_both_sides, .words = {voter}, .at_most = Level::warning});
    }
  }

  // Members are told by their party; where few have one the list is not of members.
  void count_members() {
    constexpr int fewest = 5;
    int present = 0;
    for (const Person& person : report_.document().participants) {
      const bool chair = person.role && fold(*person.role).find("formand") != std::string::npos;
      if ((person.party || chair) && !is_away(person.status)) ++present;
    }
    if (present >= fewest) members_ = present;
  }

  void check_sum(const Section& section, std::string_view text, const Votes& votes) {
    if (!members_ || !votes.in_favour.count || !votes.against.count) return;
    const int sum =
        *votes.in_favour.count + *votes.against.count + votes.abstained.count.value_or(0);
    if (sum <= *members_) return;
    if (names_other_body(vote_sentence(section), fold(report_.document().body.value_or(""))))
      return;
    const std::size_t found = vote_word(text);
    const std::size_t at = found == npos ? 0 : found;
    report_.add(Rule::vote_imbalance,
                {section.span.begin + at, section.span.begin + std::min(text.size(), at + 5)},
                {.wording = more_votes_than_members,
                 .words = {std::to_string(sum), std::to_string(*members_)},
                 .at_most = Level::warning});
  }

  Report& report_;
  std::optional<int> members_;  // present
};

}  // namespace

void check_votes(Report& report) {
  if (report.wants(Rule::vote_imbalance)) VoteCheck(report).check();
}

}  // namespace referat
