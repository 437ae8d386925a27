// SPDX-License-Identifier: MIT
//
// The rules of the group `contents`.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto contents_rules = std::to_array<RuleInfo>({
    {.rule = Rule::toc_body_missing,
     .id = "T201",
     .name = "toc-body-missing",
     .group = Group::contents,
     .level = Level::error,
     .fixable = false,
     .what = {"The table of contents and the items do not name the same items.",
              "Indholdsfortegnelsen og punkterne nævner ikke de samme punkter."},
     .why = {"Citizens look for their case in the table of contents. What stands in one of the two "
             "only cannot be found, or was left out by mistake. A list that goes on behind the end "
             "of the text, or has no page numbers, gives a warning.",
             "Borgerne leder efter deres sag i indholdsfortegnelsen. Det, der kun står det ene "
             "sted, kan ikke findes eller er glemt. Fortsætter listen efter tekstens slutning, "
             "eller har den ingen sidetal, er det en advarsel."},
     .fails = R"(Referat af møde i Havneudvalget den 3. marts 2025

Indholdsfortegnelse
1. Godkendelse af dagsorden ..... 2
2. Ny kran på kajen ..... 3
3. Takster for bådpladser ..... 4
4. Eventuelt ..... 5

1. Godkendelse af dagsorden
Beslutning
Godkendt.

2. Ny kran på kajen
Beslutning
Godkendt.

4. Eventuelt
Intet.
)",
     .passes = R"(Referat af møde i Havneudvalget den 3. marts 2025

Indholdsfortegnelse
1. Godkendelse af dagsorden ..... 2
2. Ny kran på kajen ..... 3
3. Eventuelt ..... 4

1. Godkendelse af dagsorden
Beslutning
Godkendt.

2. Ny kran på kajen
Beslutning
Godkendt.

3. Eventuelt
Intet.
)"},
    {.rule = Rule::toc_title_mismatch,
     .id = "T202",
     .name = "toc-title-mismatch",
     .group = Group::contents,
     .level = Level::warning,
     .fixable = false,
     .what = {"The table of contents words the title of an item otherwise.",
              "Et punkt hedder noget andet i indholdsfortegnelsen end i teksten."},
     .why = {"Search and links use the title, and one of the two is wrong or out of date. Words "
             "such as \"Orientering om\" that were only moved or added are told as info.",
             "Søgning og links bruger titlen, og den ene af de to er forkert eller forældet. Er "
             "ord som \"Orientering om\" blot flyttet eller tilføjet, er det kun en oplysning."},
     .fails = R"(Dagsorden til møde i Havneudvalget den 3. marts 2025

Indholdsfortegnelse
1. Godkendelse af dagsorden ..... 2
2. Ny kran på kjaen ..... 3

1. Godkendelse af dagsorden
Dagsordenen forelægges.

2. Ny kran på kajen
Kranen er nedslidt.
)",
     .passes = R"(Dagsorden til møde i Havneudvalget den 3. marts 2025

Indholdsfortegnelse
1. Godkendelse af dagsorden ..... 2
2. Ny kran på kajen ..... 3

1. Godkendelse af dagsorden
Dagsordenen forelægges.

2. Ny kran på kajen
Kranen er nedslidt.
)"},
});

}  // namespace referat
