// SPDX-License-Identifier: MIT
//
// The rules of the group `privacy`.
#pragma once

#include <array>

#include "referat/finding.hpp"

namespace referat {

inline constexpr auto privacy_rules = std::to_array<RuleInfo>({
    {.rule = Rule::cpr_number,
     .id = "G801",
     .name = "cpr-number",
     .group = Group::privacy,
     .level = Level::error,
     .fixable = false,
     .what = {"A CPR number is public.", "Et CPR-nummer er offentligt."},
     .why = {"A CPR number opens the way to another person's money and health record, and its "
             "publication is a breach of data protection law. Numbers that may be case or account "
             "numbers are told as info.",
             "Et CPR-nummer giver adgang til en andens penge og helbredsoplysninger, og at "
             "offentliggøre det er et brud på databeskyttelsesreglerne. Tal, der kan være sags- "
             "eller kontonumre, nævnes kun som info."},
     .fails = "Referat af møde i Socialudvalget\n\n1. Klage over afgørelse\n"
              "Klagen er indgivet af borger med cpr-nr. 720790-1234.\n",
     .passes = "Referat af møde i Socialudvalget\n\n1. Klage over afgørelse\n"
               "Klagen er indgivet i sag 1-02-72-108-21.\n"},
    {.rule = Rule::private_contact_data,
     .id = "G802",
     .name = "private-contact-data",
     .group = Group::privacy,
     .level = Level::warning,
     .fixable = false,
     .what = {"A private e-mail address, telephone number or home address is public.",
              "En privat e-mailadresse, et privat telefonnummer eller en privatadresse er "
              "offentlig."},
     .why =
         {"People who write to a municipality or sit on a board have not agreed to be found at "
          "home by everybody. This is a heuristic: it looks for addresses at free mail "
          "providers, and for numbers and streets right behind a person's name.",
          "Borgere og medlemmer har ikke sagt ja til, at alle kan finde dem derhjemme. Reglen er "
          "et skøn: den leder efter adresser hos gratis mailtjenester samt numre og veje lige "
          "efter et personnavn."},
     .fails = "Referat af møde i Teknisk Udvalg\n\n1. Byggesag\n"
              "Ansøger er Bo Holm, Lærkevej 12, 8000 Aarhus, bo.holm@gmail.com.\n",
     .passes = "Referat af møde i Teknisk Udvalg\n\n1. Byggesag\n"
               "Mødet holdes på Rådhuset, Lærkevej 12. Spørgsmål: teknik@kommune.example.\n"},
});

}  // namespace referat
