// SPDX-License-Identifier: MIT
#include "reading/attendance/repeated_people.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>

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

constexpr Wording in_two_lists{
    "{0} stands among those present here and at {at}; remove one of the two, or tell the two apart",
    "{0} står som deltager her og i {at}; slet den ene, eller skriv, hvem der er hvem"};

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
  sizes_.push_back(0);
  of_ = list;
}

void RepeatedPeople::add(const Person& person) {
  ++sizes_[list_];
  namings_.push_back({.span = person.span, .list = list_, .of = of_, .status = person.status});
}

void RepeatedPeople::repeat(std::size_t at, const Person& known, const Person& person) {
  ++sizes_[list_];
  Naming& first = namings_[at];
  if (first.reported || of_ == ListOf::one_item || !is_full_name(person.name)) return;
  const bool contradiction = is_contradiction(first, known, person);
  const bool shared = is_in_two_lists(first, known, person);
  if (!contradiction && !shared && !is_duplicate(first, known, person)) return;
  first.reported = !shared;  // finish() may drop that one
  Span here = name_span(person.span, person.name);
  Span there = name_span(first.span, person.name);
  if (contradiction && is_away(first.status)) std::swap(here, there);
  Finding finding{.rule = contradiction ? Rule::present_and_absent : Rule::duplicate_person,
                  .level = Level::info,
                  .span = here,
                  .wording = contradiction ? in_both_lists
                             : shared      ? in_two_lists
                                           : listed_twice,
                  .words = {person.name},
                  .second = there};
  if (shared) {
    shared_.push_back({.first = first.list, .second = list_, .finding = std::move(finding)});
  } else {
    context_.findings.push_back(std::move(finding));
  }
}

// Two lists of nearly the same people were made at different times, or one is of the office-holders
// among the others.
void RepeatedPeople::finish() {
  constexpr std::size_t others = 3;  // in each list, for each who stands in both
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> counts;
  for (const Shared& shared : shared_) ++counts[{shared.first, shared.second}];
  for (Shared& shared : shared_) {
    const std::size_t least = std::min(sizes_[shared.first], sizes_[shared.second]);
    if (counts[{shared.first, shared.second}] * others <= least)
      context_.findings.push_back(std::move(shared.finding));
  }
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

bool RepeatedPeople::is_in_two_lists(const Naming& first, const Person& known,
                                     const Person& person) const {
  return first.list != list_ && first.of == ListOf::present && of_ == ListOf::present &&
         first.status == Status::present && person.status == Status::present &&
         are_same(known, person) && !known.note && !person.note;
}

Span RepeatedPeople::name_span(Span span, std::string_view name) const {
  const std::size_t length = std::min(span.end, context_.text.size()) - span.begin;
  const std::size_t at = context_.text.substr(span.begin, length).find(name);
  if (at == std::string_view::npos) return span;
  return {span.begin + at, span.begin + at + name.size()};
}

}  // namespace referat
