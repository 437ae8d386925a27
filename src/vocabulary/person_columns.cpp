// SPDX-License-Identifier: MIT
#include "vocabulary/person_columns.hpp"

#include <algorithm>
#include <array>

#include "text/words.hpp"

namespace referat {

namespace {

using enum PersonField;

constexpr auto rows = std::to_array<PersonColumnRow>({
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
});

}  // namespace

const PersonColumnRow* find_person_column(std::string_view folded) {
  const auto row = std::ranges::find(rows, folded, &PersonColumnRow::words);
  return row == rows.end() ? nullptr : &*row;
}

bool is_row_of_person_columns(std::string_view folded) {
  bool names = false;
  bool marks = false;
  while (!folded.empty()) {
    const PersonColumnRow* best = nullptr;
    for (const PersonColumnRow& row : rows) {
      const bool longer = best == nullptr || row.words.size() > best->words.size();
      if (longer && folded.starts_with(row.words) && !word_at(folded, row.words.size()))
        best = &row;
    }
    if (best == nullptr) return false;
    names = names || best->field == PersonField::name;
    marks = marks || best->field == PersonField::presence;
    folded.remove_prefix(best->words.size());
    while (!folded.empty() && (is_space(folded.front()) || folded.front() == ':'))
      folded.remove_prefix(1);
  }
  return names && marks;
}

}  // namespace referat
