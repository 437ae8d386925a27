// SPDX-License-Identifier: MIT
#include "reading/attendance/repeated_people.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "people/person_parts.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr Wording in_both_lists{
    "{0} is listed as absent here and as present at {at}; remove the name from one of the lists",
    "{0} står som fraværende her og som deltager i {at}; slet navnet på en af listerne"};

constexpr Wording listed_twice{
    "{0} stands in this list twice, first at {at}; remove the second, or tell the two apart",
    "{0} står to gange på listen, første gang i {at}; slet den anden, eller skriv, hvem der er "
    "hvem"};

// Whether two statements may be of one person: "Bo Lund, Vestereng" is not "Bo Lund, Nørre".
bool agree(const std::optional<std::string>& one, const std::optional<std::string>& other) {
  return !one || !other || fold(*one) == fold(*other);
}

bool are_same(const Person& one, const Person& other) {
  return fold(one.name) == fold(other.name) && agree(one.party, other.party) &&
         agree(one.organization, other.organization);
}

// "Bo" alone may be another Bo.
bool is_full_name(std::string_view name) { return name.find(' ') != std::string_view::npos; }

}  // namespace

bool is_list_of_those_present(const AttendanceLabel& label) {
  constexpr auto others = std::to_array<std::string_view>(
      {"/", "afbud", "deltagelse", "fremmøde", "kreds", "liste", "repræsenteret"});
  if (label.status != Status::present || !label.role.empty()) return false;
  return std::ranges::none_of(others, [&](std::string_view word) {
    return label.words.find(word) != std::string_view::npos;
  });
}

void RepeatedPeople::begin_list(ListOf list) {
  ++list_;
  of_ = list;
}

void RepeatedPeople::add(const Person& person) {
  namings_.push_back({.span = person.span, .list = list_, .of = of_, .status = person.status});
}

void RepeatedPeople::repeat(std::size_t at, const Person& known, const Person& person) {
  Naming& first = namings_[at];
  if (first.reported || of_ == ListOf::one_item || !is_full_name(person.name)) return;
  const bool contradiction = is_contradiction(first, known, person);
  if (!contradiction && !is_duplicate(first, known, person)) return;
  first.reported = true;
  Span here = name_span(person.span, person.name);
  Span there = name_span(first.span, person.name);
  if (contradiction && is_away(first.status)) std::swap(here, there);
  context_.findings.push_back(
      {.rule = contradiction ? Rule::present_and_absent : Rule::duplicate_person,
       .level = Level::info,
       .span = here,
       .wording = contradiction ? in_both_lists : listed_twice,
       .words = {person.name},
       .second = there});
}

// A remark beside the name may explain both: "Bo Lund (fra kl. 15)".
bool RepeatedPeople::is_contradiction(const Naming& first, const Person& known,
                                      const Person& person) const {
  const bool away_now =
      first.of == ListOf::present && first.status == Status::present && is_away(person.status);
  const bool away_first =
      of_ == ListOf::present && person.status == Status::present && is_away(first.status);
  return (away_now || away_first) && !known.note && !person.note && are_same(known, person);
}

bool RepeatedPeople::is_duplicate(const Naming& first, const Person& known,
                                  const Person& person) const {
  return first.list == list_ && first.status == person.status && are_same(known, person) &&
         known.role == person.role && known.note == person.note &&
         known.substitute_for == person.substitute_for;
}

Span RepeatedPeople::name_span(Span span, std::string_view name) const {
  const std::size_t length = std::min(span.end, context_.text.size()) - span.begin;
  const std::size_t at = context_.text.substr(span.begin, length).find(name);
  if (at == std::string_view::npos) return span;
  return {span.begin + at, span.begin + at + name.size()};
}

}  // namespace referat
