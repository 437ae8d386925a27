// SPDX-License-Identifier: MIT
//
// The rules of the group `decisions`.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto decisions_rules = std::to_array<RuleInfo>({
    {.rule = Rule::recommendation_without_decision,
     .id = "R501",
     .name = "recommendation-without-decision",
     .group = Group::decisions,
     .level = Level::error,
     .fixable = false,
     .what = {"An item of the minutes has a recommendation, but no decision.",
              "Et punkt i referatet har en indstilling, men ingen beslutning."},
     .why =
         {"Decisions must be published, and who reads the item cannot tell whether the "
          "recommendation was followed. Closed items and items that were put off need none. "
          "Where few of the minutes' items have a decision, and where the text ends in the item, "
          "it is a warning.",
          "Beslutninger skal offentliggøres, og ingen kan se, om indstillingen blev fulgt. "
          "Lukkede og udsatte punkter behøver ingen. Har kun få af referatets punkter en "
          "beslutning, eller slutter teksten inde i punktet, er det en advarsel."},
     .fails = R"(Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Indstilling
Det indstilles, at kranen købes.
Beslutning
Godkendt.

2. Takster for bådpladser
Indstilling
Det indstilles, at taksterne sættes op.

3. Eventuelt
Intet.
)",
     .passes = R"(Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Indstilling
Det indstilles, at kranen købes.
Beslutning
Godkendt.

2. Takster for bådpladser
Indstilling
Det indstilles, at taksterne sættes op.
Beslutning
Udsat.

3. Eventuelt
Intet.
)"},
    {.rule = Rule::doc_type_conflict,
     .id = "R502",
     .name = "doc-type-conflict",
     .group = Group::decisions,
     .level = Level::warning,
     .fixable = false,
     .what = {"An agenda holds decisions, or minutes hold none.",
              "En dagsorden har beslutninger, eller et referat har ingen."},
     .why = {"The wrong file may have been published, or the right one under the title of the "
             "other.",
             "Det kan være den forkerte fil, der er lagt ud, eller den rigtige med den andens "
             "titel."},
     .fails = R"(Dagsorden til møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Indstilling
Det indstilles, at kranen købes.
Beslutning
Godkendt.

2. Takster for bådpladser
Indstilling
Det indstilles, at taksterne sættes op.
Beslutning
Udvalget godkendte indstillingen.
)",
     .passes = R"(Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Indstilling
Det indstilles, at kranen købes.
Beslutning
Godkendt.

2. Takster for bådpladser
Indstilling
Det indstilles, at taksterne sættes op.
Beslutning
Udvalget godkendte indstillingen.
)"},
    {.rule = Rule::decision_not_answering,
     .id = "R503",
     .name = "decision-not-answering",
     .group = Group::decisions,
     .level = Level::info,
     .fixable = false,
     .what = {"The decision does not answer the recommendation.",
              "Beslutningen svarer ikke på indstillingen."},
     .why = {"Was the matter discussed, or approved? Those who are to carry it out need to know. "
             "The rule goes by words such as \"drøftes\" and \"taget til efterretning\".",
             "Blev sagen drøftet eller godkendt? Det skal de vide, der skal føre den ud i livet. "
             "Reglen ser efter ord som \"drøftes\" og \"taget til efterretning\"."},
     .fails = R"(Referat af møde i Havneudvalget den 3. marts 2025

1. Erfaringer fra sejlsæsonen
Indstilling
Det indstilles, at erfaringerne drøftes.
Beslutning
Orienteringen blev taget til efterretning.
)",
     .passes = R"(Referat af møde i Havneudvalget den 3. marts 2025

1. Erfaringer fra sejlsæsonen
Indstilling
Det indstilles, at erfaringerne drøftes.
Beslutning
Udvalget drøftede erfaringerne og ønsker flere gæstepladser.
)"},
    {.rule = Rule::closed_item_content,
     .id = "R504",
     .name = "closed-item-content",
     .group = Group::decisions,
     .level = Level::error,
     .fixable = false,
     .what = {"A closed item shows its case or its attachments.",
              "Et lukket punkt viser sin sagsfremstilling eller sine bilag."},
     .why = {"What is dealt with behind closed doors is confidential; once published, it cannot be "
             "called back. A recommendation, or a text without a heading, may be meant for the "
             "public and is a warning.",
             "Det, der behandles for lukkede døre, er fortroligt og kan ikke kaldes tilbage, når "
             "det er offentliggjort. En indstilling eller en tekst uden overskrift kan være ment "
             "for offentligheden og er en advarsel."},
     .fails = R"(Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Beslutning
Godkendt.

2. Lukket: Salg af grund ved kajen
Sagsfremstilling
Køberen har budt to millioner kroner og ønsker svar inden påske.
Beslutning
Godkendt.
)",
     .passes = R"(Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Beslutning
Godkendt.

2. Lukket: Salg af grund ved kajen
Beslutning
Godkendt.
)"},
});

}  // namespace referat
