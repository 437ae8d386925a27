// SPDX-License-Identifier: MIT
#include "reading/attendance/attendance_groups.hpp"

#include <algorithm>
#include <utility>

#include "people/attendance_label.hpp"
#include "people/people.hpp"
#include "people/person_names.hpp"
#include "people/person_parts.hpp"
#include "people/person_tokens.hpp"
#include "text/words.hpp"
#include "vocabulary/attendance_labels.hpp"
#include "vocabulary/given_names.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_group = 60;  // bytes
constexpr std::size_t most_words = 6;

// The colon behind a group's words; npos for none.
std::size_t group_colon(std::string_view text) {
  constexpr auto none = std::string_view::npos;
  const std::size_t colon = text.substr(0, longest_group).find(':');
  if (colon == none || colon == 0 || !starts_with_upper(text)) return none;
  const std::string_view words = text.substr(0, colon);
  if (words.find_first_of("0123456789,;") != none) return none;
  if (static_cast<std::size_t>(std::ranges::count(words, ' ')) >= most_words) return none;
  return colon;
}

bool is_sure_person(const Person& person) {
  const std::string_view name = person.name;
  const std::size_t space = name.find(' ');
  return space != std::string_view::npos || is_given_name(fold(name));
}

// "Udpeget af Byrådet" says who sent them, not where they belong.
bool is_organization(const PersonTokens& tokens, std::string_view text) {
  for (const std::string_view sent : {"Udpeget ", "Valgt ", "Indstillet "})
    if (text.starts_with(sent)) return false;
  constexpr std::uint32_t words = organisation_word | municipality_word;
  const std::size_t last = tokens.size() - 1;
  return tokens[0].is(words) || tokens[last].is(words);
}

// "Afbud:" over "Medlemmer: …" may be empty, and the members others. They are those who sent
// apologies where members were listed before.
bool lists_again(const Lines& lines, std::size_t above, const AttendanceLabel& label) {
  constexpr std::size_t farthest = 40;  // lines
  for (std::size_t i = above; i > 0 && above - i < farthest; --i)
    if (lines[i - 1].attendance == &label) return true;
  return false;
}

}  // namespace

Status status_under_label(const Lines& lines, std::size_t at) {
  constexpr std::size_t most_groups = 8;
  const AttendanceLabel& label = *lines[at].attendance;
  if (label.status != Status::member) return label.status;
  for (std::size_t i = at; i > 0 && at - i < most_groups; --i) {
    const Line& above = lines[i - 1];
    if (above.kind != LineKind::attendance) break;
    if (above.rest < above.end) continue;  // another group of the same
    const Status status = above.attendance->status;
    const bool theirs =
        status == Status::present || (is_absence(status) && lists_again(lines, i - 1, label));
    return theirs ? status : label.status;
  }
  return label.status;
}

std::optional<std::string> replaced_person(const Lines& lines, std::size_t at,
                                           std::string_view label) {
  constexpr std::string_view replacing = " for ";
  if (const std::size_t name = label.find(replacing); name != std::string_view::npos)
    return std::string(label.substr(name + replacing.size()));
  const bool below_absent = at > 0 && lines[at - 1].kind == LineKind::attendance &&
                            is_absence(lines[at - 1].attendance->status);
  if (!below_absent) return std::nullopt;
  auto above = read_only_people(lines.rest(at - 1), 0, Status::absent);
  if (!above || above->people.size() != 1) return std::nullopt;
  return std::move(above->people[0].name);
}

void note_part_of_meeting(std::string_view label, std::vector<Person>& people) {
  for (const std::string_view word : {" under ", " ved ", " i ", " fra ", " til "}) {
    const std::size_t at = label.find(word);
    if (at == std::string_view::npos || !is_about_a_part(label.substr(at))) continue;
    for (Person& person : people)
      if (!person.note) person.note = squeeze(label);
    return;
  }
}

bool begins_with_group(std::string_view text) {
  const std::size_t colon = group_colon(text);
  return colon != std::string_view::npos && !begins_with_full_name(text.substr(0, colon));
}

std::size_t group_names(std::string_view text) {
  if (!begins_with_group(text)) return 0;
  std::size_t names = group_colon(text) + 1;
  while (names < text.size() && is_space(text[names])) ++names;
  const auto people = read_only_people(text.substr(names), 0, Status::present);
  const bool sure = people && people->whole && !people->people.empty() &&
                    std::ranges::all_of(people->people, is_sure_person);
  return sure ? names : 0;
}

PeopleHeading people_heading(std::string_view text) {
  if (text.size() > longest_group || !starts_with_upper(text)) return PeopleHeading::none;
  const bool colon = text.ends_with(':');
  if (colon) text = trim(text.substr(0, text.size() - 1));
  if (text.find_first_of(".,:;()\t|") != std::string_view::npos) return PeopleHeading::none;
  const PersonTokens tokens = person_tokens(text);
  if (tokens.size() == 0 || tokens.size() > most_words) return PeopleHeading::none;
  if (tokens[0].is(given_name) || begins_with_full_name(text) || match_attendance_label(text))
    return PeopleHeading::none;
  if (is_organization(tokens, text)) return PeopleHeading::organization;
  const bool group = tokens.size() == 1 && tokens[0].is(group_word);
  return colon || group || starts_with_folded(text, "udpeget af ") ? PeopleHeading::group
                                                                   : PeopleHeading::none;
}

bool may_head_people(std::string_view text) {
  return text.size() <= longest_group && starts_with_upper(text) && !only_people(text) &&
         text.find_first_of(".,:;()|0123456789") == std::string_view::npos;
}

bool is_group_of_people(std::string_view text) {
  const PersonTokens tokens = person_tokens(text);
  return tokens.size() == 1 && tokens[0].is(organisation_word | group_word);
}

}  // namespace referat
