// SPDX-License-Identifier: MIT
//
// Labels amid a list of people. One with a colon holds up to the next; one without, up to the
// sentence's end.
#include <algorithm>
#include <utility>

#include "people/attendance_label.hpp"
#include "people/person_list.hpp"
#include "people/person_names.hpp"
#include "people/person_parts.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_label = 9;  // tokens before a colon

}  // namespace

// Where the line breaks are lost a label stands behind a name without any mark: "… Anna Holm
// Eksterne deltagere: Bo Lund". Its colon gives it away.
void PersonListReader::find_labels() {
  for (std::size_t colon = 0; colon < tokens_.size(); ++colon) {
    if (tokens_[colon].kind != TokenKind::colon) continue;
    std::size_t first = colon;
    while (first > 0 && first + 6 > colon && tokens_[first - 1].is_word()) --first;
    while (first < colon && !is_label_at(first)) ++first;
    if (first < colon) labels_.push_back(first);
  }
}

// Whether the words from token `at` to a colon are a label or an office.
bool PersonListReader::is_label_at(std::size_t at) const {
  const bool party =
      tokens_[at].shape == WordShape::letter && tokens_.kind(at + 1) == TokenKind::colon;
  if (!tokens_[at].is_capital()) return party;
  std::size_t colon = at;
  while (tokens_[colon].is_word()) ++colon;
  if (office_end(tokens_, at, colon) == colon) return true;
  const std::string_view words =
      tokens_.text.substr(tokens_[at].begin, tokens_[colon].end - tokens_[at].begin);
  return match_attendance_label(words).has_value();
}

bool PersonListReader::take_label() {
  const PersonToken& token = tokens_[at_];
  const bool labelled = next_label_ > 0 && labels_[next_label_ - 1] == at_;
  const bool amid = labelled || (token.is(label_word) && token.is_capital());
  if (separator_ == TokenKind::word && !amid) return false;
  return take_label_with_colon() || take_label_before_names() || take_origin();
}

// "For Ida Holm mødte Bo Lund."
void PersonListReader::set_replaced(TokenRange name) {
  label_ = ListLabel{};
  label_.status = Status::substitute;
  label_.replaced = name;
}

// The tokens of "Fra", "For", "Som stedfortræder for" at the front of a sentence.
std::size_t PersonListReader::origin_length() const {
  const std::string_view word = tokens_.slice(at_);
  if (word == "Fra" || word == "For") return 1;
  for (std::size_t to = at_; to < end_ && to < at_ + 3 && tokens_[to].is_word(); ++to) {
    const std::string_view last = tokens_.slice(to);
    if (to > at_ && last == "for" &&
        (tokens_[to - 1].is(substitute_word) || tokens_.slice(to - 1) == "stedet"))
      return to + 1 - at_;
  }
  return 0;
}

// "Fra Vestereng Kommune deltog Anna Holm": as "Fra Vestereng Kommune: Anna Holm". "Som
// stedfortræder for Bo Lund (A) deltog Anna Holm": a party is that of whom she stands for.
bool PersonListReader::take_origin() {
  if (separator_ != TokenKind::stop) return false;
  const std::size_t length = origin_length();
  if (length == 0) return false;
  const std::size_t origin = at_ + length;
  std::size_t verb = origin;
  while (verb < end_ && verb < origin + longest_label &&
         (tokens_[verb].is_word() || tokens_[verb].kind == TokenKind::bracket) &&
         !tokens_[verb].is(verb_word))
    ++verb;
  const std::size_t words =
      verb > origin && tokens_[verb - 1].kind == TokenKind::bracket ? verb - 1 : verb;
  if (words == origin || verb >= end_ || !tokens_.is_word(verb) || !tokens_[verb].is(verb_word))
    return false;
  std::size_t names = verb + 1;
  while (names < end_ && tokens_[names].is(filler_word | verb_word)) ++names;
  if (name_end(tokens_, names, end_) == names && office_end(tokens_, names, end_) == names)
    return false;
  const std::size_t replaced = name_end(tokens_, origin, words);
  if (replaced == words && (length > 1 || is_full_name_at(tokens_, origin, words)))
    set_replaced({origin, words});
  else if (length > 1)
    return false;
  else
    set_label_of({at_, verb});
  mark({at_, names});
  at_ = names;
  separator_ = TokenKind::colon;
  conjoined_ = false;
  return true;
}

// "Afbud:", "Forældrevalgte:", "Borgmester:", "Den 8. juni 2006:"
bool PersonListReader::take_label_with_colon() {
  std::size_t colon = at_;
  while (colon < end_ && colon < at_ + longest_label &&
         (tokens_[colon].is_word() || tokens_[colon].kind == TokenKind::bracket))
    ++colon;
  if (colon == at_ || colon >= end_ || tokens_[colon].kind != TokenKind::colon) return false;
  for (std::size_t at = at_; at < colon;
       ++at) {  // "Anna Holm: fra kl. 15", "Direktør Anna Holm tlf.:"
    const bool name = at == at_ ? tokens_[at].is_capital() && tokens_[at].is(given_name)
                                : is_full_name_at(tokens_, at, colon);
    if (name) return false;
  }
  const ListLabel before = label_;
  set_label_of({at_, colon});
  // "Anna Holm (V), stedfortræder: Bo Lund (V), Carl Friis": the label is for one person.
  const bool amid = separator_ == TokenKind::comma || separator_ == TokenKind::dash;
  if (amid && label_.status == Status::substitute && is_absence(before.status)) resume_ = before;
  at_ = colon + 1;
  separator_ = TokenKind::colon;
  conjoined_ = false;
  return true;
}

void PersonListReader::set_label_of(TokenRange words) {
  const std::size_t begin = tokens_[words.begin].begin;
  const bool colon = tokens_[words.end].kind == TokenKind::colon;
  const std::size_t colon_end = tokens_[words.end - (colon ? 0 : 1)].end;
  ListLabel label;
  label.status = label_.status;
  Use use = Use::field;
  if (const auto match = match_attendance_label(tokens_.text.substr(begin, colon_end - begin))) {
    label.status = match->label->status;
    label.role = match->label->role;
  } else {
    use = describe_group(words, label);
  }
  mark(words, use);
  label_ = label;
  colon_label_ = label;
}

// "Skolens ledelse:" is a group of people, not where they work.
bool PersonListReader::is_leadership(TokenRange words) const {
  return fold(tokens_.slice(words.end - 1)).starts_with("ledelse");
}

// A label that says nothing of presence: an office, a party, an organisation, a day, a group.
PersonListReader::Use PersonListReader::describe_group(TokenRange words, ListLabel& label) const {
  const auto any_is = [&](TokenRange range, std::uint32_t classes) {
    for (std::size_t at = range.begin; at < range.end; ++at)
      if (tokens_[at].is(classes)) return true;
    return false;
  };
  const bool from = tokens_[words.begin].is(preposition_word);
  const TokenRange named{words.begin + (from ? 1U : 0U), words.end};
  if (office_end(tokens_, words.begin, words.end) == words.end) {
    label.office = words;
  } else if (is_party(tokens_.slice(words))) {
    label.party = words;
  } else if (named.size() > 1 && !is_leadership(named) &&
             tokens_[named.begin].shape != WordShape::lower &&
             any_is(named, organisation_word | municipality_word)) {
    label.organization = named;
  } else {
    for (std::size_t at = words.begin; at < words.end; ++at)
      if (tokens_[at].shape == WordShape::number) label.remark = words;
    const bool group = any_is(words, group_word | organisation_word);
    return group || !label.remark.empty() ? Use::group_label : Use::none;
  }
  return Use::field;
}

// "Afbud fra Anna Holm" amid a text.
bool PersonListReader::take_label_before_names() {
  const PersonToken& token = tokens_[at_];
  const bool begins = separator_ == TokenKind::colon || separator_ == TokenKind::stop;
  if (!token.is(label_word) || (!token.is_capital() && !begins)) return false;
  const std::string_view rest =
      tokens_.text.substr(token.begin, tokens_[end_ - 1].end - token.begin);
  const auto match = match_attendance_label(rest);
  if (!match || match->label_end == rest.size()) return false;
  const std::size_t names = token.begin + match->label_end;
  std::size_t to = at_;
  while (to < end_ && tokens_[to].begin < names) ++to;
  mark({at_, to});
  at_ = to;
  set_status(match->label->status);
  label_.role = match->label->role;
  separator_ = TokenKind::colon;
  return true;
}

}  // namespace referat
