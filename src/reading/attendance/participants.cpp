// SPDX-License-Identifier: MIT
//
// Absence beats presence: a list of members or of those invited is printed before the meeting,
// the list of the absent after it. An apology beats plain absence, as it says more.
//
// Which lists of an item speak of the whole meeting is a heuristic of three parts: the item's
// title ("Mødedeltagere", "Godkendelse af dagsorden"), a list of those present in it, or the same
// people missing under every item ("Fraværende: Bo Holm (V)" printed again and again).
#include "reading/attendance/participants.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "people/attendance_label.hpp"
#include "people/person_parts.hpp"
#include "text/folded_text.hpp"
#include "text/words.hpp"
#include "vocabulary/people_words.hpp"

namespace referat {

namespace {

// "Anna B. Holm" and "Anna Holm" are one: initials are left out, but for those that stand for the
// last name ("Anna B." and "Anna H").
std::string name_key(std::string_view name) {
  std::string folded = squeeze(name);
  fold_in_place(folded);
  if (folded.find('.') == std::string::npos) return folded;
  std::string key;
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
    std::string_view word(folded.data() + begin, end - begin);
    const bool initial = word.ends_with('.') && word.size() <= 3;
    const bool last = end == folded.size();
    if (initial && last) word.remove_suffix(1);
    if (!initial || begin == 0 || last) (key += key.empty() ? "" : " ") += word;
    begin = end + 1;
  }
  return key;
}

std::string_view first_word(std::string_view key) { return key.substr(0, key.find(' ')); }

bool is_only_about_a_part(const Person& person) {
  return is_absence(person.status) && person.note && is_about_a_part(*person.note);
}

// The stronger of two statements about one person.
int rank(Status status) {
  switch (status) {
    case Status::member:
      return 0;
    case Status::present:
    case Status::recused:
      return 1;
    case Status::guest:
      return 2;
    case Status::substitute:
      return 3;
    case Status::absent:
      return 4;
    case Status::apologies:
      return 5;
  }
  return 0;
}

void append(std::optional<std::string>& note, const std::optional<std::string>& text) {
  if (!text || (note && note->find(*text) != std::string::npos)) return;
  note = note ? *note + ", " + *text : *text;
}

void merge_role(Person& into, const Person& other) {
  if (!into.role) {
    into.role = other.role;
  } else if (other.role && fold(*into.role) != fold(*other.role)) {
    append(into.note, other.role);
  }
}

// Somebody away for a part only was there: "Til stede: …, Anna Holm" and "Fraværende: Anna Holm
// ved sag nr. 6".
void merge_status(Person& into, const Person& other) {
  if (is_only_about_a_part(other)) return;
  if (is_only_about_a_part(into) || rank(other.status) > rank(into.status))
    into.status = other.status;
}

void merge(Person& into, const Person& other) {
  merge_status(into, other);
  merge_role(into, other);
  if (!into.party) into.party = other.party;
  if (!into.organization) into.organization = other.organization;
  if (!into.substitute_for) into.substitute_for = other.substitute_for;
  append(into.note, other.note);
}

class Participants {
 public:
  explicit Participants(const PeopleContext& context) : repetitions_(context) {}

  void begin_list(ListOf list) { repetitions_.begin_list(list); }

  // A person who is known already is merged and not copied.
  template <class AnyPerson>
  void add(AnyPerson&& person) {
    std::string key = name_key(person.name);
    if (const auto found = find(person, key)) {
      repetitions_.repeat(*found, people_[*found], person);
      return merge(people_[*found], person);
    }
    if (people_.empty()) people_.reserve(16);  // as many as most meetings have
    repetitions_.add(person);
    const auto at = by_key_.emplace(std::move(key), people_.size()).first;
    const auto [word, first] = by_first_word_.emplace(first_word(at->first), &*at);
    if (!first) word->second = nullptr;
    people_.push_back(std::forward<AnyPerson>(person));
  }

  bool knows(const Person& person) const { return by_key_.contains(name_key(person.name)); }
  bool has_present() const {
    return std::ranges::any_of(
        people_, [](const Person& p) { return p.status == Status::present && !p.role; });
  }
  std::vector<Person> take() {
    repetitions_.finish();
    return std::move(people_);
  }

 private:
  std::optional<std::size_t> find(const Person& person, const std::string& key) const {
    if (const auto exact = by_key_.find(key); exact != by_key_.end()) return exact->second;
    if (key.find(' ') == std::string::npos && person.role) {
      if (const auto initials = find_by_initials(person.name)) return initials;
    }
    return find_by_first_word(person, key);
  }

  // "Referent: AKL" is Anders K. Lind (AKL).
  std::optional<std::size_t> find_by_initials(std::string_view name) const {
    if (starts_with_lower(name.substr(character_length(name)))) return std::nullopt;
    for (std::size_t i = 0; i < people_.size(); ++i)
      if (people_[i].note && people_[i].note->starts_with(name) &&
          (are_initials(name, people_[i].name) ||
           (*people_[i].note == name && people_[i].name.starts_with(name.front()))))
        return i;  // "Susanne (SJ)" has no last name
    return std::nullopt;
  }

  // "Ref. Anna" is Anna Holm when there is one Anna. Two names of one list are two people.
  std::optional<std::size_t> find_by_first_word(const Person& person,
                                                const std::string& key) const {
    const auto same = by_first_word_.find(first_word(key));
    if (same == by_first_word_.end() || same->second == nullptr) return std::nullopt;
    const auto& [known, index] = *same->second;
    const bool shorter = known.starts_with(key + ' ') || key.starts_with(known + ' ');
    if (!shorter || (person.status == people_[index].status && !person.role)) return std::nullopt;
    const bool both_full = key.find(' ') != key.npos && known.find(' ') != known.npos;
    if (both_full && repetitions_.stands_in_this_list(index)) return std::nullopt;
    return index;
  }

  std::vector<Person> people_;
  RepeatedPeople repetitions_;
  using Keys = std::unordered_map<std::string, std::size_t>;
  Keys by_key_;
  std::unordered_map<std::string_view, const Keys::value_type*> by_first_word_;  // null: several
};

// Calls visit(section, attendance) for the lists of people in an item.
template <class Visit>
void for_each_list(const Item& item, Visit visit) {
  for (const Section& section : item.sections)
    if (const auto* attendance = std::get_if<Attendance>(&section.detail))
      visit(section, *attendance);
}

// "var fraværende under hele mødet" below one item's decision
bool missed_meeting(const Attendance& attendance) {
  return std::ranges::any_of(attendance.people, [](const Person& person) {
    return person.note && person.note->find("hele mødet") != std::string::npos;
  });
}

// The row of the vocabulary that a list's label is one of; null if none.
const AttendanceLabel* label_row(const Section& section, const Attendance& attendance) {
  const std::optional<std::string>& label = attendance.label ? attendance.label : section.heading;
  const auto match = label ? match_attendance_label(*label + ':') : std::nullopt;
  return match ? match->label : nullptr;
}

// "Deltagere", "Til stede", "Fremmøde": not "Afbud", and not "Referent", who is one person.
bool lists_the_present(const AttendanceLabel* row) {
  return row != nullptr && row->status == Status::present && row->role.empty();
}

// "Fraværende i mødet", "Følgende deltog ikke i mødet"
bool is_of_meeting(const AttendanceLabel* row) {
  return row != nullptr && row->words.ends_with(" mødet");
}

bool speaks_of_meeting(const Item& item, bool head_has_present) {
  bool names = false;
  bool lists = false;
  for_each_list(item, [&](const Section& section, const Attendance& attendance) {
    names = true;
    const AttendanceLabel* row = label_row(section, attendance);
    lists = lists || is_of_meeting(row) || missed_meeting(attendance) ||
            (!head_has_present && lists_the_present(row));
  });
  return lists || (names && is_attendance_title(FoldedText(item.title).view()));
}

// "Mødedeltagere" over the names and no other label: they are those who came.
bool holds_those_present(const Item& item, const Section& section, const Attendance& attendance) {
  if (!attendance.label && !section.heading) return fold(item.title).ends_with("deltagere");
  const AttendanceLabel* row = label_row(section, attendance);
  return row != nullptr && is_list_of_those_present(*row);
}

// Two lists of those present in one item were made at different times: whom the agenda expected,
// and who came.
ListOf present_list_of(const Item& item) {
  int lists = 0;
  for_each_list(item, [&](const Section& section, const Attendance& attendance) {
    if (holds_those_present(item, section, attendance)) ++lists;
  });
  return lists == 1 ? ListOf::present : ListOf::others;
}

void lift(const Item& item, Participants& participants) {
  const ListOf present_list = present_list_of(item);
  for_each_list(item, [&](const Section& section, const Attendance& attendance) {
    const bool present = holds_those_present(item, section, attendance);
    participants.begin_list(present ? present_list : ListOf::others);
    for (const Person& person : attendance.people)
      if (!is_only_about_a_part(person) || participants.knows(person)) participants.add(person);
  });
}

bool has_decision(const Item& item) {
  return std::ranges::any_of(item.sections, [](const Section& section) {
    return section.kind == SectionKind::decision && !section.blocks.empty();
  });
}

bool tells_of_absence(const Person& person) {
  return (is_away(person.status) || person.status == Status::substitute) &&
         !is_only_about_a_part(person);
}

// How many items name somebody as away, or as standing in for somebody.
class AbsenceCount {
 public:
  void add(const Item& item) {
    if (has_decision(item)) ++decisions_;
    std::unordered_set<std::string> seen;
    for_each_list(item, [&](const Section&, const Attendance& attendance) {
      for (const Person& person : attendance.people)
        if (tells_of_absence(person)) seen.insert(name_key(person.name));
    });
    if (!seen.empty()) ++items_;
    for (const std::string& key : seen) repeated_ = ++by_key_[key] >= 2 || repeated_;
  }

  bool has_repeated() const { return repeated_; }

  // Under every item that names anybody, and under half of those that were decided.
  bool is_everywhere(const Person& person) const {
    const auto count = by_key_.find(name_key(person.name));
    if (count == by_key_.end()) return false;
    return count->second >= 2 && count->second == items_ && count->second * 2 >= decisions_;
  }

 private:
  std::size_t items_ = 0;
  std::size_t decisions_ = 0;
  bool repeated_ = false;  // some key more than once
  std::unordered_map<std::string, std::size_t> by_key_;
};

// Who is missing under every item is missing from the meeting.
void add_repeated(const std::vector<Item>& items, const AbsenceCount& absences,
                  Participants& participants) {
  participants.begin_list(ListOf::one_item);
  for (const Item& item : items) {
    for_each_list(item, [&](const Section&, const Attendance& attendance) {
      for (const Person& person : attendance.people)
        if (tells_of_absence(person) && absences.is_everywhere(person)) participants.add(person);
    });
  }
}

}  // namespace

void fill_participants(Document& document, const PeopleContext& context) {
  Participants participants(context);
  auto list = context.head_lists.begin();
  for (std::size_t at = 0; at < document.participants.size(); ++at) {
    for (; list != context.head_lists.end() && list->begin == at; ++list)
      participants.begin_list(list->of);
    participants.add(std::move(document.participants[at]));
  }
  const bool head_has_present = participants.has_present();
  AbsenceCount absences;
  for (const Item& item : document.items) {
    absences.add(item);
    if (speaks_of_meeting(item, head_has_present)) lift(item, participants);
  }
  if (absences.has_repeated()) add_repeated(document.items, absences, participants);
  participants.begin_list(ListOf::others);
  for (const Person& writer : context.writers) participants.add(writer);
  document.participants = participants.take();
}

}  // namespace referat
