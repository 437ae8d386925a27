// SPDX-License-Identifier: MIT
#include "people/person_cells.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "people/attendance_label.hpp"
#include "people/person_parts.hpp"
#include "text/words.hpp"
#include "vocabulary/person_columns.hpp"

namespace referat {

namespace {

struct Cell {
  std::string_view text;
  std::size_t begin = 0;
};

// Bars at both ends of a Markdown row bound no cells of their own.
std::vector<Cell> split_cells(std::string_view line) {
  std::vector<Cell> cells;
  const bool bars = line.find('|') != std::string_view::npos;
  const char divider = bars ? '|' : '\t';
  std::size_t begin = 0;
  std::size_t last = line.size();
  if (const std::string_view inner = trim(line); bars && !inner.empty()) {
    begin = static_cast<std::size_t>(inner.data() - line.data()) + (inner.front() == '|' ? 1U : 0U);
    last = static_cast<std::size_t>(inner.data() - line.data()) + inner.size() -
           (inner.back() == '|' ? 1U : 0U);
  }
  while (begin <= last) {
    const std::size_t end = std::min(line.find(divider, begin), last);
    const std::string_view text = trim(line.substr(begin, end - begin));
    cells.push_back(
        {text, text.empty() ? begin : static_cast<std::size_t>(text.data() - line.data())});
    begin = end + 1;
  }
  return cells;
}

enum class Mark : std::uint8_t { yes, no, none };

Mark read_mark(std::string_view cell) {
  constexpr auto yes = std::to_array<std::string_view>({"1", "[x]", "ja", "x", "✓", "✔", "☒", "☑"});
  constexpr auto no =
      std::to_array<std::string_view>({"-", "0", "[ ]", "nej", "–", "÷", "☐", "✗", "✘"});
  const std::string folded = fold(cell);
  if (std::ranges::find(yes, folded) != yes.end()) return Mark::yes;
  if (std::ranges::find(no, folded) != no.end()) return Mark::no;
  return Mark::none;
}

// What a label over a list says, "Udeblevet" or "Fraværende med afbud", it says in a table as well.
std::optional<Status> status_of_label(std::string_view words) {
  std::string label(words);
  label += ':';
  const auto match = match_attendance_label(label);
  return match && match->words.size() == words.size() && match->label->role.empty()
             ? std::optional(match->label->status)
             : std::nullopt;
}

std::optional<Status> read_status(std::string_view words) {
  if (words.empty()) return std::nullopt;
  const auto status = find_status_word(fold(words));
  return status ? status : status_of_label(words);
}

PersonColumn read_column(std::string_view words) {
  if (const PersonColumnRow* row = find_person_column(fold(words)))
    return {row->field, row->status};
  const auto status = words.empty() ? std::nullopt : status_of_label(words);
  if (!status) return {};
  return {*status == Status::member ? PersonField::name : PersonField::presence, *status};
}

void add_note(Person& person, std::string_view text) {
  person.note = person.note ? *person.note + ", " + squeeze(text) : squeeze(text);
}

void set_once(Person& person, std::optional<std::string>& field, std::string_view text) {
  if (field) return add_note(person, text);
  field = squeeze(text);
}

// No mark in a column of the present says nothing: agendas have the column empty.
void set_presence(Person& person, std::string_view text, Status status) {
  const Mark mark = read_mark(text);
  if (mark == Mark::yes) {
    person.status = status;
  } else if (mark == Mark::no && status == Status::present) {
    person.status = Status::absent;
  } else if (const auto word = read_status(text)) {  // "Afbud" below "Deltog"
    person.status = *word;
  } else if (mark == Mark::none && !text.empty()) {
    add_note(person, text);
  }
}

// "| Bo Lund | kasserer | afbud |" under "Status"; who was away for a part of the meeting was
// there.
void set_status(Person& person, std::string_view text) {
  const std::size_t end = std::min(text.find_first_of("(,"), text.size());
  const std::string_view rest = text.substr(end);
  if (const auto status = read_status(trim(text.substr(0, end)))) {
    const bool partly = is_absence(*status) && is_about_a_part(rest);
    person.status = partly ? Status::present : *status;
    if (!rest.empty()) add_note(person, text);
    return;
  }
  const Mark mark = read_mark(text);
  if (mark == Mark::none) return add_note(person, text);
  person.status = mark == Mark::yes ? Status::present : Status::absent;
}

void set_cell(Person& person, std::string_view text, PersonColumn column) {
  if (text.empty() && column.field != PersonField::presence) return;
  switch (column.field) {
    case PersonField::role:
      return set_once(person, person.role, text);
    case PersonField::organization:
      return set_once(person, person.organization, text);
    case PersonField::party:
      return set_once(person, person.party, text);
    case PersonField::presence:
      return set_presence(person, text, column.status);
    case PersonField::status:
      return set_status(person, text);
    default:
      return add_note(person, text);
  }
}

// The head again, as on the next page. "| Bo Lund | medlem |" is none: a person has a name where
// the head says so.
bool is_rule_or_head(std::string_view line, std::span<const PersonColumn> columns) {
  if (line.find_first_not_of("|-: \t") == std::string_view::npos) return true;
  const std::vector<PersonColumn> head = read_person_columns(line);
  for (std::size_t i = 0; i < std::min(head.size(), columns.size()); ++i)
    if (head[i].field == PersonField::name && columns[i].field == PersonField::name) return true;
  return false;
}

Status status_without_marks(std::span<const PersonColumn> columns, Status status) {
  const bool marks = std::ranges::any_of(columns, [](PersonColumn c) {
    return c.field == PersonField::presence || c.field == PersonField::status;
  });
  return marks ? Status::member : status;
}

}  // namespace

bool is_mark(std::string_view cell) { return read_mark(cell) != Mark::none; }

std::vector<PersonColumn> read_person_columns(std::string_view line) {
  std::vector<PersonColumn> columns;
  bool names = false;
  for (const Cell& cell : split_cells(line)) {
    std::string words(cell.text);
    std::erase_if(words, [](char c) { return c == '*' || c == '.' || c == ':'; });
    columns.push_back(read_column(trim(words)));
    names = names || columns.back().field == PersonField::name;
  }
  return names && columns.size() > 1 ? columns : std::vector<PersonColumn>{};
}

PeopleResult read_person_row(std::string_view line, std::size_t offset,
                             std::span<const PersonColumn> columns, Status status) {
  if (columns.empty()) return read_people(line, offset, status);
  PeopleResult result;
  result.end = line.size();
  if (is_rule_or_head(line, columns)) return result;
  const std::vector<Cell> cells = split_cells(line);
  const auto column = [&](std::size_t i) {
    return i < columns.size() ? columns[i] : PersonColumn{};
  };
  for (std::size_t i = 0; i < cells.size() && result.people.empty(); ++i)
    if (column(i).field == PersonField::name)
      result = read_people(cells[i].text, offset + cells[i].begin,
                           status_without_marks(columns, status));
  for (Person& person : result.people) {
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (column(i).field != PersonField::name) set_cell(person, cells[i].text, column(i));
  }
  if (result.people.size() == 1)
    result.people[0].span = {offset + cells.front().begin,
                             offset + cells.back().begin + cells.back().text.size()};
  result.end = line.size();
  if (result.people.empty()) result.whole = trim(line).empty();
  return result;
}

}  // namespace referat
