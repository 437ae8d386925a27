// SPDX-License-Identifier: MIT
#include "people/attendance_label.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string_view>

using namespace referat;

TEST_CASE("lines with a label") {
  struct Row {
    std::string_view line;
    std::string_view words;
    Status status;
    std::string_view names;
    std::string_view role = {};
  };
  constexpr Row rows[] = {
      {"Afbud: Anna Holm", "Afbud", Status::apologies, "Anna Holm"},
      {"Afbud", "Afbud", Status::apologies, ""},
      {"AFBUD FRA:", "AFBUD FRA", Status::apologies, ""},
      {"Afbud fra Anna B. Holm.", "Afbud fra", Status::apologies, "Anna B. Holm."},
      {"Der var afbud fra:", "Der var afbud fra", Status::apologies, ""},
      {"Til stede: Anna, Bo", "Til stede", Status::present, "Anna, Bo"},
      {"Til stede var Formand Anna Holm", "Til stede var", Status::present, "Formand Anna Holm"},
      {"Tilstede :", "Tilstede", Status::present, ""},
      {"Til stede (fra kl. 15): Anna", "Til stede (fra kl. 15)", Status::present, "Anna"},
      {"I mødet deltog Anna Holm, Bo Lund", "I mødet deltog", Status::present,
       "Anna Holm, Bo Lund"},
      {"#### Deltagere:", "Deltagere", Status::present, ""},
      {"**Deltagere:** Anna", "Deltagere", Status::present, "Anna"},
      {" • Fraværende", "Fraværende", Status::absent, ""},
      {"Mødedeltagere Anna Holm, V, Bo", "Mødedeltagere", Status::present, "Anna Holm, V, Bo"},
      {"Deltagere fra Vestereng Kommune: Anna", "Deltagere fra Vestereng Kommune", Status::present,
       "Anna"},
      {"Medlemmer af udvalget: Anna", "Medlemmer af udvalget", Status::member, "Anna"},
      {"Fraværende Anna Holm, PLO, Bo Lund", "Fraværende", Status::absent,
       "Anna Holm, PLO, Bo Lund"},
      {"Afbud/Fraværende", "Afbud/Fraværende", Status::apologies, ""},
      {"Følgende deltog ikke i behandlingen af punktet:",
       "Følgende deltog ikke i behandlingen af punktet", Status::absent, ""},
      {"Medlemmer, der ikke var til stede:", "Medlemmer, der ikke var til stede", Status::absent,
       ""},
      {"Følgende har sendt afbud: Anna", "Følgende har sendt afbud", Status::apologies, "Anna"},
      {"Fraværende politikere", "Fraværende politikere", Status::absent, ""},
      {"Fraværende (med afbud): Anna", "Fraværende (med afbud)", Status::apologies, "Anna"},
      {"Fravær uden lovligt forfald:", "Fravær uden lovligt forfald", Status::absent, ""},
      {"Manglende fremmøde: Anna", "Manglende fremmøde", Status::absent, "Anna"},
      {"Digitalt fremmøde: Anna", "Digitalt fremmøde", Status::present, "Anna"},
      {"Afbud p.g.a. sygdom: Ingen", "Afbud p.g.a. sygdom", Status::apologies, "Ingen"},
      {"Sygemeldte: Anna", "Sygemeldte", Status::absent, "Anna"},
      {"Eksterne gæster: Anna", "Eksterne gæster", Status::guest, "Anna"},
      {"Gæster: Bo", "Gæster", Status::guest, "Bo"},
      {"Referent: Bo", "Referent", Status::present, "Bo", "referent"},
      {"Referent for fredag: Bo", "Referent for fredag", Status::present, "Bo", "referent"},
      {"Ref. Anna", "Ref.", Status::present, "Anna", "referent"},
      {"Referant: Anna", "Referant", Status::present, "Anna", "referent"},
      {"Mødeleder: Anna", "Mødeleder", Status::present, "Anna", "mødeleder"},
      {"Formand: Anna", "Formand", Status::present, "Anna", "formand"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.line);
    const auto match = match_attendance_label(row.line);
    REQUIRE(match);
    CHECK(match->words == row.words);
    CHECK(match->label->status == row.status);
    CHECK(match->label->role == row.role);
    CHECK(row.line.substr(match->label_end) == row.names);
    CHECK(match->colon == (row.line.find(':') != std::string_view::npos));
  }
}

TEST_CASE("lines that only begin with such a word") {
  for (const std::string_view line : {"",
                                      "Deltagere i projektet får kaffe",
                                      "Deltagere i projektet får følgende:",
                                      "Medlemmer af bestyrelsen kan deltage",
                                      "Medlemmerne blev placeret.",
                                      "Afbud til mødet gives til Anna",
                                      "Afbud, sygdom og ferie",
                                      "Afbud fra 3 borgere",
                                      "Til orientering",
                                      "Til stede er betingelserne for salg",
                                      "Fraværende elever har krav på hjælp",
                                      "Referat fra mødet",
                                      "Formand Anna Holm (A)",
                                      "Formand",
                                      "Anna Holm havde meldt afbud",
                                      "Afbudsliste",
                                      "Fysisk fremmøde:",
                                      "Digitalt fremmøde: Udvalget mødes på skærmen",

                                      "Bestyrelsen deltager.",
                                      "Medlemmer mødte ikke",
                                      "Vandværket til stede: Anna",
                                      "Kl Tilstede: Anna"}) {
    CAPTURE(line);
    CHECK_FALSE(match_attendance_label(line));
  }
}
