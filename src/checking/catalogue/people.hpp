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
     .what = {"The absent differ between items, and nobody is said to have come or left.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::duplicate_person,
     .id = "P403",
     .name = "duplicate-person",
     .group = Group::people,
     .level = Level::warning,
     .fixable = false,
     .what = {"A person stands in one list twice.", "En person står to gange på samme liste."},
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
     .what = {"Two names differ by so little that they may be one person.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::unlisted_participant,
     .id = "P405",
     .name = "unlisted-participant",
     .group = Group::people,
     .level = Level::off,
     .fixable = false,
     .what = {"A person takes part who stands in no list.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
    {.rule = Rule::vote_imbalance,
     .id = "P406",
     .name = "vote-imbalance",
     .group = Group::people,
     .level = Level::error,
     .fixable = false,
     .what = {"The votes do not add up.", ""},
     .why = {},
     .fails = {},
     .passes = {}},
});

}  // namespace referat
