// SPDX-License-Identifier: MIT
//
// One pass over the tokens. A comma stands between people as well as inside one ("Bo Holm, V,
// direktør, Vestereng Kommune, Anna Lund"), so each piece behind a comma is asked what it is.
#include "people/person_list.hpp"

#include <algorithm>
#include <utility>

#include "people/person_names.hpp"
#include "people/person_parts.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_office = 24;  // tokens, with its organisation

bool is_organisation_tail(const PersonToken& token) {
  return token.is(organisation_word | municipality_word | department_word) && !token.is(given_name);
}

bool is_bare_number(std::string_view word) { return std::ranges::all_of(word, is_digit); }

}  // namespace

PersonListReader::PersonListReader(const PersonTokens& tokens, Status status, std::string_view role)
    : tokens_(tokens), used_(tokens.size(), Use::none) {
  label_.status = status;
  label_.role = role;
  colon_label_ = label_;
  find_labels();
}

std::vector<PersonDraft> PersonListReader::read(TokenRange range) {
  drafts_.clear();
  at_ = range.begin;
  end_ = range.end;
  next_label_ = 0;
  separator_ = TokenKind::stop;
  conjoined_ = false;
  run_together_ = false;
  ticks_lead_ = false;
  ticked_.reset();
  while (at_ < end_) {
    const std::size_t before = at_;
    step();
    if (at_ == before) break;
  }
  shift_offices();
  return std::move(drafts_);
}

void PersonListReader::mark(TokenRange range, Use use) {
  for (std::size_t at = range.begin; at < range.end; ++at) used_[at] = use;
}

// Does not move when the list has ended.
void PersonListReader::step() {
  while (next_label_ < labels_.size() && labels_[next_label_] <= at_) ++next_label_;
  limit_ = next_label_ < labels_.size() ? std::min(end_, labels_[next_label_]) : end_;
  const PersonToken& token = tokens_[at_];
  if (token.kind == TokenKind::bracket) return take_bracket();
  if (token.is_word()) return take_word();
  if (token.kind == TokenKind::ticked || token.kind == TokenKind::unticked)
    return take_tick(token.kind == TokenKind::ticked);
  if (separator_ != TokenKind::semicolon) separator_ = token.kind;
  ++at_;
}

void PersonListReader::take_word() {
  const PersonToken& token = tokens_[at_];
  if (token.is(connector_word) && !token.is_capital()) {
    conjoined_ = true;
    mark({at_, at_ + 1});
    ++at_;
    return;
  }
  if (ends_list() || take_label()) return;
  const bool empty = token.is(empty_word) &&
                     (words_end(at_) == at_ + 1 || tokens_[at_ + 1].is(label_word | verb_word)) &&
                     !match_phrase(tokens_, at_, limit_, PhrasePlace::after_people);
  const std::size_t office = office_end(tokens_, at_, limit_);
  const std::size_t name = name_end(tokens_, at_, limit_);
  if (empty) {  // "Ingen", "Ingen afbud"
    const std::size_t to = words_end(at_);
    mark({at_, to});
    at_ = to;
  } else if (!take_party()) {
    if (is_initials_of_referent()) {
      add_person({}, {at_, at_ + 1});
      ++at_;
    } else if (office > at_) {
      take_role(office);
    } else if (name > at_) {
      take_names(name);
    } else if (token.is(group_word)) {
      take_group();
    } else if (stands_before_name()) {
      take_person_behind(at_ + 1);
    } else {
      take_part(part_end(at_));
    }
  }
  separator_ = TokenKind::word;
  conjoined_ = false;
}

// "Ref.: NRH" names somebody by initials; elsewhere such letters are an organisation's.
bool PersonListReader::is_initials_of_referent() const {
  const bool alone = drafts_.empty() && words_end(at_) == at_ + 1;
  return alone && !label_.role.empty() && tokens_[at_].shape == WordShape::acronym;
}

// Whether the word at at_ cannot belong to the person before it.
bool PersonListReader::is_fresh() const {
  return drafts_.empty() || separator_ == TokenKind::semicolon || separator_ == TokenKind::colon ||
         separator_ == TokenKind::stop;
}

// A row of lines that lost their breaks runs on into the next part of the page: "… Anna Holm
// Dagsorden 1. Godkendelse".
bool PersonListReader::ends_list() const {
  const PersonToken& token = tokens_[at_];
  return (found_ || !drafts_.empty()) && token.is_capital() && token.is(ending_word) &&
         !token.is(given_name | label_word);
}

// Looks no further than any office or party is long, so that a text without marks costs no more
// than its length.
std::size_t PersonListReader::words_end(std::size_t at) const {
  const std::size_t last = std::min(limit_, at + longest_office);
  while (at < last && tokens_[at].is_word()) ++at;
  return at;
}

// Whether a line ends before the token.
bool PersonListReader::is_on_next_line(std::size_t at) const {
  const std::size_t end = tokens_[at - 1].end;
  return tokens_.text.substr(end, tokens_[at].begin - end).find('\n') != std::string_view::npos;
}

// The end of the words at `at` that hang on the person before: up to a mark, or up to the next
// person where there is none ("… ved sag nr. 6 Bo Holm ved sag nr. 7").
std::size_t PersonListReader::part_end(std::size_t at) const {
  std::size_t to = at + 1;
  for (; to < limit_ && tokens_[to].is_word(); ++to) {
    const PersonToken& token = tokens_[to];
    const PersonToken& last = tokens_[to - 1];
    // "Alberte, 9.b Nordskolen" / "Malik, 8.a Sydskolen"
    if (token.is_capital() && token.is(given_name) && is_on_next_line(to)) break;
    const bool person = is_full_name_at(tokens_, to, limit_);
    const bool name =
        to + 1 < limit_ && tokens_[to + 1].is_capital() && tokens_[to + 1].is(given_name);
    if (token.is(connector_word) && name) break;
    if (token.is(connector_word) &&
        (is_full_name_at(tokens_, to + 1, limit_) ||
         (to + 2 < limit_ && office_end(tokens_, to + 1, limit_) > to + 1 &&
          is_full_name_at(tokens_, office_end(tokens_, to + 1, limit_), limit_))))
      break;
    if (token.is(verb_word) && !token.is(auxiliary_word) && token.shape == WordShape::lower) break;
    if (person && !last.is(preposition_word) && !last.is(connector_word)) break;
    if (token.is_capital() && token.is(ending_word) && !last.is(preposition_word)) break;
    if (token.is(label_word) && token.shape != WordShape::lower) break;
    if (!tokens_[at].is(label_word | phrase_word) && tells_of_absence(to)) break;
  }
  return to;
}

// "formand  AFBUD", "Anna Holm, kasserer *afbud*": no mark stands before the word.
bool PersonListReader::tells_of_absence(std::size_t at) const {
  if (!tokens_[at].is(label_word | phrase_word)) return false;
  const auto presence = find_presence(tokens_, {at, words_end(at)});
  return presence && is_away(presence->status) && presence->rest.empty();
}

void PersonListReader::take_bracket() {
  if (!drafts_.empty() && separator_ != TokenKind::semicolon) {
    drafts_.back().parts.push_back({at_, at_ + 1});
    mark({at_, at_ + 1});
  }
  ++at_;
  separator_ = TokenKind::word;
}

// "☒ Ida Holm ☐ Bo Lund", "Ida Holm ☒ Bo Lund ☐": the first box shows on which side of their names
// all stand. An empty box beside a list of absentees says nothing.
void PersonListReader::take_tick(bool ticked) {
  const bool came = label_.status == Status::present || label_.status == Status::member;
  const Status empty = came ? Status::absent : Status::member;
  const Status status = !ticked ? empty : came ? Status::present : label_.status;
  const bool leads = drafts_.empty() || ticks_lead_;
  if (leads) {
    ticks_lead_ = true;
    ticked_ = status;
  } else {
    drafts_.back().label.status = status;
  }
  ++at_;
  separator_ = TokenKind::semicolon;
}

bool PersonListReader::take_party() {
  if (drafts_.empty()) return false;
  std::size_t to = words_end(at_);
  if (tokens_[at_].shape == WordShape::letter || tokens_[at_].is(party_word)) {
    if (to > at_ + 1 && !is_party(tokens_.slice({at_, to}))) {
      if (tokens_[at_ + 1].is_capital()) return false;
      to = at_ + 1;
    }
  }
  if (!is_party(tokens_.slice({at_, to}))) return false;
  take_part(to);
  return true;
}

// "sognepræst Karin Bang, kontaktperson Lis Storm": a word that no list of offices has, right
// before a name. In lines of their own such a word belongs to the name above.
bool PersonListReader::stands_before_name() const {
  constexpr std::size_t shortest = 4;  // bytes
  const PersonToken& token = tokens_[at_];
  if (token.shape != WordShape::lower ||
      (token.classes & ~(abbreviation_word | ending_word)) != 0 ||
      token.end - token.begin < shortest || !is_full_name_at(tokens_, at_ + 1, limit_))
    return false;
  const bool begins = is_fresh() || conjoined_ || separator_ == TokenKind::comma;
  return begins && !is_on_next_line(at_ + 1);
}

void PersonListReader::take_person_behind(std::size_t name) {
  const TokenRange before{at_, name};
  at_ = name_end(tokens_, name, limit_);
  add_person(before, {name, at_});
}

// A group is nobody, but its members may follow: "Bestyrelsesmedlemmer Irene, Lars".
void PersonListReader::take_group() {
  ++at_;
  if (name_end(tokens_, at_, limit_) == at_) at_ = part_end(at_ - 1);
  separator_ = TokenKind::colon;
}

void PersonListReader::take_part(std::size_t to) {
  const TokenRange part{at_, to};
  const bool counts =
      tokens_[at_].shape == WordShape::number && at_ + 1 < to && tokens_[at_ + 1].is(group_word);
  // A page's number behind the last name of the page.
  const bool stray =
      part.size() == 1 && separator_ == TokenKind::word && is_bare_number(tokens_.slice(part));
  if (!drafts_.empty() && !counts && !stray && separator_ != TokenKind::semicolon) {
    drafts_.back().parts.push_back(part);
    mark(part);
  }
  at_ = to;
}

// An office is the next person's ("Direktør Bo Holm") or the last one's (", direktør Social").
void PersonListReader::take_role(std::size_t office) {
  // "Næstformand, professor Ida Holm"
  if (is_fresh() && office < limit_ && tokens_[office].kind == TokenKind::comma) {
    const std::size_t second = office_end(tokens_, office + 1, limit_);
    if (second > office + 1 && is_full_name_at(tokens_, second, limit_)) office = second;
  }
  const TokenRange before{at_, office};
  const std::size_t names = name_end(tokens_, office, limit_);
  const bool capital = tokens_[at_].is_capital() || tokens_[at_].is(substitute_word) ||
                       tokens_[office - 1].is(substitute_word);
  const bool full = is_full_name_at(tokens_, office, limit_) ||
                    (names > office && tokens_[office].is(given_name));
  const bool followed =
      names < limit_ && tokens_[names].is_word() && is_organisation_tail(tokens_[names]);
  // "Adm. direktør Kirsten Rask, økonomichef Lau Bech": offices stand before the names here.
  const bool leads = capital || (!drafts_.empty() && !drafts_.back().before.empty());
  if (names > office && !followed &&
      (is_fresh() || conjoined_ || full || (leads && name_words(tokens_, {office, names}) > 1))) {
    return take_person_behind(office);
  }
  std::size_t person = office;
  const std::size_t words = words_end(office);
  while (person < words && !is_full_name_at(tokens_, person, limit_)) ++person;
  if (is_fresh() && person < words && person > office) {  // "direktør Hjemmet Vestereng Anna Holm"
    at_ = name_end(tokens_, person, limit_);
    return add_person({before.begin, person}, {person, at_});
  }
  take_part(part_end(office - 1));
}

void PersonListReader::take_names(std::size_t to) {
  const TokenRange names{at_, to};
  const bool organisation = to < limit_ && tokens_[to].is_word() &&
                            is_organisation_tail(tokens_[to]) &&
                            !is_full_name_at(tokens_, at_, limit_);
  if (organisation || !is_person(names)) return take_part(part_end(to - 1));
  at_ = to;
  add_person({}, names);
}

bool PersonListReader::is_person(TokenRange names) const {
  if (is_fresh() || conjoined_) return true;
  const bool known = tokens_[names.begin].is(given_name);
  if (name_words(tokens_, names) > 1 || tokens_[names.begin].shape == WordShape::initial)
    return true;
  const TokenRange last = drafts_.back().name;
  const bool first_names_only = name_words(tokens_, last) == 1 && last.size() <= 2;
  if (separator_ == TokenKind::comma) return known || first_names_only;
  return known && first_names_only;
}

void PersonListReader::add_person(TokenRange before, TokenRange names) {
  mark(before);
  mark(names);
  if (!may_be_several_names(tokens_, names)) {
    add_draft(before, names);
  } else {
    const std::vector<TokenRange> people = split_names(tokens_, names);
    for (const TokenRange& name : people)
      add_draft(&name == &people.front() ? before : TokenRange{}, name);
    if (people.size() > 1 && !before.empty()) run_together_ = true;
  }
  found_ = true;
  if (resume_) label_ = colon_label_ = *std::exchange(resume_, std::nullopt);
}

void PersonListReader::add_draft(TokenRange before, TokenRange name) {
  if (drafts_.empty()) drafts_.reserve(2);
  const PersonDraft* last = drafts_.empty() ? nullptr : &drafts_.back();
  const bool after_pair = last != nullptr && last->conjoined;
  const bool same_status = last != nullptr && last->label.status == label_.status;
  drafts_.push_back({.before = before,
                     .name = name,
                     .parts = {},
                     .label = label_,
                     .conjoined = conjoined_,
                     .after_pair = after_pair,
                     .same_status = same_status,
                     .after_person = last != nullptr});
  if (ticked_) drafts_.back().label.status = *std::exchange(ticked_, std::nullopt);
}

// "Anna Holm, Formand Bo Lund, Næstformand Carl Friis" in lines that lost their breaks: the
// offices stand behind the names, and nothing before the second name says so. Two things do: a
// person at the end with two offices, or people with no mark between them.
void PersonListReader::shift_offices() {
  if (drafts_.size() < 2 || !drafts_.front().before.empty()) return;
  const PersonDraft& last = drafts_.back();
  const bool two = !last.before.empty() && !last.parts.empty() &&
                   office_end(tokens_, last.parts.front().begin, last.parts.front().end) >
                       last.parts.front().begin;
  if (!two && !run_together_) return;
  for (std::size_t i = 1; i < drafts_.size(); ++i) {
    if (drafts_[i].before.empty()) continue;
    drafts_[i - 1].parts.push_back(drafts_[i].before);
    drafts_[i].before = {};
  }
}

}  // namespace referat
