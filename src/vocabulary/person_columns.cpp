// SPDX-License-Identifier: MIT
#include "vocabulary/person_columns.hpp"

#include <algorithm>
#include <array>

#include "text/words.hpp"
#include "vocabulary/enumerator_words.hpp"
#include "vocabulary/rows.hpp"

namespace referat {

namespace {

using enum PersonField;

constexpr RowTable rows(std::to_array<PersonColumnRow>({
    {"navn", name},
    {"navne", name},
    {"deltager", name},
    {"deltagere", name},
    {"mødedeltager", name},
    {"mødedeltagere", name},
    {"medlem", name},
    {"medlemmer", name},
    {"person", name},
    {"rolle", role},
    {"funktion", role},
    {"titel", role},
    {"stilling", role},
    {"hverv", role},
    {"organisation", organization},
    {"organisation/afdeling", organization},
    {"afdeling", organization},
    {"kommune", organization},
    {"firma", organization},
    {"virksomhed", organization},
    {"arbejdsplads", organization},
    {"arbejdssted", organization},
    {"repræsenterer", organization},
    {"forening", organization},
    {"enhed", organization},
    {"parti", party},
    {"liste", party},
    {"status", status},
    {"fremmøde", status},
    {"deltagelse", status},
    {"tilstede", presence, Status::present},
    {"til stede", presence, Status::present},
    {"deltog", presence, Status::present},
    {"mødt", presence, Status::present},
    {"mødte", presence, Status::present},
    {"fremmødt", presence, Status::present},
    {"afbud", presence, Status::apologies},
    {"med afbud", presence, Status::apologies},
    {"fravær", presence, Status::absent},
    {"fraværende", presence, Status::absent},
    {"ikke til stede", presence, Status::absent},
    {"uden afbud", presence, Status::absent},
    {"gæst", presence, Status::guest},
    {"suppleant", presence, Status::substitute},
}));

struct StatusWord {
  std::string_view words;
  Status status;
};

// Beside those that we write ourselves.
constexpr auto status_words = std::to_array<StatusWord>({
    {"tilstede", Status::present},
    {"mødt", Status::present},
    {"fremmødt", Status::present},
    {"deltog", Status::present},
    {"deltager", Status::present},
    {"med afbud", Status::apologies},
    {"meldt afbud", Status::apologies},
    {"fravær", Status::absent},
    {"ikke mødt", Status::absent},
    {"ikke til stede", Status::absent},
    {"uden afbud", Status::absent},
    {"suppleant", Status::substitute},
});

}  // namespace

std::optional<Status> find_status_word(std::string_view folded) {
  constexpr auto own = danish_words<Status>();
  const auto word = std::ranges::find(own, folded);
  if (word != own.end()) return static_cast<Status>(word - own.begin());
  const auto row = std::ranges::find(status_words, folded, &StatusWord::words);
  return row == status_words.end() ? std::nullopt : std::optional(row->status);
}

const PersonColumnRow* find_person_column(std::string_view folded) { return rows.find(folded); }

bool is_row_of_person_columns(std::string_view folded) {
  bool names = false;
  bool marks = false;
  while (!folded.empty()) {
    const PersonColumnRow* column = rows.at_start(folded);
    if (column == nullptr) return false;
    names = names || column->field == PersonField::name;
    marks = marks || column->field == PersonField::presence || column->field == PersonField::status;
    folded.remove_prefix(column->words.size());
    while (!folded.empty() && (is_space(folded.front()) || folded.front() == ':'))
      folded.remove_prefix(1);
  }
  return names && marks;
}

}  // namespace referat
