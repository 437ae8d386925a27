// SPDX-License-Identifier: MIT
#include "vocabulary/furniture.hpp"

#include <array>

#include "vocabulary/rows.hpp"

namespace referat {

namespace {

// Sorted for the reader.
constexpr RowTable lines(std::to_array<std::string_view>({
    "abonner",
    "abonnér",
    "abonnér på dagsordener og referater",
    "abonnér på referat",
    "abonnér på referater",
    "accepter alle",
    "afvis alle",
    "aula_close layer 1",
    "close",
    "cookiepolitik",
    "cookies",
    "del på facebook",
    "del på linkedin",
    "del side",
    "del siden",
    "del via mail",
    "direkte til indholdet",
    "download",
    "download pdf",
    "facebook",
    "fold alle ind",
    "fold alle punkter ind",
    "fold alle punkter ud",
    "fold alle ud",
    "fold dette punkt ind",
    "fold dette punkt ud",
    "fold ind",
    "fold ud",
    "forrige punkt",
    "forside",
    "gem som pdf",
    "gå til forsiden",
    "gå til hovedindhold",
    "gå til hovedindholdet",
    "gå til indhold",
    "gå til indholdet",
    "gå til toppen",
    "hent dagsorden",
    "hent dagsordenen",
    "hent dagsorden som pdf",
    "hent pdf",
    "hent referat",
    "hent referat som pdf",
    "hent referatet",
    "hent som fil:",
    "hent som pdf",
    "hent som pdf-fil",
    "hop til hovedindhold",
    "hop til indhold",
    "ingen resultater fundet",
    "kopier link",
    "kopiér link",
    "log ind",
    "luk alle punkter",
    "luk alle punkter referat",
    "luk menu",
    "luk punkt",
    "læs op",
    "menu",
    "print",
    "print siden",
    "privatlivspolitik",
    "se alle bilag",
    "se bilag",
    "send som mail",
    "share",
    "skip to content",
    "skip to main content",
    "skjul bilag",
    "skjul deltagere",
    "skriv ud",
    "spring til hovedindhold",
    "spring til indhold",
    "spring til indholdet",
    "søg",
    "søg på siden",
    "til forsiden",
    "til top",
    "til toppen",
    "til toppen af siden",
    "tilbage",
    "tilbage til dagsordener",
    "tilbage til forsiden",
    "tilbage til listen",
    "tilbage til mødeoversigten",
    "tilbage til oversigt",
    "tilbage til oversigten",
    "tilbage til toppen",
    "tilgængelighedserklæring",
    "tip en ven",
    "toggle navigation",
    "transkript",
    "tweet",
    "udskriv",
    "udskriv dagsorden",
    "udskriv hele dagsordenen",
    "udskriv hele dagsordnen",
    "udskriv referat",
    "udskriv side",
    "udskriv siden",
    "vis alle",
    "vis alle punkter",
    "vis bilag",
    "vis deltagere",
    "vis flere",
    "vis mere",
    "vis mindre",
    "åbn alle",
    "åbn alle punkter",
    "åbn menu",
    "åbn punkt",
}));

constexpr RowTable beginnings(std::to_array<std::string_view>({
    "download \"",
    "home »",
    "se alle dagsordener og referater",
    "sidst opdateret",
    "starte visningen fra side",
    "størrelse: px",
    "tilgængelighedserklæring",
    "vi bruger cookies",
    "📆 sidst opdateret",
}));

}  // namespace

bool may_be_furniture(std::string_view text) {
  return lines.may_begin(text) || beginnings.may_begin(text);
}

bool is_furniture(std::string_view folded) { return lines.find(folded) != nullptr; }

bool begins_as_furniture(std::string_view folded) { return beginnings.begins_any(folded); }

}  // namespace referat
