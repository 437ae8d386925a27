// SPDX-License-Identifier: MIT
#include "reading/own_markdown/own_markdown_rows.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "text/values.hpp"
#include "vocabulary/enumerator_words.hpp"
#include "vocabulary/markdown_words.hpp"

namespace referat::markdown {

namespace {

using Row = Lines::Row;

// Where the column of each name stands; behind the last one when no column has that head.
template <std::size_t size>
using Places = std::array<std::size_t, size>;
using PersonPlaces = Places<person_columns.size()>;
using EntryPlaces = Places<entry_columns.size()>;

template <std::size_t size>
Places<size> places_of(const std::array<std::string_view, size>& names, const Row& heads) {
  Places<size> places{};
  std::ranges::transform(names, places.begin(), [&](std::string_view name) {
    const auto found = std::ranges::find(heads.cells, name);
    return static_cast<std::size_t>(found - heads.cells.begin());
  });
  // A row may have more cells than there are heads.
  for (std::size_t& place : places)
    if (place == heads.cells.size()) place = std::string_view::npos;
  return places;
}

// None when the cell is empty or the table has no such column.
std::optional<std::string> cell_at(std::size_t place, const Row& row) {
  if (place >= row.cells.size() || row.cells[place].empty()) return std::nullopt;
  return unescaped(without_anchor(row.cells[place]));
}

// A word that is none of ours must not make somebody present: it is kept as a remark.
void set_status(Lines& lines, const std::optional<std::string>& word, Person& person) {
  constexpr auto words = danish_words<Status>();
  const auto* found = std::ranges::find(words, word.value_or(""));
  if (found != words.end()) {
    person.status = static_cast<Status>(found - words.begin());
    return;
  }
  person.status = Status::member;
  if (!word) return;
  lines.report_unknown("status", *word, listed(words), person.span);
  person.note = person.note ? *person.note + ", " + *word : *word;
}

Person person_of(Lines& lines, const PersonPlaces& places, const Row& row) {
  const auto cell = [&](PersonColumn column) {
    return cell_at(places[static_cast<std::size_t>(column)], row);
  };
  Person person;
  person.span = row.span;
  person.name = cell(PersonColumn::name).value_or("");
  person.party = cell(PersonColumn::party);
  person.role = cell(PersonColumn::role);
  person.organization = cell(PersonColumn::organization);
  person.substitute_for = cell(PersonColumn::substitute_for);
  person.note = cell(PersonColumn::note);
  set_status(lines, cell(PersonColumn::status), person);
  return person;
}

Entry entry_of(Lines&, const EntryPlaces& places, const Row& row) {
  const auto cell = [&](EntryColumn column) {
    return cell_at(places[static_cast<std::size_t>(column)], row);
  };
  return {.span = row.span,
          .number = cell(EntryColumn::number),
          .title = cell(EntryColumn::title).value_or(""),
          .page = cell(EntryColumn::page),
          .start = clock_of_iso(cell(EntryColumn::start).value_or("")),
          .end = clock_of_iso(cell(EntryColumn::end).value_or(""))};
}

template <class Node, class Columns, class Make>
std::vector<Node> read_rows(Lines& lines, const Columns& columns, Make make) {
  std::vector<Node> nodes;
  if (!lines.skip_blank()) return nodes;
  const std::vector<Row> rows = lines.rows(0);
  if (rows.empty()) return nodes;
  const auto places = places_of(columns, rows[0]);
  for (std::size_t i = 1; i < rows.size(); ++i) nodes.push_back(make(lines, places, rows[i]));
  return nodes;
}

}  // namespace

std::vector<Person> read_people(Lines& lines) {
  return read_rows<Person>(lines, person_columns, person_of);
}

std::vector<Entry> read_entries(Lines& lines) {
  return read_rows<Entry>(lines, entry_columns, entry_of);
}

}  // namespace referat::markdown
