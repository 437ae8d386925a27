// SPDX-License-Identifier: MIT
//
// The rules of the group `dates`.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto dates_rules = std::to_array<RuleInfo>({
    {.rule = Rule::missing_meeting_metadata,
     .id = "D301",
     .name = "missing-meeting-metadata",
     .group = Group::dates,
     .level = Level::error,
     .fixable = false,
     .what = {"The body, date, start or place of the meeting is missing.",
              "Der mangler oplysning om, hvem der holder møde, hvilken dag, hvornår eller hvor."},
     .why = {"A document without a date cannot be filed or found again. A missing time in an "
             "agenda is a warning; a missing body or place is told as info.",
             "Et dokument uden dato kan hverken journaliseres eller genfindes. Mangler en "
             "dagsorden klokkeslættet, er det en advarsel; mangler udvalg eller sted, er det en "
             "oplysning."},
     .fails = "Referat af møde i Havnerådet kl. 16.00\n"
              "\n"
              "Sted: Pakhuset\n"
              "\n"
              "1. Ny kaj\n"
              "\n"
              "Beslutning\n"
              "\n"
              "Godkendt.\n",
     .passes = "Referat af møde i Havnerådet den 12. november 2024 kl. 16.00\n"
               "\n"
               "Sted: Pakhuset\n"
               "\n"
               "1. Ny kaj\n"
               "\n"
               "Beslutning\n"
               "\n"
               "Godkendt.\n"},
    {.rule = Rule::meeting_date_conflict,
     .id = "D302",
     .name = "meeting-date-conflict",
     .group = Group::dates,
     .level = Level::error,
     .fixable = false,
     .what = {"The document states different dates for the meeting.",
              "Dokumentet angiver forskellige datoer for mødet."},
     .why = {"Time limits for complaints count from the date of the decision, so there can be only "
             "one.",
             "Klagefrister regnes fra beslutningens dato, så der kan kun være én."},
     .fails = "Referat af møde i Havnerådet den 12. november 2024\n"
              "\n"
              "Mødedato: 13. november 2024 kl. 16.00\n"
              "\n"
              "1. Ny kaj\n"
              "\n"
              "Beslutning\n"
              "\n"
              "Godkendt.\n",
     .passes = "Referat af møde i Havnerådet den 12. november 2024\n"
               "\n"
               "Mødedato: 12. november 2024 kl. 16.00\n"
               "\n"
               "1. Ny kaj\n"
               "\n"
               "Beslutning\n"
               "\n"
               "Godkendt.\n"},
    {.rule = Rule::weekday_or_impossible_date,
     .id = "D303",
     .name = "weekday-or-impossible-date",
     .group = Group::dates,
     .level = Level::error,
     .fixable = false,
     .what = {"A weekday does not fit its date, or there is no such date.",
              "En ugedag passer ikke til datoen, eller datoen findes ikke."},
     .why = {"People turn up on the wrong day. A date without its year is compared with the "
             "meeting's year and the years beside it, and told as a warning.",
             "Folk møder op på den forkerte dag. En dato uden årstal sammenlignes med mødets år og "
             "årene omkring det og giver en advarsel."},
     .fails = "Dagsorden for Havnerådet den 12. november 2024\n"
              "\n"
              "1. Ny kaj\n"
              "\n"
              "Kajen indvies mandag den 3. juni 2025.\n",
     .passes = "Dagsorden for Havnerådet den 12. november 2024\n"
               "\n"
               "1. Ny kaj\n"
               "\n"
               "Kajen indvies tirsdag den 3. juni 2025.\n"},
    {.rule = Rule::end_before_start,
     .id = "D304",
     .name = "end-before-start",
     .group = Group::dates,
     .level = Level::error,
     .fixable = false,
     .what = {"The meeting or an item ends before it starts.",
              "Mødet eller et punkt slutter, før det begynder."},
     .why = {"Nobody can tell when to come. Meetings that last past midnight are left alone.",
             "Ingen kan se, hvornår de skal møde. Møder, der varer til efter midnat, er undtaget."},
     .fails = "Dagsorden for Havnerådet den 12. november 2024\n"
              "\n"
              "Tid: kl. 16.00-15.00\n"
              "\n"
              "1. Ny kaj\n"
              "\n"
              "Rådet drøfter kajen.\n",
     .passes = "Dagsorden for Havnerådet den 12. november 2024\n"
               "\n"
               "Tid: kl. 16.00-17.00\n"
               "\n"
               "1. Ny kaj\n"
               "\n"
               "Rådet drøfter kajen.\n"},
    {.rule = Rule::item_time_order,
     .id = "D305",
     .name = "item-time-order",
     .group = Group::dates,
     .level = Level::warning,
     .fixable = false,
     .what = {"The times of the items overlap, fall back or exceed the meeting.",
              "Punkternes tider overlapper hinanden, går tilbage eller ligger uden for mødet."},
     .why = {"The agenda cannot be kept, and guests for an item come at the wrong time.",
             "Dagsordenen kan ikke holdes, og gæster til et punkt kommer på det forkerte "
             "tidspunkt."},
     .fails = "Dagsorden for Havnerådet den 12. november 2024\n"
              "\n"
              "1. Ny kaj (kl. 16.00-16.30)\n"
              "\n"
              "Rådet drøfter kajen.\n"
              "\n"
              "2. Molen (kl. 16.15-17.00)\n"
              "\n"
              "Rådet drøfter molen.\n",
     .passes = "Dagsorden for Havnerådet den 12. november 2024\n"
               "\n"
               "1. Ny kaj (kl. 16.00-16.30)\n"
               "\n"
               "Rådet drøfter kajen.\n"
               "\n"
               "2. Molen (kl. 16.30-17.00)\n"
               "\n"
               "Rådet drøfter molen.\n"},
    {.rule = Rule::mixed_date_format,
     .id = "D306",
     .name = "mixed-date-format",
     .group = Group::dates,
     .level = Level::info,
     .fixable = false,
     .what = {"A date with a year of two digits stands beside dates that are written in full.",
              "En dato med tocifret årstal står ved siden af datoer, der er skrevet helt ud."},
     .why = {"In \"05.06.24\" the day, the month and the century are open to misreading.",
             "I \"05.06.24\" kan både dag, måned og århundrede misforstås."},
     .fails = "Referat af møde i Havnerådet den 12. november 2024\n"
              "\n"
              "1. Ny kaj\n"
              "\n"
              "Se notatet af 05.06.24.\n",
     .passes = "Referat af møde i Havnerådet den 12. november 2024\n"
               "\n"
               "1. Ny kaj\n"
               "\n"
               "Se notatet af 5. juni 2024.\n"},
    {.rule = Rule::incomplete_date,
     .id = "D307",
     .name = "incomplete-date",
     .group = Group::dates,
     .level = Level::info,
     .fixable = false,
     .what = {"The date of the meeting lacks its year or its day.",
              "Mødets dato mangler årstal eller dag."},
     .why = {"Outside the folder that it lies in, nobody can tell which meeting the document is "
             "of.",
             "Uden for den mappe, dokumentet ligger i, kan ingen se, hvilket møde det er fra."},
     .fails = "Referat af møde i Havnerådet den 12. november\n"
              "\n"
              "1. Ny kaj\n"
              "\n"
              "Beslutning\n"
              "\n"
              "Godkendt.\n",
     .passes = "Referat af møde i Havnerådet den 12. november 2024\n"
               "\n"
               "1. Ny kaj\n"
               "\n"
               "Beslutning\n"
               "\n"
               "Godkendt.\n"},
});

}  // namespace referat
