// SPDX-License-Identifier: MIT
//
// The rules of the group `references`.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto references_rules = std::to_array<RuleInfo>({
    {.rule = Rule::case_number_missing,
     .id = "C701",
     .name = "case-number-missing",
     .group = Group::references,
     .level = Level::warning,
     .fixable = false,
     .what = {"An item has no case number, or one in another form than the others.",
              "Et punkt har intet sagsnummer, eller det er skrevet anderledes end de andre."},
     .why = {"Without it nobody can find the papers of the case in the journal. Told of documents "
             "that are made of recommendations; associations have no such numbers.",
             "Uden det kan ingen finde sagens papirer i journalen. Gælder dokumenter, der består "
             "af indstillinger; foreninger har ingen sagsnumre."},
     .fails = "Referat af møde i Havnerådet den 12. november 2024\n"
              "\n"
              "1. Ny kaj\n"
              "\n"
              "Sagsnr.: 24/1001\n"
              "\n"
              "Indstilling\n"
              "\n"
              "Direktionen indstiller,\n"
              "\n"
              "at sagen godkendes.\n"
              "\n"
              "Beslutning\n"
              "\n"
              "Godkendt.\n"
              "\n"
              "2. Molen\n"
              "\n"
              "Sagsnr.: 24/1002\n"
              "\n"
              "Indstilling\n"
              "\n"
              "Direktionen indstiller,\n"
              "\n"
              "at sagen godkendes.\n"
              "\n"
              "Beslutning\n"
              "\n"
              "Godkendt.\n"
              "\n"
              "3. Broen\n"
              "\n"
              "Sagsnr.: 24/1003\n"
              "\n"
              "Indstilling\n"
              "\n"
              "Direktionen indstiller,\n"
              "\n"
              "at sagen godkendes.\n"
              "\n"
              "Beslutning\n"
              "\n"
              "Godkendt.\n"
              "\n"
              "4. Slusen\n"
              "\n"
              "Indstilling\n"
              "\n"
              "Direktionen indstiller,\n"
              "\n"
              "at sagen godkendes.\n"
              "\n"
              "Beslutning\n"
              "\n"
              "Godkendt.\n"
              "\n",
     .passes = "Referat af møde i Havnerådet den 12. november 2024\n"
               "\n"
               "1. Ny kaj\n"
               "\n"
               "Sagsnr.: 24/1001\n"
               "\n"
               "Indstilling\n"
               "\n"
               "Direktionen indstiller,\n"
               "\n"
               "at sagen godkendes.\n"
               "\n"
               "Beslutning\n"
               "\n"
               "Godkendt.\n"
               "\n"
               "2. Molen\n"
               "\n"
               "Sagsnr.: 24/1002\n"
               "\n"
               "Indstilling\n"
               "\n"
               "Direktionen indstiller,\n"
               "\n"
               "at sagen godkendes.\n"
               "\n"
               "Beslutning\n"
               "\n"
               "Godkendt.\n"
               "\n"
               "3. Broen\n"
               "\n"
               "Sagsnr.: 24/1003\n"
               "\n"
               "Indstilling\n"
               "\n"
               "Direktionen indstiller,\n"
               "\n"
               "at sagen godkendes.\n"
               "\n"
               "Beslutning\n"
               "\n"
               "Godkendt.\n"
               "\n"
               "4. Slusen\n"
               "\n"
               "Sagsnr.: 24/1004\n"
               "\n"
               "Indstilling\n"
               "\n"
               "Direktionen indstiller,\n"
               "\n"
               "at sagen godkendes.\n"
               "\n"
               "Beslutning\n"
               "\n"
               "Godkendt.\n"
               "\n"},
    {.rule = Rule::wrong_item_reference,
     .id = "C702",
     .name = "wrong-item-reference",
     .group = Group::references,
     .level = Level::warning,
     .fixable = false,
     .what = {"A reference names an item with another subject.",
              "En henvisning fører til et punkt om noget andet."},
     .why = {"Readers and archives follow the number to the wrong case.",
             "Læsere og arkiver følger nummeret til den forkerte sag."},
     .fails = "Referat af møde i Havnerådet den 12. november 2024\n"
              "\n"
              "1. Renovering af spuns ved Østkajen\n"
              "\n"
              "Drøftet.\n"
              "\n"
              "2. Budget for havnen\n"
              "\n"
              "Sagsfremstilling\n"
              "\n"
              "Udgiften til spuns ved Østkajen (jf. pkt. 2) er med.\n"
              "\n",
     .passes = "Referat af møde i Havnerådet den 12. november 2024\n"
               "\n"
               "1. Renovering af spuns ved Østkajen\n"
               "\n"
               "Drøftet.\n"
               "\n"
               "2. Budget for havnen\n"
               "\n"
               "Sagsfremstilling\n"
               "\n"
               "Udgiften til spuns ved Østkajen (jf. pkt. 1) er med.\n"
               "\n"},
    {.rule = Rule::total_mismatch,
     .id = "C703",
     .name = "total-mismatch",
     .group = Group::references,
     .level = Level::warning,
     .fixable = false,
     .what = {"A column, or the amounts of a sentence, do not add up to their stated total.",
              "En kolonne eller beløbene i en sætning giver ikke den sum, der står."},
     .why = {"Money is granted on a wrong figure. Rounded numbers may differ by their rounding.",
             "Der bevilges penge på et forkert tal. Afrundede tal må afvige med afrundingen."},
     .fails = "Referat af møde i Havnerådet den 12. november 2024\n"
              "\n"
              "1. Budget for havnen\n"
              "\n"
              "| Post | Kr. |\n"
              "|---|---|\n"
              "| Kajen | 1.200.000 |\n"
              "| Molen | 300.000 |\n"
              "| I alt | 1.400.000 |\n"
              "\n",
     .passes = "Referat af møde i Havnerådet den 12. november 2024\n"
               "\n"
               "1. Budget for havnen\n"
               "\n"
               "| Post | Kr. |\n"
               "|---|---|\n"
               "| Kajen | 1.200.000 |\n"
               "| Molen | 300.000 |\n"
               "| I alt | 1.500.000 |\n"
               "\n"},
    {.rule = Rule::placeholder_link,
     .id = "C704",
     .name = "placeholder-link",
     .group = Group::references,
     .level = Level::error,
     .fixable = false,
     .what = {"A link leads nowhere, or has an address that no browser opens.",
              "Et link fører ingen steder hen, eller adressen kan ikke åbnes."},
     .why = {"A dead link in a public paper. An address without \"https://\" is told as info.",
             "Et dødt link i et offentligt papir. En adresse uden \"https://\" er en oplysning."},
     .fails = "Referat af møde i Havnerådet den 12. november 2024\n"
              "\n"
              "1. Ny kaj\n"
              "\n"
              "Se materialet [her](#).\n"
              "\n",
     .passes = "Referat af møde i Havnerådet den 12. november 2024\n"
               "\n"
               "1. Ny kaj\n"
               "\n"
               "Se materialet [her](https://vestereng.dk/kaj).\n"
               "\n"},
});

}  // namespace referat
