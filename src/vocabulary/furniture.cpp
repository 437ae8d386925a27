// SPDX-License-Identifier: MIT
#include "vocabulary/furniture.hpp"

#include <algorithm>
#include <array>

namespace referat {

namespace {

// Sorted by byte, for the binary search.
constexpr auto lines = std::to_array<std::string_view>({
    "abonner",
    "abonnér",
    "abonnér på dagsordener og referater",
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
    "hent pdf",
    "hent referat",
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
    "vis flere",
    "vis mere",
    "vis mindre",
    "åbn alle",
    "åbn alle punkter",
    "åbn menu",
});

constexpr auto beginnings = std::to_array<std::string_view>({
    "download \"",
    "home »",
    "se alle dagsordener og referater",
    "sidst opdateret",
    "starte visningen fra side",
    "størrelse: px",
    "tilgængelighedserklæring",
    "vi bruger cookies",
    "📆 sidst opdateret",
});

}  // namespace

bool is_furniture(std::string_view folded) { return std::ranges::binary_search(lines, folded); }

bool begins_as_furniture(std::string_view folded) {
  return std::ranges::any_of(
      beginnings, [&](std::string_view beginning) { return folded.starts_with(beginning); });
}

}  // namespace referat
