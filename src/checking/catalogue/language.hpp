// SPDX-License-Identifier: MIT
//
// The rules of the group `language`.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto language_rules = std::to_array<RuleInfo>({
    {.rule = Rule::known_misspelling,
     .id = "L901",
     .name = "known-misspelling",
     .group = Group::language,
     .level = Level::warning,
     .fixable = true,
     .what = {"A word is misspelt.", "Et ord er stavet forkert."},
     .why =
         {"Whoever searches for the right word does not find the case, and the reader trusts the "
          "text less. The list holds only what no dictionary has in any meaning. A word that "
          "differs by one letter from one that the document often uses is told as info.",
          "Den, der søger på det rigtige ord, finder ikke sagen, og læseren stoler mindre på "
          "teksten. Listen rummer kun, hvad ingen ordbog kender. Et ord, der afviger med ét "
          "bogstav fra et, som dokumentet ofte bruger, nævnes kun som info."},
     .fails = "Referat af møde i Teknisk Udvalg\n\n1. Lokalplan\n"
              "Forslaget sendes i offenlig høring.\n",
     .passes = "Referat af møde i Teknisk Udvalg\n\n1. Lokalplan\n"
               "Forslaget sendes i offentlig høring.\n"},
    {.rule = Rule::mixed_quotes_brackets,
     .id = "L902",
     .name = "mixed-quotes-brackets",
     .group = Group::language,
     .level = Level::info,
     .fixable = false,
     .what = {"Quotation marks are mixed, or brackets do not match.",
              "Der er flere slags citationstegn, eller en parentes mangler sin ene halvdel."},
     .why = {"Programs that cut quotations and remarks out of the text stumble over them. The same "
             "mark on both sides is good Danish and stays.",
             "Programmer, der skal finde citater og bemærkninger i teksten, snubler over dem. "
             "Samme tegn på begge sider er godt dansk og røres ikke."},
     .fails = "Referat af møde i Teknisk Udvalg\n\n1. Lokalplan\n"
              "Forslaget (bilag 1 sendes i høring.\n",
     .passes = "Referat af møde i Teknisk Udvalg\n\n1. Lokalplan\n"
               "Forslaget (bilag 1) sendes i høring.\n"},
    {.rule = Rule::spacing,
     .id = "L903",
     .name = "spacing",
     .group = Group::language,
     .level = Level::info,
     .fixable = true,
     .what = {"A space, a dot or a line end is missing or too many.",
              "Et mellemrum, et punktum eller et linjeskift mangler eller er for meget."},
     .why =
         {"Searches for \"§ 105\" miss \"§105\", and invisible differences fill the comparison of "
          "two versions. No-break spaces count as spaces.",
          "Søgninger efter \"§ 105\" finder ikke \"§105\", og usynlige forskelle fylder, når to "
          "udgaver sammenlignes. Hårde mellemrum regnes for mellemrum."},
     .fails = "Referat af møde i Teknisk Udvalg\n\n1. Klage\n"
              "Klagen afvises efter planlovens §15.\n",
     .passes = "Referat af møde i Teknisk Udvalg\n\n1. Klage\n"
               "Klagen afvises efter planlovens § 15.\n"},
});

}  // namespace referat
