// SPDX-License-Identifier: MIT
#include "reading/attendance/attendance_lines.hpp"

#include <algorithm>
#include <cstdint>

#include "reading/attendance/attendance_groups.hpp"
#include "reading/lines/blocks.hpp"
#include "people/people.hpp"
#include "people/person_names.hpp"
#include "text/words.hpp"
#include "vocabulary/tick_marks.hpp"

namespace referat {

namespace {

bool reads_as_people(std::string_view text) {
  const PeopleResult result = read_people(text, 0, Status::present);
  return result.whole && !result.people.empty();
}

// "Fra Vestereng Kommune deltog Bo Lund.", "Desværre kunne Ida ikke deltage.": a sentence or a
// label of its own, whatever stands above it.
bool begins_anew(std::string_view text) {
  if (text.find(':') != std::string_view::npos) return true;
  const PersonTokens tokens = person_tokens(text);
  return std::ranges::any_of(tokens.all, [](const PersonToken& t) { return t.is(verb_word); });
}

// "København, den 6. februar 2013 Bo Lund": the line over a signature, not more names.
bool is_place_and_day(std::string_view text) {
  constexpr std::size_t longest_place = 30;
  for (const std::string_view sign : {", den ", ", d. "}) {
    const std::size_t at = text.substr(0, longest_place).find(sign);
    if (at != std::string_view::npos && at + sign.size() < text.size() &&
        is_digit(text[at + sign.size()]))
      return true;
  }
  return false;
}

bool begins_with_word(std::string_view text, std::uint32_t classes) {
  const PersonTokens tokens = person_tokens(text);
  return tokens.size() > 0 && tokens[0].is(classes);  // "**, x" has none
}

// "Til stede: Hans Henrik" / "Knudsen, Ane Bro og Per Lind": the first name itself was cut in two,
// as those behind it are whole.
bool cuts_first_name(std::string_view names, std::string_view below) {
  const std::size_t comma = below.find(", ");
  if (comma == std::string_view::npos || below.substr(0, comma).find(' ') < comma) return false;
  if (names.find(',') < names.size() || names.ends_with('.') || !starts_with_upper(below))
    return false;
  if (begins_with_word(below.substr(0, comma), role_word)) return false;  // "Næstformand, lærer"
  const std::string_view second = below.substr(comma + 2);
  const std::size_t space = second.find(' ');
  return space < second.size() && space < second.find(',') && reads_as_people(names) &&
         reads_as_people(below);
}

// "… Afbud fra Maria" / "Durhus.": a first name alone, and its other words.
bool cuts_last_name(std::string_view above, std::string_view below) {
  constexpr std::size_t longest = 40;
  if (below.size() > longest || !below.ends_with('.') || !starts_with_upper(below)) return false;
  const std::size_t name = above.rfind(' ');
  if (name == std::string_view::npos || name == 0 || !word_before(above, name)) return false;
  const std::size_t word = above.rfind(' ', name - 1) + 1;
  return starts_with_lower(above.substr(word)) &&
         begins_with_word(above.substr(name + 1), given_name) &&
         !begins_with_word(below, given_name | role_word | verb_word) && reads_as_people(below);
}

// "Bo Lund, Nina B." / "Andersen, Per Juhl": the initial in the midst of a name.
bool cuts_behind_initial(std::string_view above, std::string_view below) {
  const std::size_t size = above.size();
  return size > 4 && above.back() == '.' && above[size - 3] == ' ' && above[size - 4] != ',' &&
         starts_with_upper(above.substr(size - 2)) && starts_with_upper(below) &&
         !begins_with_word(below, given_name | role_word | verb_word) && reads_as_people(below);
}

// "Til stede: Karen Blom" / "(A), Torben Vest (V)": the line broke before the party.
bool goes_on_with_bracket(std::string_view below) {
  const std::size_t close = below.starts_with('(') ? below.find(')') : std::string_view::npos;
  if (close == std::string_view::npos) return false;
  const std::string_view behind = below.substr(close + 1);
  return behind.starts_with(", ") || behind.starts_with(" og ");
}

// "Næstformand, professor Ida Holm"
bool begins_with_two_offices(std::string_view text) {
  const std::size_t comma = text.find(", ");
  if (comma == std::string_view::npos || !begins_with_word(text.substr(0, comma), role_word))
    return false;
  const PeopleResult result = read_people(text, 0, Status::present);
  return result.whole && result.people.size() == 1 && result.people[0].span.begin == 0;
}

// "Birgit (BH), kasserer": a first name and what stands in brackets behind it.
bool begins_with_bracketed_name(std::string_view text) {
  const std::size_t space = text.find(' ');
  return space != std::string_view::npos && text.substr(space).starts_with(" (") &&
         begins_with_name(text) && begins_with_word(text.substr(0, space), given_name);
}

}  // namespace

std::string_view person_text(const Lines& lines, std::size_t at) {
  const LineKind kind = lines[at].kind;
  const bool office = kind == LineKind::numbered && starts_with_lower(lines.rest(at));
  const bool marked = kind == LineKind::bullet || (kind == LineKind::numbered && !office);
  return marked ? lines.rest(at) : lines.content(at);
}

bool may_stand_in_list(const Lines& lines, std::size_t at) {
  switch (lines[at].kind) {
    case LineKind::text:
    case LineKind::bullet:
    case LineKind::numbered:
    case LineKind::table:
      return true;
    default:
      return false;
  }
}

bool names_nobody(std::string_view text) {
  if (text == "-" || text == "–") return true;
  const PersonTokens tokens = person_tokens(text);
  if (tokens.size() == 0 || !tokens[0].is(empty_word)) return false;
  const PeopleResult result = read_people(text, 0, Status::present);
  return result.whole && result.people.empty();
}

std::size_t wrapped_end(const Lines& lines, std::size_t at, std::size_t stop) {
  std::size_t end = at + 1;
  const bool cut = end < stop && !lines[end].blank_before && lines[end].kind == LineKind::text &&
                   lines[at].rest < lines[at].end &&
                   cuts_first_name(lines.rest(at), lines.content(end));
  const bool comma_list = cut || lines.rest(at).find(", ") != std::string_view::npos;
  while (end < stop && lines[end].kind == LineKind::text && !lines[end].blank_before) {
    const std::string_view above = lines.content(end - 1);
    if (is_place_and_day(lines.content(end))) break;
    if (!above.ends_with(',') && begins_with_group(lines.content(end))) break;
    const bool open = goes_on_with_bracket(lines.content(end)) ||
                      cuts_last_name(above, lines.content(end)) ||
                      cuts_behind_initial(above, lines.content(end)) || above.ends_with(',') ||
                      above.ends_with(" og") || above.ends_with('&') ||
                      (comma_list && !above.ends_with('.') && !begins_anew(lines.content(end)) &&
                       reads_as_people(lines.content(end)));
    if (!open && !continues(lines, end - 1, end)) break;
    ++end;
  }
  return end;
}

namespace {

// "…, Bo Lund, Ida Holm, sognepræst" / "Anna Bro og kirkeværge" / "Per Juhl": where the others have
// no office the last one's is that of the next, as is what stands behind "og", or behind a verb:
// "Karla Bro, i stedet deltog suppleant" / "Lis Kjær".
bool ends_with_office_of_next(std::string_view above, const std::vector<Person>& people) {
  const PersonTokens tokens = person_tokens(above);
  if (tokens.size() > 1 && tokens[tokens.size() - 2].is(verb_word | phrase_word) &&
      tokens[tokens.size() - 1].is(role_word | substitute_word))
    return true;
  const std::size_t og = above.rfind(" og ");
  if (og != std::string_view::npos && above.find(' ', og + 4) == std::string_view::npos)
    return begins_with_word(above.substr(og + 4), role_word);
  const auto in_office = [](const Person& person) { return person.role.has_value(); };
  return people.size() > 2 && !above.ends_with(')') && in_office(people.back()) &&
         std::none_of(people.begin(), people.end() - 1, in_office);
}

// "Thilo Østerby, kasserer" below "Ida Smed, formand": nothing in a first name that no list has
// tells that it is one, but each of the lines is one person with an office or the like.
bool are_one_each(const std::vector<Person>& above, std::string_view below) {
  if (above.size() != 1) return false;
  const PeopleResult result = read_people(below, 0, Status::present);
  if (!result.whole || result.people.size() != 1 || result.people[0].span.begin != 0) return false;
  const Person& person = result.people[0];
  const bool more = person.role || person.party || person.status != Status::present;
  return more && person.name.find(' ') != std::string::npos;
}

}  // namespace

bool begins_next_person(std::string_view above, std::string_view below) {
  if (!above.ends_with(',') && begins_with_bracketed_name(above) &&
      begins_with_bracketed_name(below))
    return reads_as_people(above) && reads_as_people(below);
  if (above.find(':') != std::string_view::npos || !starts_with_upper(below)) return false;
  const PeopleResult ended = read_people(above, 0, Status::present);
  if (!ended.whole || ended.people.empty() ||
      ended.people.back().name.find(' ') == std::string::npos ||
      ends_with_office_of_next(above, ended.people))
    return false;
  const bool closed = !above.ends_with(',');
  return (begins_with_full_name(below) && reads_as_people(below)) ||
         (closed && (begins_with_two_offices(below) || are_one_each(ended.people, below)));
}

bool are_bare_initials(std::string_view text) {
  constexpr std::size_t longest = 4;  // letters
  std::size_t letters = 0;
  for (text = trim(text); starts_with_upper(text); text.remove_prefix(character_length(text)))
    ++letters;
  return text.empty() && letters >= 2 && letters <= longest;
}

PeopleResult person_by_initials(std::string_view initials, std::size_t offset) {
  PeopleResult result;
  Person person;
  person.name = std::string(trim(initials));
  person.status = Status::present;
  person.span = {offset, offset + initials.size()};
  result.people.push_back(std::move(person));
  result.whole = true;
  result.end = initials.size();
  return result;
}

void forget_empty_boxes(std::string_view list, std::vector<Person>& people) {
  const auto absent = [](const Person& person) { return person.status == Status::absent; };
  if (people.size() < 2 || !std::ranges::all_of(people, absent)) return;
  std::size_t at = 0;
  while (at < list.size() && tick_mark_at(list.substr(at)) == nullptr) ++at;
  if (at == list.size()) return;
  for (Person& person : people) person.status = Status::member;
}

}  // namespace referat
