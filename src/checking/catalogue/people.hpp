// SPDX-License-Identifier: MIT
//
// The rules of the group `people`.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto people_rules = std::to_array<RuleInfo>({
    {.rule = Rule::present_and_absent,
     .id = "P401",
     .name = "present-and-absent",
     .group = Group::people,
     .level = Level::error,
     .fixable = false,
     .what = {"A person stands among those present and among the absent.",
              "En person står både blandt deltagerne og blandt de fraværende."},
     .why = {"Quorum, votes and fees depend on who was there.",
             "Beslutningsdygtighed, stemmer og diæter afhænger af, hvem der var til stede."},
     .fails = "Referat af møde i Havnerådet den 12. november 2024\n"
              "\n"
              "Til stede: Ida Holm, Bo Lund, Per Krag\n"
              "\n"
              "Afbud: Bo Lund\n"
              "\n"
              "1. Ny kaj\n"
              "\n"
              "Godkendt.\n",
     .passes = "Referat af møde i Havnerådet den 12. november 2024\n"
               "\n"
               "Til stede: Ida Holm, Per Krag\n"
               "\n"
               "Afbud: Bo Lund\n"
               "\n"
               "1. Ny kaj\n"
               "\n"
               "Godkendt.\n"},
    {.rule = Rule::absentees_differ,
     .id = "P402",
     .name = "absentees-differ",
     .group = Group::people,
     .level = Level::warning,
     .fixable = false,
     .what = {"A person is missing from one list of the absent and stands in those before and "
              "after it.",
              "En person mangler på én liste over fraværende, men står på listerne før og efter."},
     .why = {"It is unclear who took part in the decision. Those who come late or leave early are "
             "left alone.",
             "Det er uklart, hvem der var med til beslutningen. De, der kommer senere eller går "
             "tidligere, er undtaget."},
     .fails = "Referat af møde i Havnerådet den 12. november 2024\n"
              "\n"
              "1. Ny kaj\n"
              "\n"
              "Beslutning\n"
              "\n"
              "Godkendt.\n"
              "\n"
              "Fraværende: Bo Lund, Ida Holm\n"
              "\n"
              "2. Molen\n"
              "\n"
              "Beslutning\n"
              "\n"
              "Godkendt.\n"
              "\n"
              "Fraværende: Bo Lund, Ida Holm\n"
              "\n"
              "3. Broen\n"
              "\n"
              "Beslutning\n"
              "\n"
              "Godkendt.\n"
              "\n"
              "Fraværende: Ida Holm\n"
              "\n"
              "4. Slusen\n"
              "\n"
              "Beslutning\n"
              "\n"
              "Godkendt.\n"
              "\n"
              "Fraværende: Bo Lund, Ida Holm\n"
              "\n",
     .passes = "Referat af møde i Havnerådet den 12. november 2024\n"
               "\n"
               "1. Ny kaj\n"
               "\n"
               "Beslutning\n"
               "\n"
               "Godkendt.\n"
               "\n"
               "Fraværende: Bo Lund, Ida Holm\n"
               "\n"
               "2. Molen\n"
               "\n"
               "Beslutning\n"
               "\n"
               "Godkendt.\n"
               "\n"
               "Fraværende: Bo Lund, Ida Holm\n"
               "\n"
               "3. Broen\n"
               "\n"
               "Beslutning\n"
               "\n"
               "Godkendt.\n"
               "\n"
               "Fraværende: Ida Holm\n"
               "\n"
               "4. Slusen\n"
               "\n"
               "Beslutning\n"
               "\n"
               "Godkendt.\n"
               "\n"
               "Fraværende: Ida Holm\n"
               "\n"},
    {.rule = Rule::duplicate_person,
     .id = "P403",
     .name = "duplicate-person",
     .group = Group::people,
     .level = Level::warning,
     .fixable = false,
     .what = {"A person stands in one list twice, or in two lists of those present.",
              "En person står to gange på samme liste eller på to lister over deltagere."},
     .why =
         {"The number of those present is wrong, or two people of one name cannot be told apart.",
          "Antallet af deltagere bliver forkert, eller to personer med samme navn kan ikke "
          "skelnes."},
     .fails = "Referat af møde i Havnerådet den 12. november 2024\n"
              "\n"
              "Til stede: Ida Holm, Bo Lund, Ida Holm\n"
              "\n"
              "1. Ny kaj\n"
              "\n"
              "Godkendt.\n",
     .passes = "Referat af møde i Havnerådet den 12. november 2024\n"
               "\n"
               "Til stede: Ida Holm (A), Bo Lund, Ida Holm (V)\n"
               "\n"
               "1. Ny kaj\n"
               "\n"
               "Godkendt.\n"},
    {.rule = Rule::name_variant,
     .id = "P404",
     .name = "name-variant",
     .group = Group::people,
     .level = Level::info,
     .fixable = false,
     .what = {"Two names differ by one letter and may be one person, or a name has a capital "
              "inside a word.",
              "To navne afviger med ét bogstav og kan være samme person, eller et navn har et "
              "stort bogstav midt i et ord."},
     .why = {"An index of people has the person twice. Two near names in one list are two people.",
             "Et personregister får personen to gange. To næsten ens navne på samme liste er to "
             "personer."},
     .fails = "Referat af møde i Havnerådet den 12. november 2024\n"
              "\n"
              "Til stede: Ida Holm, Bo Lund Petersen\n"
              "\n"
              "1. Ny kaj\n"
              "\n"
              "Beslutning\n"
              "\n"
              "Godkendt.\n"
              "\n"
              "Fraværende: Bo Lund Pedersen\n"
              "\n",
     .passes = "Referat af møde i Havnerådet den 12. november 2024\n"
               "\n"
               "Til stede: Ida Holm, Bo Lund Petersen\n"
               "\n"
               "1. Ny kaj\n"
               "\n"
               "Beslutning\n"
               "\n"
               "Godkendt.\n"
               "\n"
               "Fraværende: Bo Lund Petersen\n"
               "\n"},
    {.rule = Rule::unlisted_participant,
     .id = "P405",
     .name = "unlisted-participant",
     .group = Group::people,
     .level = Level::off,
     .fixable = false,
     .what = {"A person takes part who stands in no list.",
              "En person deltager, men står ikke på nogen liste."},
     .why = {"The record of who was there is incomplete. The rule reads names in running text and "
             "is off unless it is selected.",
             "Listen over deltagere er ikke fuldstændig. Reglen læser navne i løbende tekst og er "
             "slået fra, til den vælges."},
     .fails = "Referat af møde i Havnerådet den 12. november 2024\n"
              "\n"
              "Til stede: Ida Holm, Bo Lund\n"
              "\n"
              "1. Ny kaj\n"
              "\n"
              "Anna Krag, havnechef, deltager under punktet.\n"
              "\n",
     .passes = "Referat af møde i Havnerådet den 12. november 2024\n"
               "\n"
               "Til stede: Ida Holm, Bo Lund, Anna Krag\n"
               "\n"
               "1. Ny kaj\n"
               "\n"
               "Anna Krag, havnechef, deltager under punktet.\n"
               "\n"},
    {.rule = Rule::vote_imbalance,
     .id = "P406",
     .name = "vote-imbalance",
     .group = Group::people,
     .level = Level::error,
     .fixable = false,
     .what = {"The number of votes does not fit the voters named, or the members present.",
              "Stemmetallet passer ikke med de nævnte stemmer eller med de medlemmer, der er til "
              "stede."},
     .why = {"The decision may be invalid. A party counts as at least one vote; too few names and "
             "more votes than members are warnings.",
             "Beslutningen kan være ugyldig. Et parti tæller mindst én stemme; for få navne og "
             "flere stemmer end medlemmer er advarsler."},
     .fails = "Referat af møde i Havnerådet den 12. november 2024\n"
              "\n"
              "1. Ny kaj\n"
              "\n"
              "Beslutning\n"
              "\n"
              "Godkendt. For stemte 2 (Ida Holm, Bo Lund, Per Krag), imod stemte 1 (Anna Toft).\n"
              "\n",
     .passes = "Referat af møde i Havnerådet den 12. november 2024\n"
               "\n"
               "1. Ny kaj\n"
               "\n"
               "Beslutning\n"
               "\n"
               "Godkendt. For stemte 3 (Ida Holm, Bo Lund, Per Krag), imod stemte 1 (Anna Toft).\n"
               "\n"},
});

}  // namespace referat
