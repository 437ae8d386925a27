// SPDX-License-Identifier: MIT
//
// The rules of the group `text`.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto text_rules = std::to_array<RuleInfo>({
    {.rule = Rule::page_break_split,
     .id = "E951",
     .name = "page-break-split",
     .group = Group::text,
     .level = Level::warning,
     .fixable = false,
     .what = {"A sentence or a name is broken by a blank line or a line end.",
              "En sætning eller et navn er delt af en tom linje eller et linjeskift."},
     .why = {"Whoever reads the page on a screen or searches in it meets half a sentence. Where "
             "the pages of a document can be seen, their ends are no fault.",
             "Den, der læser på en skærm eller søger i teksten, møder en halv sætning. Hvor "
             "dokumentets sider kan ses, er deres ender ingen fejl."},
     .fails = "Referat af møde i Teknisk Udvalg\n\n1. Lokalplan\n"
              "Udvalget drøftede forslaget til lokalplan for området ved havnen og\n\n"
              "besluttede at sende det i høring.\n",
     .passes = "Referat af møde i Teknisk Udvalg\n\n1. Lokalplan\n"
               "Udvalget drøftede forslaget til lokalplan for området ved havnen og "
               "besluttede at sende det i høring.\n"},
    {.rule = Rule::web_chrome,
     .id = "E952",
     .name = "web-chrome",
     .group = Group::text,
     .level = Level::info,
     .fixable = false,
     .what = {"Navigation of a web page stands in the text.",
              "Navigation fra en webside står i teksten."},
     .why =
         {"It was copied along with the text and stays in the archive as noise that searches find.",
          "Den er kopieret med og bliver i arkivet som støj, som søgninger finder."},
     .fails = "Referat af møde i Teknisk Udvalg\n\n1. Lokalplan\n"
              "Forslaget godkendes.\n\nTilbage til toppen\n",
     .passes = "Referat af møde i Teknisk Udvalg\n\n1. Lokalplan\n"
               "Forslaget godkendes.\n"},
    {.rule = Rule::bad_encoding,
     .id = "E953",
     .name = "bad-encoding",
     .group = Group::text,
     .level = Level::error,
     .fixable = false,
     .what = {"Characters are broken or do not belong in a text.",
              "Tegn er ødelagt eller hører ikke hjemme i en tekst."},
     .why =
         {"Names cannot be read or searched for, and other programs refuse the text. Bytes that "
          "are no letters and garbled letters are errors, control characters warnings.",
          "Navne kan hverken læses eller søges frem, og andre programmer afviser teksten. Bytes, "
          "der ikke er bogstaver, og ødelagte bogstaver er fejl, styretegn er advarsler."},
     .fails = "Referat af møde i Teknisk Udvalg\n\n1. Lokalplan\n"
              "Forslaget blev vedtaget af bestyrelsen p\uFFFD m\uFFFD"
              "det.\n",
     .passes = "Referat af møde i Teknisk Udvalg\n\n1. Lokalplan\n"
               "Forslaget blev vedtaget af bestyrelsen på mødet.\n"},
    {.rule = Rule::encoding_guessed,
     .id = "E954",
     .name = "encoding-guessed",
     .group = Group::text,
     .level = Level::info,
     .fixable = false,
     .what = {"Nothing in the file states the encoding that it was read as.",
              "Intet i filen angiver det tegnsæt, som den er læst med."},
     .why = {"A wrong guess makes wrong letters. Save the file as UTF-8, or name its encoding with "
             "--encoding.",
             "Et forkert gæt giver forkerte bogstaver. Gem filen som UTF-8, eller angiv tegnsættet "
             "med --encoding."},
     .fails = "Referat af m\xF8"
              "de\n\n1. Lokalplan\nForslaget blev vedtaget.\n",
     .passes = "Referat af møde\n\n1. Lokalplan\nForslaget blev vedtaget.\n"},
    {.rule = Rule::text_repaired,
     .id = "E955",
     .name = "text-repaired",
     .group = Group::text,
     .level = Level::info,
     .fixable = false,
     .what = {"Letters were read in another way than they are written.",
              "Bogstaver blev læst på en anden måde, end de står."},
     .why = {"Ligatures, soft hyphens, characters without width and letters of two parts look "
             "right, but searches in the file miss the words that hold them.",
             "Ligaturer, bløde bindestreger, tegn uden bredde og bogstaver af to dele ser rigtige "
             "ud, men søgninger i filen finder ikke de ord, de står i."},
     .fails = "Referat af møde i Teknisk Udvalg\n\n1. Lokalplan\n"
              "Forslaget blev vedtaget of\uFB01"
              "cielt.\n",
     .passes = "Referat af møde i Teknisk Udvalg\n\n1. Lokalplan\n"
               "Forslaget blev vedtaget officielt.\n"},
    {.rule = Rule::unknown_word,
     .id = "E956",
     .name = "unknown-word",
     .group = Group::text,
     .level = Level::warning,
     .fixable = false,
     .what = {"A word in referat's Markdown, changed by hand, is none of the known ones.",
              "Et ord i referats egen Markdown, ændret i hånden, er ikke et af de kendte."},
     .why = {"The part that the word belongs to is read as something else, or not at all.",
             "Den del, som ordet hører til, læses som noget andet eller slet ikke."},
     .fails =
         "---\nschema: \"referat/1\"\n---\n\n# Referat\n\n## 1. Lokalplan\n\n### Beslutning\n\n"
         "[decision]: # 'outcome=godkendt'\n\nGodkendt.\n",
     .passes =
         "---\nschema: \"referat/1\"\n---\n\n# Referat\n\n## 1. Lokalplan\n\n### Beslutning\n\n"
         "[decision]: # 'outcome=approved'\n\nGodkendt.\n"},
    {.rule = Rule::unwritable_character,
     .id = "E957",
     .name = "unwritable-character",
     .group = Group::text,
     .level = Level::warning,
     .fixable = false,
     .what = {"The output format cannot carry a character of the document.",
              "Formatet kan ikke rumme et tegn i dokumentet."},
     .why = {"XML has no way to write control characters, so what is written differs from the "
             "document there.",
             "XML kan ikke rumme styretegn, så det skrevne afviger dér fra dokumentet."},
     .fails = {},
     .passes = {}},
    {.rule = Rule::over_limit,
     .id = "E958",
     .name = "over-limit",
     .group = Group::text,
     .level = Level::error,
     .fixable = false,
     .what = {"A file or a document is larger than a limit; it is left out.",
              "En fil eller et dokument er større end en grænse; det er udeladt."},
     .why = {},
     .fails = {},
     .passes = {}},
});

}  // namespace referat
