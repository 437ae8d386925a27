// SPDX-License-Identifier: MIT
//
// The rules of the group `structure`.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto structure_rules = std::to_array<RuleInfo>({
    {.rule = Rule::item_number_sequence,
     .id = "S101",
     .name = "item-number-sequence",
     .group = Group::structure,
     .level = Level::error,
     .fixable = false,
     .what = {"Item numbers are missing, repeated or falling.",
              "Punktnumre mangler, går igen eller falder."},
     .why =
         {"\"Item 7\" must mean one item. A number used twice is an error; a gap, which may be a "
          "closed item that was left out, is a warning, and numbers that begin anew as well.",
          "\"Punkt 7\" skal være ét punkt. Et nummer, der er brugt to gange, er en fejl; et "
          "hul, som kan være et lukket punkt, der er udeladt, er en advarsel, og det er numre, "
          "der begynder forfra, også."},
     .fails = R"(Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Beslutning
Godkendt.

2. Takster for bådpladser
Beslutning
Udsat.

2. Belysning på molen
Beslutning
Godkendt.
)",
     .passes = R"(Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Beslutning
Godkendt.

2. Takster for bådpladser
Beslutning
Udsat.

3. Belysning på molen
Beslutning
Godkendt.
)"},
    {.rule = Rule::empty_item,
     .id = "S102",
     .name = "empty-item",
     .group = Group::structure,
     .level = Level::info,
     .fixable = false,
     .what = {"An item has no content.", "Der står intet under et punkt."},
     .why = {"The text may have been forgotten. Closed items and such as \"Velkomst\" and "
             "\"Eventuelt\" may be empty.",
             "Teksten kan være glemt. Lukkede punkter og punkter som \"Velkomst\" og \"Eventuelt\" "
             "må gerne være tomme."},
     .fails = R"(Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Udvalget godkendte købet.

2. Takster for bådpladser

3. Belysning på molen
Udvalget godkendte planen.

4. Eventuelt
)",
     .passes = R"(Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Udvalget godkendte købet.

2. Takster for bådpladser
Udvalget drøftede taksterne.

3. Belysning på molen
Udvalget godkendte planen.

4. Eventuelt
)"},
    {.rule = Rule::empty_section,
     .id = "S103",
     .name = "empty-section",
     .group = Group::structure,
     .level = Level::warning,
     .fixable = false,
     .what = {"A heading is followed by nothing.", "Der står intet under en overskrift."},
     .why = {"The text may have got lost on its way. A heading that never has text in the document "
             "belongs to a form and is told as info.",
             "Teksten kan være gået tabt undervejs. En overskrift, der aldrig har tekst i "
             "dokumentet, hører til en formular og er kun en oplysning."},
     .fails = R"(Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Sagsfremstilling
Kranen er nedslidt.
Beslutning
Godkendt.

2. Takster for bådpladser
Sagsfremstilling

Beslutning
Udsat.
)",
     .passes = R"(Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Sagsfremstilling
Kranen er nedslidt.
Beslutning
Godkendt.

2. Takster for bådpladser
Sagsfremstilling
Taksterne er uændrede siden 2019.
Beslutning
Udsat.
)"},
    {.rule = Rule::unknown_heading,
     .id = "S104",
     .name = "unknown-heading",
     .group = Group::structure,
     .level = Level::off,
     .fixable = false,
     .what = {"A line looks like a heading, but it is none of the known ones.",
              "En linje ligner en overskrift, men er ingen af de kendte."},
     .why = {"Who runs an archive learns of new templates and of headings that referat does not "
             "know yet. For others it says nothing.",
             "Den, der driver et arkiv, ser nye skabeloner og overskrifter, som referat ikke "
             "kender endnu. Andre har ikke brug for den."},
     .fails = R"(Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Indstilling
Det indstilles, at kranen købes.

Havnens venner og deres ønsker

Foreningen ønsker, at kranen males grøn og står ved den inderste mole, hvor der er mest plads.

Beslutning
Godkendt.
)",
     .passes = R"(Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Indstilling
Det indstilles, at kranen købes.

Baggrund

Foreningen ønsker, at kranen males grøn og står ved den inderste mole, hvor der er mest plads.

Beslutning
Godkendt.
)"},
    {.rule = Rule::inconsistent_heading_form,
     .id = "S105",
     .name = "inconsistent-heading-form",
     .group = Group::structure,
     .level = Level::info,
     .fixable = true,
     .what = {"The same heading is written in several ways.",
              "Samme overskrift er skrevet på flere måder."},
     .why = {"Programs that read the page look for one form, and readers wonder whether the "
             "difference means anything.",
             "Programmer, der læser siden, leder efter én form, og læserne undrer sig over, om "
             "forskellen betyder noget."},
     .fails = R"(Dagsorden til møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Sagsfremstilling:
Kranen er nedslidt.

2. Takster for bådpladser
Sagsfremstilling:
Taksterne er uændrede siden 2019.

3. Belysning på molen
Sagsfremstilling
Der er mørkt om vinteren.
)",
     .passes = R"(Dagsorden til møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Sagsfremstilling:
Kranen er nedslidt.

2. Takster for bådpladser
Sagsfremstilling:
Taksterne er uændrede siden 2019.

3. Belysning på molen
Sagsfremstilling:
Der er mørkt om vinteren.
)"},
    {.rule = Rule::leftover_template_text,
     .id = "S106",
     .name = "leftover-template-text",
     .group = Group::structure,
     .level = Level::warning,
     .fixable = false,
     .what = {"Text of the template was left in the document.",
              "Tekst fra skabelonen er blevet stående."},
     .why = {"\"[indsæt dato]\" and \"kl. xx\" in public make one wonder what else was not filled "
             "in.",
             "\"[indsæt dato]\" og \"kl. xx\" i et offentligt dokument får læseren til at spørge, "
             "hvad der ellers mangler."},
     .fails = R"(Dagsorden til møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Kranen vises frem den [indsæt dato] på kajen.
)",
     .passes = R"(Dagsorden til møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Kranen vises frem den 9. april på kajen.
)"},
    {.rule = Rule::unattached_text,
     .id = "S107",
     .name = "unattached-text",
     .group = Group::structure,
     .level = Level::warning,
     .fixable = false,
     .what = {"Text before or behind the items belongs to no field.",
              "Tekst før eller efter punkterne hører ikke til noget felt."},
     .why = {"Such text is missing from the item it was written for, in search and in the data. "
             "Only a heading that items have is a warning, other long text an info.",
             "Teksten mangler i det punkt, den er skrevet til, både i søgning og i data. Kun en "
             "overskrift, som punkter har, er en advarsel; anden lang tekst er en oplysning."},
     .fails = R"(Referat af møde i Havneudvalget den 3. marts 2025

Sagsfremstilling
Kranen er nedslidt, og der er mørkt på molen.

1. Ny kran på kajen
Beslutning
Godkendt.

2. Belysning på molen
Beslutning
Godkendt.
)",
     .passes = R"(Referat af møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Sagsfremstilling
Kranen er nedslidt.
Beslutning
Godkendt.

2. Belysning på molen
Beslutning
Godkendt.
)"},
    {.rule = Rule::no_items,
     .id = "S108",
     .name = "no-items",
     .group = Group::structure,
     .level = Level::warning,
     .fixable = false,
     .what = {"No agenda structure was recognised.", "Der er ingen punkter i dokumentet."},
     .why =
         {"Either the file is something else than an agenda or minutes, or its items are written "
          "in a way that programs and screen readers cannot follow.",
          "Enten er filen hverken en dagsorden eller et referat, eller også er punkterne "
          "skrevet, så hverken programmer eller skærmlæsere kan følge dem."},
     .fails = "Havnen har fået en ny kran. Den er grøn.\n",
     .passes = R"(Dagsorden til møde i Havneudvalget den 3. marts 2025

1. Ny kran på kajen
Kranen er grøn.

2. Eventuelt
)"},
});

}  // namespace referat
