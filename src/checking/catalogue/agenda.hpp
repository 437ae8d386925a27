// SPDX-License-Identifier: MIT
//
// The rules of the group `agenda`. An example is an agenda, a line "=====" and its minutes.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto agenda_rules = std::to_array<RuleInfo>({
    {.rule = Rule::item_vanished,
     .id = "K101",
     .name = "item-vanished",
     .group = Group::agenda,
     .level = Level::warning,
     .fixable = false,
     .what = {"An item of the agenda is not in the minutes.",
              "Et punkt fra dagsordenen er ikke i referatet."},
     .why = {"Who came for the item cannot see what became of it. Closed items, and those that the "
             "minutes say were dropped, are told as info.",
             "Den, der ventede på punktet, kan ikke se, hvad der skete med det. Lukkede punkter, "
             "og dem referatet siger udgik, er kun en oplysning."},
     .fails = R"(Dagsorden til møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Kranen er nedslidt.

2. Takster for bådpladser
Taksterne er uændrede siden 2019.
=====
Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Beslutning
Godkendt.
)",
     .passes = R"(Dagsorden til møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Kranen er nedslidt.

2. Takster for bådpladser
Taksterne er uændrede siden 2019.
=====
Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Beslutning
Godkendt.

2. Takster for bådpladser
Beslutning
Udsat.
)"},
    {.rule = Rule::item_appeared,
     .id = "K102",
     .name = "item-appeared",
     .group = Group::agenda,
     .level = Level::warning,
     .fixable = false,
     .what = {"An item of the minutes was not on the agenda.",
              "Et punkt i referatet var ikke på dagsordenen."},
     .why = {"Nobody could prepare for it. An item that is called an addition is told as info.",
             "Ingen kunne forberede sig på det. Et punkt, der kaldes et tillæg, er kun en "
             "oplysning."},
     .fails = R"(Dagsorden til møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Kranen er nedslidt.
=====
Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Beslutning
Godkendt.

2. Takster for bådpladser
Beslutning
Udsat.
)",
     .passes = R"(Dagsorden til møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Kranen er nedslidt.

2. Takster for bådpladser
Taksterne er uændrede siden 2019.
=====
Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Beslutning
Godkendt.

2. Takster for bådpladser
Beslutning
Udsat.
)"},
    {.rule = Rule::item_renamed,
     .id = "K103",
     .name = "item-renamed",
     .group = Group::agenda,
     .level = Level::warning,
     .fixable = false,
     .what = {"An item has another title than on the agenda.",
              "Et punkt har en anden titel end på dagsordenen."},
     .why = {"A case is followed by its title from agenda to minutes. Words such as \"Orientering "
             "om\" that were moved or added, and titles of closed items, are told as info.",
             "Man følger en sag på dens titel fra dagsorden til referat. Er ord som \"Orientering "
             "om\" flyttet eller tilføjet, eller er punktet lukket, er det kun en oplysning."},
     .fails = R"(Dagsorden til møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Kranen er nedslidt.

2. Takster for bådpladser
Taksterne er uændrede siden 2019.
=====
Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Beslutning
Godkendt.

2. Højere takster for bådpladser
Beslutning
Udsat.
)",
     .passes = R"(Dagsorden til møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Kranen er nedslidt.

2. Takster for bådpladser
Taksterne er uændrede siden 2019.
=====
Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Beslutning
Godkendt.

2. Takster for bådpladser
Beslutning
Udsat.
)"},
    {.rule = Rule::item_renumbered,
     .id = "K104",
     .name = "item-renumbered",
     .group = Group::agenda,
     .level = Level::warning,
     .fixable = false,
     .what = {"An item has another number than on the agenda.",
              "Et punkt har et andet nummer end på dagsordenen."},
     .why = {"\"Item 2\" of the agenda is quoted in letters and attachments. Items that all moved "
             "by the same are told of once.",
             "\"Punkt 2\" på dagsordenen er nævnt i breve og bilag. Punkter, der alle er rykket "
             "lige meget, nævnes én gang."},
     .fails = R"(Dagsorden til møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Kranen er nedslidt.

2. Takster for bådpladser
Taksterne er uændrede siden 2019.
=====
Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Beslutning
Godkendt.

3. Takster for bådpladser
Beslutning
Udsat.
)",
     .passes = R"(Dagsorden til møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Kranen er nedslidt.

2. Takster for bådpladser
Taksterne er uændrede siden 2019.
=====
Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Beslutning
Godkendt.

2. Takster for bådpladser
Beslutning
Udsat.
)"},
    {.rule = Rule::recommendation_changed,
     .id = "K105",
     .name = "recommendation-changed",
     .group = Group::agenda,
     .level = Level::warning,
     .fixable = false,
     .what = {"A recommendation differs from that of the agenda.",
              "En indstilling er en anden end på dagsordenen."},
     .why = {"What was decided is read together with what was recommended. A change belongs under "
             "the decision, where one sees who made it.",
             "Beslutningen læses sammen med indstillingen. En ændring hører til under "
             "beslutningen, hvor man ser, hvem der har lavet den."},
     .fails = R"(Dagsorden til møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Indstilling
Det indstilles, at kranen købes for 2 mio. kr.

2. Eventuelt
=====
Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Indstilling
Det indstilles, at kranen købes for 3 mio. kr.
Beslutning
Godkendt.

2. Eventuelt
)",
     .passes = R"(Dagsorden til møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Indstilling
Det indstilles, at kranen købes for 2 mio. kr.

2. Eventuelt
=====
Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Indstilling
Det indstilles, at kranen købes for 2 mio. kr.
Beslutning
Godkendt for 3 mio. kr.

2. Eventuelt
)"},
});

}  // namespace referat
