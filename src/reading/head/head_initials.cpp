// SPDX-License-Identifier: MIT
#include "reading/head/head_initials.hpp"

#include <algorithm>
#include <string>

#include "people/person_parts.hpp"
#include "reading/attendance/attendance_lines.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

struct Initials {
  std::string_view letters;
  std::string_view remark;  // "syg" of "MB (syg)"
};

// Empty where a word is no initials.
std::vector<Initials> read_initials(std::string_view names) {
  std::vector<Initials> found;
  while (!names.empty()) {
    const std::size_t end = std::min(names.find_first_of(" ,(."), names.size());
    Initials person{names.substr(0, end), {}};
    if (!are_bare_initials(person.letters)) return {};
    names = trim(names.substr(end));
    if (names.starts_with('(')) {
      const std::size_t close = std::min(names.find(')'), names.size());
      person.remark = trim(names.substr(1, close - 1));
      names = trim(names.substr(std::min(close + 1, names.size())));
    }
    found.push_back(person);
    if (names.starts_with("og ")) names.remove_prefix(2);
    if (names.starts_with(',') || names == ".") names.remove_prefix(1);
    names = trim(names);
  }
  return found;
}

bool stand_for(std::string_view letters, std::string_view name) {
  const bool one_word = name.find(' ') == std::string_view::npos;  // "Susanne (SJ)"
  return are_bare_initials(letters) &&
         (are_initials(letters, name) || (one_word && name.starts_with(letters.front())));
}

Person* person_with(std::string_view letters, std::vector<Person>& people) {
  const auto person = std::ranges::find_if(people, [&](const Person& candidate) {
    return candidate.note && candidate.note->starts_with(letters) &&
           !word_at(*candidate.note, letters.size()) && stand_for(letters, candidate.name);
  });
  return person == people.end() ? nullptr : &*person;
}

}  // namespace

void mark_by_initials(std::string_view names, Status status, std::vector<Person>& people) {
  for (const Initials& initials : read_initials(trim(names))) {
    Person* person = person_with(initials.letters, people);
    if (person == nullptr) continue;
    if (is_absence(status) || person->status == Status::member) person->status = status;
    if (!initials.remark.empty()) {
      *person->note += ", ";
      append_squeezed(*person->note, initials.remark);
    }
  }
}

void part_initials_from_parties(std::vector<Person>& people) {
  const auto shown = std::ranges::count_if(people, [](const Person& person) {
    return person.note && stand_for(person.note->substr(0, person.note->find(',')), person.name);
  });
  if (shown < 2) return;
  for (Person& person : people) {
    if (!person.party || !stand_for(*person.party, person.name)) continue;
    person.note = person.note ? *person.party + ", " + *person.note : *person.party;
    person.party.reset();
  }
}

}  // namespace referat
