// SPDX-License-Identifier: MIT
//
// Labels amid a list of people. One with a colon holds up to the next; one without, up to the
// sentence's end.
#include <algorithm>
#include <utility>

#include "text/attendance_label.hpp"
#include "text/person_list.hpp"
#include "text/person_names.hpp"
#include "text/person_parts.hpp"

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
  if (!tokens_[at].is_capital()) return false;
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
  return take_label_with_colon() || take_label_before_names();
}

// "Afbud:", "Forældrevalgte:", "Borgmester:", "Den 8. juni 2006:"
bool PersonListReader::take_label_with_colon() {
  std::size_t colon = at_;
  while (colon < end_ && colon < at_ + longest_label &&
         (tokens_[colon].is_word() || tokens_[colon].kind == TokenKind::bracket))
    ++colon;
  if (colon == at_ || colon >= end_ || tokens_[colon].kind != TokenKind::colon) return false;
  const PersonToken& first = tokens_[at_];
  if (first.is_capital() && first.is(given_name)) return false;
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
  const auto any_token = [&](TokenRange range, auto test) {
    for (std::size_t at = range.begin; at < range.end; ++at)
      if (test(tokens_[at])) return true;
    return false;
  };
  const std::size_t begin = tokens_[words.begin].begin;
  const std::size_t colon_end = tokens_[words.end].end;
  if (const auto match = match_attendance_label(tokens_.text.substr(begin, colon_end - begin))) {
    label_ = {match->label->status, match->label->role, {}, {}, {}};
    mark(words);
  } else {
    label_ = {label_.status, {}, {}, {}, {}};
    const bool from = tokens_[words.begin].is(preposition_word);
    const TokenRange named{words.begin + (from ? 1U : 0U), words.end};
    const bool organisation = named.size() > 1 && tokens_[named.begin].shape != WordShape::lower &&
                              any_token(named, [](const PersonToken& t) {
                                return t.is(organisation_word | municipality_word);
                              });
    if (office_end(tokens_, words.begin, words.end) == words.end) {
      label_.office = words;
      mark(words);
    } else if (organisation) {
      mark(words);
      label_.organization = named;
    } else if (any_token(words,
                         [](const PersonToken& t) { return t.shape == WordShape::number; })) {
      mark(words, Use::group_label);
      label_.remark = words;
    } else if (tokens_[words.begin].is(group_word | organisation_word) ||
               tokens_[words.end - 1].is(group_word | organisation_word)) {
      mark(words, Use::group_label);
    }
  }
  colon_label_ = label_;
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
  label_ = {match->label->status, match->label->role, {}, {}, {}};
  separator_ = TokenKind::colon;
  return true;
}

}  // namespace referat
