// SPDX-License-Identifier: MIT
//
// The rules of the group `attachments`.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto attachments_rules = std::to_array<RuleInfo>({
    {.rule = Rule::attachment_not_listed,
     .id = "A601",
     .name = "attachment-not-listed",
     .group = Group::attachments,
     .level = Level::error,
     .fixable = false,
     .what = {"The text refers to an attachment that is not listed.",
              "Teksten henviser til et bilag, der ikke står på nogen bilagsliste."},
     .why =
         {"Readers cannot see what the case rests on. A number that no list has is an error; "
          "\"vedlagt\" in an item without attachments is a warning. Annexes of laws, plans and "
          "reports are left alone.",
          "Læseren kan ikke se grundlaget for sagen. Et nummer, som ingen liste har, er en fejl; "
          "\"vedlagt\" i et punkt uden bilag er en advarsel. Bilag til love, planer og "
          "rapporter er undtaget."},
     .fails = "Referat af møde i Havnerådet den 12. november 2024\n"
              "\n"
              "1. Ny kaj\n"
              "\n"
              "Sagsfremstilling\n"
              "\n"
              "Prisen fremgår af bilag 2.\n"
              "\n"
              "Bilag\n"
              "\n"
              "Bilag 1: Kort over kajen\n",
     .passes = "Referat af møde i Havnerådet den 12. november 2024\n"
               "\n"
               "1. Ny kaj\n"
               "\n"
               "Sagsfremstilling\n"
               "\n"
               "Prisen fremgår af bilag 2.\n"
               "\n"
               "Bilag\n"
               "\n"
               "Bilag 1: Kort over kajen\n"
               "\n"
               "Bilag 2: Overslag over prisen\n"},
    {.rule = Rule::attachment_number_gap,
     .id = "A602",
     .name = "attachment-number-gap",
     .group = Group::attachments,
     .level = Level::warning,
     .fixable = false,
     .what = {"The numbers of attachments leave one out, or have one twice.",
              "Bilagenes numre springer et over, eller et står to gange."},
     .why = {"A file may have been lost, or a reference leads to the wrong one.",
             "Et bilag kan være glemt, eller en henvisning fører til det forkerte."},
     .fails = "Referat af møde i Havnerådet den 12. november 2024\n"
              "\n"
              "1. Ny kaj\n"
              "\n"
              "Bilag\n"
              "\n"
              "Bilag 1: Kort over kajen\n"
              "\n"
              "Bilag 3: Overslag over prisen\n",
     .passes = "Referat af møde i Havnerådet den 12. november 2024\n"
               "\n"
               "1. Ny kaj\n"
               "\n"
               "Bilag\n"
               "\n"
               "Bilag 1: Kort over kajen\n"
               "\n"
               "Bilag 2: Overslag over prisen\n"},
});

}  // namespace referat
