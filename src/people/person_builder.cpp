// SPDX-License-Identifier: MIT
//
// An office outside brackets is the role and a bracketed one then a note; alone, the bracketed
// one is the role. What fits no other field is a note, as written.
#include "people/person_builder.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "people/person_bracket.hpp"
#include "people/person_names.hpp"
#include "people/person_parts.hpp"
#include "text/byte_set.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

// Without the marks that joined the text to its surroundings.
std::string_view strip_marks(std::string_view text) {
  static constexpr ByteSet marks(" \t\r\n\f\v,;:-*_");
  while (!text.empty() && marks.holds(text.front())) text.remove_prefix(1);
  while (!text.empty() && marks.holds(text.back())) text.remove_suffix(1);
  return text;
}

class PersonBuilder {
 public:
  PersonBuilder(const PersonTokens& tokens, const PersonDraft& draft, std::size_t offset,
                std::vector<Person>& people)
      : tokens_(tokens), draft_(draft), offset_(offset), people_(people) {}

  void run() {
    person_.name = whole_name(tokens_.slice(draft_.name));
    if (person_.name.ends_with(',')) person_.name.pop_back();
    person_.status = draft_.label.status;
    person_.span = {offset_ + tokens_[draft_.name.begin].begin,
                    offset_ + tokens_[draft_.name.end - 1].end};
    if (person_.status == Status::substitute && !draft_.same_status) stand_in();
    add_before();
    for (const TokenRange& part : draft_.parts) add_part(part);
    flush_office();
    add_label();
    place_bracketed_role();
    // "Medlemmer: …, Bo Lund (fra kl. 16)": who came late was there.
    if (person_.status == Status::member && person_.note && is_about_a_part(*person_.note))
      person_.status = Status::present;
    if (!names_replaced_) people_.push_back(std::move(person_));
    for (Person& other : others_) people_.push_back(std::move(other));
  }

 private:
  std::string_view slice(TokenRange range) const { return tokens_.slice(range); }

  void cover(TokenRange range) {
    person_.span.begin = std::min(person_.span.begin, offset_ + tokens_[range.begin].begin);
    person_.span.end = std::max(person_.span.end, offset_ + tokens_[range.end - 1].end);
  }

  void add_note(std::string_view text) {
    text = strip_marks(text);
    if (text.empty()) return;
    person_.note = person_.note ? *person_.note + ", " + squeeze(text) : squeeze(text);
  }

  void set_once(std::optional<std::string>& field, std::string_view text) {
    text = strip_marks(text);
    if (text.empty()) return;
    if (field) return add_note(text);
    field = squeeze(text);
  }

  // "suppleant Anna Holm" in a list of the absent is who came instead; the first of such a list
  // is a substitute who was away.
  void add_before() {
    if (draft_.before.empty()) return;
    cover(draft_.before);
    bool substitute = false;
    for (std::size_t at = draft_.before.begin; at < draft_.before.end; ++at)
      substitute = substitute || tokens_[at].is(substitute_word);
    if (substitute && (!is_absence(person_.status) || draft_.after_person)) return stand_in();
    add_office(draft_.before);
    flush_office();
  }

  void add_part(TokenRange part) {
    if (tokens_[part.begin].kind == TokenKind::bracket) return add_bracket(part);
    if (add_replacement(part)) return;
    cover(part);
    const std::string_view text = slice(part);
    const bool own_cell = tokens_.kind(part.begin - 1) == TokenKind::gap;
    if (own_cell && tokens_[part.begin].shape == WordShape::acronym &&
        are_initials(text, person_.name)) {
      add_note(text);
    } else if (is_party(text)) {
      set_once(person_.party, text);
    } else if (!add_substitution(part) && !add_presence(part)) {
      add_remark_or_office(part);
    }
  }

  void add_remark_or_office(TokenRange part) {
    const PersonToken& first = tokens_[part.begin];
    const bool joined = part.begin > 0 && tokens_[part.begin - 1].is_word();  // no mark between
    const bool office = office_end(tokens_, part.begin, part.end) > part.begin;
    const bool origin = first.is(preposition_word) && part.size() > 1 &&
                        equals_folded(slice({part.begin, part.begin + 1}), "fra") &&
                        tokens_[part.begin + 1].shape != WordShape::lower &&
                        tokens_[part.begin + 1].shape != WordShape::number;
    const std::string_view text = slice(part);
    if (text == "der") return;  // "Bo Lund, der mødte kl. 16.20"
    if (origin) {
      set_once(person_.organization, slice({part.begin + 1, part.end}));
    } else if (is_acronym_of_organisation(text)) {
      set_once(person_.organization, text);
    } else if (!office && (text.find('@') != std::string_view::npos || is_address(part))) {
      add_note(text);
    } else if (!office && (first.shape == WordShape::number ||
                           (first.shape == WordShape::lower &&
                            first.is(remark_word | preposition_word | verb_word)))) {
      add_note(slice(part));
    } else if (!office && joined && first.shape == WordShape::lower &&
               !first.is(organisation_word)) {
      add_note(slice(part));
    } else {
      add_office(part);
    }
  }

  static bool is_acronym_of_organisation(std::string_view text) {
    std::array<char, 16> buffer;  // longer ones are in no list
    return is_known_organisation(fold_into(buffer, text));
  }

  // "Vestergade 12"
  bool is_address(TokenRange part) const {
    return part.size() > 1 && tokens_[part.end - 1].shape == WordShape::number &&
           !tokens_[part.begin].is(organisation_word | department_word);
  }

  // Parts that only commas divide are one: "direktør social, sundhed og omsorg, Vestereng Kommune".
  void add_office(TokenRange part) {
    bool joined = !office_.empty();
    for (std::size_t at = office_.end; joined && at < part.begin; ++at)
      joined = tokens_[at].kind == TokenKind::comma;
    if (joined && part.begin >= office_.end) {
      office_.end = part.end;
    } else {
      flush_office();
      office_ = part;
    }
  }

  void flush_office() {
    TokenRange words = std::exchange(office_, {});
    while (!words.empty()) {
      const Office office = split_office(tokens_, words);
      if (!office.role.empty()) set_once(person_.role, slice(office.role));
      if (!office.organization.empty()) set_once(person_.organization, slice(office.organization));
      if (office.rest.size() >= words.size()) break;
      words = office.rest;
    }
  }

  void add_label() {
    add_note(slice(draft_.label.remark));
    if (!draft_.label.replaced.empty())
      person_.substitute_for = squeeze(slice(draft_.label.replaced));
    if (!draft_.label.party.empty() && !person_.party)
      person_.party = squeeze(slice(draft_.label.party));
    if (!draft_.label.role.empty() && !person_.role) person_.role = std::string(draft_.label.role);
    if (!draft_.label.office.empty() && !person_.role)
      person_.role = squeeze(slice(draft_.label.office));
    if (!draft_.label.organization.empty() && !person_.organization)
      person_.organization = squeeze(slice(draft_.label.organization));
  }

  void place_bracketed_role() {
    if (!bracketed_role_) return;
    if (person_.role) {
      add_note(*bracketed_role_);
    } else {
      person_.role = std::move(bracketed_role_);
    }
  }

  // The person takes the place of the one before. Of two that "og" joins nobody knows which.
  void stand_in() {
    person_.status = Status::substitute;
    if (!draft_.after_person || people_.empty() || person_.substitute_for) return;
    if (!is_absence(people_.back().status)) return;
    if (!draft_.after_pair) person_.substitute_for = people_.back().name;
  }

  void stand_in_for(std::string_view name, std::string_view rest) {
    const bool genitive = rest == "sted" && name.ends_with('s');  // "i Anna Holms sted"
    if (genitive) name.remove_suffix(1);
    person_.status = Status::substitute;
    person_.substitute_for = squeeze(name);
    named_other_ = true;
    if (!genitive) add_note(rest);
  }

  static bool ends_with_for(std::string_view words) {
    constexpr std::string_view word = "for";
    return words.size() >= word.size() && equals_folded(words.substr(words.size() - 3), word);
  }

  // "Anna Holm (A), afløst af Bo Lund (A)"
  bool add_replacement(TokenRange part) {
    constexpr std::size_t verb = 2;  // words
    if (part.size() <= verb ||
        !equals_folded(slice({part.begin, part.begin + verb}), "afløst af") ||
        name_end(tokens_, part.begin + verb, part.end) != part.end)
      return false;
    add_other(slice({part.begin + verb, part.end}));
    named_other_ = true;
    return true;
  }

  // "suppleant for Anna Holm (A)", "i stedet for Anna Holm", "stedfortræder", "deltog i stedet"
  bool add_substitution(TokenRange part) {
    std::size_t names = part.begin;
    bool substitute = false;
    for (; names < part.end && name_end(tokens_, names, part.end) == names; ++names)
      substitute = substitute || tokens_[names].is(substitute_word);
    const std::string_view lead = slice({part.begin, names});
    substitute = substitute || find_word_folded(lead, "stedet") != std::string::npos;
    const bool in_stead =
        names < part.end && equals_folded(slice({part.end - 1, part.end}), "sted");
    // "mødte for Anna Holm"; "deltog for Vestereng Kommune" names no person.
    substitute = substitute || (tokens_[part.begin].is(verb_word) && ends_with_for(lead) &&
                                is_full_name_at(tokens_, names, part.end));
    const bool for_somebody =
        in_stead ||
        (names < part.end && (equals_folded(lead, "for") || (substitute && ends_with_for(lead))));
    if (for_somebody) {
      const std::size_t end = name_end(tokens_, names, part.end);
      stand_in_for(slice({names, end}), slice({end, part.end}));
      return true;
    }
    if (!substitute) return false;
    if (is_replaced(part)) return true;
    const bool bare = part.size() == 1 && !tokens_[part.begin].is_capital();
    const bool of_absent =
        is_absence(draft_.label.status) && !(part.begin > 0 && tokens_[part.begin - 1].is_word());
    if (bare && of_absent && tokens_[part.begin].is(substitute_word)) {
      set_once(person_.role, slice(part));  // "Afbud: Anna Holm, suppleant": she was to come as one
    } else {
      stand_in();
    }
    return true;
  }

  // "Bo Lund (F) - Ida Holms stedfortræder": the name is that of whom the person before stands in
  // for. In a list of the absent it is who came instead.
  bool is_replaced(TokenRange part) {
    const bool joined = part.begin == draft_.name.end && part.size() == 1;
    if (!joined || !draft_.after_person || people_.empty() || !person_.name.ends_with('s') ||
        is_absence(draft_.label.status) || is_absence(people_.back().status))
      return false;
    person_.name.pop_back();
    people_.back().status = Status::substitute;
    people_.back().substitute_for = person_.name;
    names_replaced_ = true;
    return true;
  }

  // "afbud", "fraværende", "deltog", "mødt kl. 19"
  bool add_presence(TokenRange part) {
    const auto presence = find_presence(tokens_, part);
    if (!presence) return false;
    const std::string_view rest = slice(presence->rest);
    const bool partly = !rest.empty() && is_about_a_part(rest);
    if (partly) {
      add_note(slice(part));
      if (presence->status == Status::present && is_absence(person_.status))
        person_.status = Status::present;
    } else if (presence->status == Status::substitute ||
               (presence->status == Status::present && is_absence(draft_.label.status) &&
                rest.empty())) {
      stand_in();
      add_note(rest);
    } else if (presence->status == Status::present) {
      // "Bo Lund   kasserer   Til stede" in a table set with blanks.
      if (person_.status == Status::member && rest.empty() &&
          find_word_folded(slice(part), "deltager") == std::string_view::npos)
        person_.status = Status::present;
      add_note(rest.empty() ? rest : slice(part));
    } else {
      set_presence(presence->status, slice(part), rest);
    }
    return true;
  }

  void set_presence(Status status, std::string_view words, std::string_view rest) {
    if (is_absence(draft_.label.status) && status == Status::absent)
      return add_note(words);  // "Afbud: Anna Holm (syg)"
    person_.status = status;
    add_note(rest);
    // Observers are guests with a part of their own.
    if (starts_with_folded(words, "observatør") && !person_.role) person_.role = squeeze(words);
  }

  void add_bracket(TokenRange part) {
    std::string_view inner = slice(part).substr(1);
    if (inner.ends_with(')') || inner.ends_with(']')) inner.remove_suffix(1);
    const std::vector<BracketPart> parts = read_bracket(inner, person_.name);
    const bool names_other = parts.size() == 1 && parts[0].fact == BracketFact::substitute;
    if (named_other_ && !others_.empty()) return add_bracket_of_other(part, parts);
    if (!names_other) cover(part);
    for (const BracketPart& bracket : parts) add_bracket_part(bracket);
  }

  // "(A)" of "Anna Holm (A), afløst af Bo Lund (A)"
  void add_bracket_of_other(TokenRange range, const std::vector<BracketPart>& parts) {
    Person& other = others_.back();
    other.span.end = offset_ + tokens_[range.end - 1].end;
    for (const BracketPart& part : parts) {
      if (part.fact == BracketFact::party)
        other.party = squeeze(part.text);
      else if (part.fact == BracketFact::role)
        other.role = squeeze(part.text);
      else
        other.note = squeeze(part.whole.empty() ? part.text : part.whole);
    }
  }

  void add_bracket_part(const BracketPart& part) {
    switch (part.fact) {
      case BracketFact::party:
        if (!named_other_) set_once(person_.party, part.text);
        return;
      case BracketFact::role:
        return bracketed_role_ ? add_note(part.text)
                               : void(bracketed_role_ = squeeze(strip_marks(part.text)));
      case BracketFact::organization:
        return office_.empty() ? set_once(person_.organization, part.text) : add_note(part.text);
      case BracketFact::note:
        return add_note(part.text);
      case BracketFact::presence:
        return add_bracketed_presence(part);
      case BracketFact::substitute_for:
        return stand_in_for(part.text, {});
      case BracketFact::substitute:
        add_other(part.text);
        if (!part.party.empty()) others_.back().party = squeeze(part.party);
        return;
    }
  }

  void add_bracketed_presence(const BracketPart& part) {
    const bool substitute = part.status == Status::substitute;
    if (substitute && is_absence(person_.status)) {
      if (!bracketed_role_) bracketed_role_ = squeeze(part.whole);
    } else {
      set_presence(part.status, part.whole, part.text);
    }
  }

  // Who came instead is a person of their own, whose place is in the bracket.
  void add_other(std::string_view name) {
    Person other;
    const std::size_t begin = offset_ + static_cast<std::size_t>(name.data() - tokens_.text.data());
    other.span = {begin, begin + name.size()};
    other.name = squeeze(name);
    other.status = Status::substitute;
    other.substitute_for = person_.name;
    others_.push_back(std::move(other));
  }

  const PersonTokens& tokens_;
  const PersonDraft& draft_;
  std::size_t offset_;
  std::vector<Person>& people_;
  Person person_;
  TokenRange office_;
  std::optional<std::string> bracketed_role_;
  std::vector<Person> others_;
  bool names_replaced_ = false;  ///< the name is whom the person before stands for
  bool named_other_ = false;  ///< whom the person stands for is named; a party behind it is theirs
};

}  // namespace

void add_person(const PersonTokens& tokens, const PersonDraft& draft, std::size_t offset,
                std::vector<Person>& people) {
  PersonBuilder(tokens, draft, offset, people).run();
}

}  // namespace referat
