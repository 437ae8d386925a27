// SPDX-License-Identifier: MIT
//
// A sentence is a row of phrases ("havde meldt afbud", "deltog i stedet") with people before or
// behind each. What stands between a phrase and the next one's people is a remark about the
// people of the former.
#include "people/attendance_clauses.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "people/clause_phrases.hpp"
#include "people/person_builder.hpp"
#include "people/person_names.hpp"
#include "people/person_parts.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_lead = 9;  // tokens: "Der er til dette byrådsmøde modtaget"
constexpr std::size_t most_attempts = 8;

// "Bo Lund, for ham deltog Ida Holm, Carl Friis": who stands in for one person is one as well.
bool is_for_one(const AttendancePhrase& phrase) {
  constexpr auto words = std::to_array<std::string_view>({"ham", "hans", "hende", "hendes"});
  return std::ranges::any_of(words, [&](std::string_view word) {
    return find_word_folded(phrase.words, word) != std::string_view::npos;
  });
}

bool is_small(const PersonToken& token) {
  return token.kind == TokenKind::comma || token.is(auxiliary_word | filler_word | connector_word);
}

class ClauseReader {
 public:
  ClauseReader(PersonListReader& list, const PersonTokens& tokens, std::size_t offset,
               ClauseContext context, std::vector<Person>& people)
      : list_(list), tokens_(tokens), offset_(offset), context_(context), people_(people) {}

  bool run(TokenRange sentence) {
    sentence_ = sentence;
    clauses_ = find_clauses(tokens_, sentence, context_);
    if (!is_about_attendance()) return false;
    cursor_ = sentence.begin;
    group_ = {people_.size(), people_.size()};
    for (std::size_t i = 0; i < clauses_.size(); ++i)
      if (!read(i)) return false;
    if (!add_complement(sentence.end) || people_.size() == first_) return false;
    if (more_listed_) add_people(trim_small({cursor_, sentence.end}), listed_, false);
    for (std::size_t at = sentence.begin; at < sentence.end; ++at)
      if (is_small(tokens_[at])) list_.use({at, at + 1});
    return true;
  }

 private:
  bool prose() const { return context_ != ClauseContext::list; }

  bool is_about_attendance() const {
    return std::ranges::any_of(clauses_, [&](const PhraseClause& clause) {
      if (prose())
        return clause.phrase->alone || (context_ == ClauseContext::following &&
                                        clause.phrase->status == Status::substitute);
      return is_absence(clause.phrase->status) ||
             clause.phrase->place == PhrasePlace::before_people || is_inverted(clause);
    });
  }

  // "Lørdag deltog Anna Holm": no name before the phrase and one right behind it.
  bool is_inverted(const PhraseClause& clause) const {
    std::size_t people = clause.end;
    while (people < sentence_.end && tokens_[people].is(filler_word)) ++people;
    if (name_end(tokens_, people, sentence_.end) == people) return false;
    for (std::size_t at = sentence_.begin; at < clause.begin; ++at)
      if (name_end(tokens_, at, clause.begin) > at || office_end(tokens_, at, clause.begin) > at)
        return false;
    return true;
  }

  bool read(std::size_t index) {
    const PhraseClause& clause = clauses_[index];
    if (clause.phrase->place == PhrasePlace::before_people) return read_people_after(index);
    return read_people_before(clause) ||
           (!prose() && is_inverted(clause) && read_people_after(index));
  }

  TokenRange trim_small(TokenRange range) const {
    while (!range.empty() && is_small(tokens_[range.begin])) ++range.begin;
    while (!range.empty() && is_small(tokens_[range.end - 1])) --range.end;
    return range;
  }

  // Adds the people of `range` with `status`, all of it or nothing.
  bool add_people(TokenRange range, Status status, bool all) {
    list_.set_status(status);
    const std::vector<PersonDraft> drafts = list_.read(range);
    bool good = !drafts.empty() && list_.stop() == range.end;
    for (std::size_t at = range.begin; good && all && at < range.end; ++at)
      good = list_.used()[at] != PersonListReader::Use::none || !is_content(tokens_[at]);
    for (const PersonDraft& draft : drafts) good = good && is_person(tokens_, draft);
    if (!good) {
      list_.forget(range);
      return false;
    }
    const std::size_t begin = people_.size();
    for (const PersonDraft& draft : drafts) add_person(tokens_, draft, offset_, people_);
    if (status == Status::substitute) stand_in(begin);
    group_ = {begin, people_.size()};
    return true;
  }

  // Who came instead stands for the one person told of before. "Suppleant Anna" is a substitute
  // by her office alone, and may be told to be away.
  void stand_in(std::size_t begin) {
    const bool one = group_.size() == 1 || (group_.empty() && begin > 0 && begin == first_);
    if (!one || begin == 0 || !is_absence(people_[begin - 1].status)) return;
    for (std::size_t i = begin; i < people_.size(); ++i)
      if (!people_[i].substitute_for) people_[i].substitute_for = people_[begin - 1].name;
  }

  bool read_people_before(const PhraseClause& clause) {
    const TokenRange region = trim_small({cursor_, clause.begin});
    if (group_.empty() && is_everybody({cursor_, clause.begin}, clause)) {
      list_.use({cursor_, clause.begin});
    } else if (region.empty()) {
      if (group_.empty() || !add_complement(cursor_)) return false;
      update_group(clause.phrase->status);
    } else if (!read_subject(region, clause)) {
      // "… deltog ikke i behandlingen på grund af inhabilitet": the words between are a remark.
      if (group_.empty() || open_ == nullptr || !add_complement(clause.begin)) return false;
      update_group(clause.phrase->status);
    }
    list_.use({clause.begin, clause.end});
    cursor_ = clause.end;
    open_ = &clause;
    return true;
  }

  // The people before a phrase: all words since the phrase before, or those behind one of the
  // commas and "og" there.
  bool read_subject(TokenRange region, const PhraseClause& clause) {
    std::size_t attempts = 0;
    for (std::size_t at = region.begin; at < region.end && attempts < most_attempts; ++at) {
      const bool first = at == region.begin;
      if (!first && !is_small(tokens_[at - 1])) continue;
      if (is_small(tokens_[at])) continue;
      ++attempts;
      const PhraseClause* open = open_;
      if (people_fit({at, region.end}) && (first || open != nullptr)) {
        if (!add_complement(at)) return false;
        return add_people({at, region.end}, clause.phrase->status, true);
      }
      if (open == nullptr && prose()) return false;
    }
    return false;
  }

  bool people_fit(TokenRange range) {
    const TokenRange group = group_;
    const std::size_t size = people_.size();
    const bool fits = add_people(range, Status::present, true);
    people_.resize(size);
    group_ = group;
    list_.forget(range);
    return fits;
  }

  // "Alle medlemmer var mødt undtagen …"
  bool is_everybody(TokenRange region, const PhraseClause& clause) const {
    if (clause.phrase->status != Status::present || region.empty()) return false;
    for (std::size_t at = region.begin; at < region.end; ++at)
      if (!tokens_[at].is(group_word | auxiliary_word)) return false;
    return tokens_[region.begin].is(group_word);
  }

  bool read_people_after(std::size_t index) {
    const PhraseClause& clause = clauses_[index];
    const TokenRange lead{cursor_, clause.begin};
    const bool remarked = open_ != nullptr;  // the words before the phrase are a remark
    if (!add_complement(clause.begin)) return false;
    if (!remarked && !is_lead(lead)) return false;
    const bool listed = !prose() && !remarked && add_listed(trim_small(lead));
    const bool last = index + 1 == clauses_.size();
    const std::size_t limit = last ? sentence_.end : people_limit(clause.end, clauses_[index + 1]);
    TokenRange people{clause.end, limit};
    more_listed_ = last && listed && is_for_one(*clause.phrase);
    if (more_listed_) people.end = first_comma(people);
    while (!people.empty() && is_small(tokens_[people.end - 1])) --people.end;
    while (!people.empty() && tokens_[people.begin].is(filler_word)) ++people.begin;
    if (!add_people(people, clause.phrase->status, prose())) return false;
    list_.use(listed ? TokenRange{clause.begin, clause.end} : TokenRange{cursor_, clause.end});
    cursor_ = people.end;
    return true;
  }

  std::size_t first_comma(TokenRange range) const {
    std::size_t at = range.begin;
    while (at < range.end && tokens_[at].kind != TokenKind::comma) ++at;
    return at;
  }

  // "Afbud: Bo Lund, i stedet mødte Ida Holm": who stands before the phrase is in the label's list.
  bool add_listed(TokenRange lead) {
    while (!lead.empty() && tokens_[lead.end - 1].kind == TokenKind::dash) --lead.end;
    return !lead.empty() && add_people(lead, listed_, false);
  }

  // "afbud fra Anna Holm, og Bo Lund deltog": the next phrase has people of its own.
  std::size_t people_limit(std::size_t from, const PhraseClause& next) const {
    if (next.phrase->place == PhrasePlace::before_people) return next.begin;
    std::size_t to = next.begin;
    while (to > from && is_small(tokens_[to - 1])) {
      const std::string word = fold(tokens_.slice(to - 1));
      if (word == "der" || word == "som") return to - 1;
      --to;
    }
    for (std::size_t at = to; at > from; --at)
      if (tokens_[at - 1].is(connector_word) || fold(tokens_.slice(at - 1)) == "men") return at - 1;
    return next.begin;
  }

  // "Der er til mødet modtaget", "Desværre var"
  bool is_lead(TokenRange lead) const {
    if (!prose()) return true;
    if (lead.size() > longest_lead) return false;
    for (std::size_t at = lead.begin; at < lead.end; ++at) {
      const PersonToken& token = tokens_[at];
      const bool first = at == lead.begin;
      if (first &&
          !token.is(auxiliary_word | filler_word | preposition_word | remark_word | group_word))
        return false;
      if (token.is(connector_word | empty_word) || (!first && !token.is_word())) return false;
      if (!first && token.shape != WordShape::lower && token.shape != WordShape::number)
        return false;
    }
    return true;
  }

  void update_group(Status status) {
    for (std::size_t i = group_.begin; i < group_.end; ++i) {
      Person& person = people_[i];
      const bool keeps = person.status == Status::recused ||
                         (person.status == Status::apologies && status == Status::absent);
      if (status == Status::present || keeps) continue;
      if (is_absence(status)) person.substitute_for.reset();  // called in, and did not come
      person.status = status;
    }
  }

  // The words between the last phrase and `to` are a remark about its people.
  bool add_complement(std::size_t to) {
    if (open_ == nullptr || to < open_->end) return true;
    const TokenRange words = trim_small({open_->end, to});
    const AttendancePhrase& phrase = *open_->phrase;
    open_ = nullptr;
    if (words.empty()) return true;
    if (prose() && !fits_phrase(phrase, words)) return false;
    list_.use(words);
    for (std::size_t i = group_.begin; i < group_.end; ++i) remark(people_[i], phrase, words);
    return true;
  }

  // "deltog ikke i projektet" and "… i afstemningen" are not about attendance.
  bool fits_phrase(const AttendancePhrase& phrase, TokenRange words) const {
    const bool about_taking_part = phrase.words.find("delt") != std::string_view::npos ||
                                   phrase.words.find("forhindret") != std::string_view::npos ||
                                   phrase.words.find("mødte") != std::string_view::npos;
    if (!about_taking_part || phrase.status == Status::substitute) return true;
    const std::string_view text = tokens_.slice(words);  // "på grund af ferie"
    if (text.starts_with("på grund") || text.starts_with("grundet")) return true;
    bool meeting = false;
    for (std::size_t at = words.begin; at < words.end; ++at) {
      const std::string word = fold(tokens_.slice(at));
      if (word.starts_with("afstemning")) return false;
      meeting = meeting || tokens_[at].is(meeting_word) || word == "deltage";
    }
    return meeting;
  }

  // "Ida Holm (F) deltog ikke i punkt 7" in a list of those who came.
  bool is_away_for_a_part(const AttendancePhrase& phrase, std::string_view words) const {
    return !prose() && phrase.status == Status::absent && !is_absence(list_.status()) &&
           is_about_a_part(words);
  }

  bool recused(const AttendancePhrase& phrase) const {
    return phrase.status == Status::absent &&
           std::ranges::any_of(clauses_, [](const PhraseClause& clause) {
             return clause.phrase->status == Status::recused;
           });
  }

  void remark(Person& person, const AttendancePhrase& phrase, TokenRange words) {
    const bool for_somebody =
        phrase.status == Status::substitute && fold(tokens_.slice(words.begin)) == "for";
    const std::size_t name = name_end(tokens_, words.begin + 1, words.end);
    person.span.end = std::max(person.span.end, offset_ + tokens_[words.end - 1].end);
    if (for_somebody && name > words.begin + 1) {
      person.substitute_for = squeeze(tokens_.slice({words.begin + 1, name}));
      return;
    }
    // "gik kl. 19" says nothing without "gik", and of somebody recused "i sagens behandling" would
    // say the opposite.
    const bool verb = phrase.status == Status::present || recused(phrase);
    std::string text = squeeze(tokens_.slice(words));
    if (is_away_for_a_part(phrase, text)) {
      person.status = Status::present;
      text = std::string(phrase.words) + ' ' + text;
    }
    if (verb) text = std::string(phrase.words) + ' ' + text;
    person.note = person.note ? *person.note + ", " + text : text;
  }

  PersonListReader& list_;
  const PersonTokens& tokens_;
  std::size_t offset_;
  ClauseContext context_;
  std::vector<Person>& people_;
  std::size_t first_ = people_.size();
  Status listed_ = list_.status();  // what the label over the list says
  bool more_listed_ = false;        // behind the one who stands in are more of the list
  TokenRange sentence_;
  std::vector<PhraseClause> clauses_;
  std::size_t cursor_ = 0;
  TokenRange group_;                    // positions in people_ of the last phrase's people
  const PhraseClause* open_ = nullptr;  // the phrase whose remark is not read yet
};

}  // namespace

bool read_clauses(PersonListReader& list, const PersonTokens& tokens, TokenRange sentence,
                  std::size_t offset, ClauseContext context, std::vector<Person>& people) {
  const std::size_t size = people.size();
  if (ClauseReader(list, tokens, offset, context, people).run(sentence)) return true;
  people.resize(size);
  list.forget(sentence);
  return false;
}

}  // namespace referat
