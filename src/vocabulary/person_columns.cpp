// SPDX-License-Identifier: MIT
#include "vocabulary/person_columns.hpp"

#include <algorithm>
#include <array>

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

}  // namespace referat
