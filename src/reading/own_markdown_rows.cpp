// SPDX-License-Identifier: MIT
#include "reading/own_markdown_rows.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "text/values.hpp"
#include "vocabulary/enumerator_words.hpp"
#include "vocabulary/markdown_words.hpp"

namespace referat::markdown {

namespace {

using Row = Lines::Row;

// The row's cell under a head; none when the cell is empty or no column has that head.
std::optional<std::string> cell_under(std::string_view head, const Row& heads, const Row& row) {
  const auto found = std::ranges::find(heads.cells, head);
  const auto column = static_cast<std::size_t>(found - heads.cells.begin());
  if (column >= row.cells.size() || row.cells[column].empty()) return std::nullopt;
  return unescaped(without_anchor(row.cells[column]));
}

std::optional<Clock> clock_under(std::string_view head, const Row& heads, const Row& row) {
  return clock_of_iso(cell_under(head, heads, row).value_or(""));
}

Status status_of(std::string_view word) {
  constexpr auto words = danish_words<Status>();
  const auto* found = std::ranges::find(words, word);
  return found == words.end() ? Status::present : static_cast<Status>(found - words.begin());
}

Person person_of(const Row& heads, const Row& row) {
  const auto cell = [&](PersonColumn column) {
    return cell_under(person_columns[static_cast<std::size_t>(column)], heads, row);
  };
  Person person;
  person.span = row.span;
  person.name = cell(PersonColumn::name).value_or("");
  person.party = cell(PersonColumn::party);
  person.role = cell(PersonColumn::role);
  person.organization = cell(PersonColumn::organization);
  person.status = status_of(cell(PersonColumn::status).value_or(""));
  person.substitute_for = cell(PersonColumn::substitute_for);
  person.note = cell(PersonColumn::note);
  return person;
}

Entry entry_of(const Row& heads, const Row& row) {
  const auto head = [](EntryColumn column) {
    return entry_columns[static_cast<std::size_t>(column)];
  };
  return {.span = row.span,
          .number = cell_under(head(EntryColumn::number), heads, row),
          .title = cell_under(head(EntryColumn::title), heads, row).value_or(""),
          .page = cell_under(head(EntryColumn::page), heads, row),
          .start = clock_under(head(EntryColumn::start), heads, row),
          .end = clock_under(head(EntryColumn::end), heads, row)};
}

template <class Node, class Make>
std::vector<Node> read_rows(Lines& lines, Make make) {
  std::vector<Node> nodes;
  if (!lines.skip_blank()) return nodes;
  const std::vector<Row> rows = lines.rows(0);
  for (std::size_t i = 1; i < rows.size(); ++i) nodes.push_back(make(rows[0], rows[i]));
  return nodes;
}

}  // namespace

std::vector<Person> read_people(Lines& lines) { return read_rows<Person>(lines, person_of); }

std::vector<Entry> read_entries(Lines& lines) { return read_rows<Entry>(lines, entry_of); }

}  // namespace referat::markdown
