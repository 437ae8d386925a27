// SPDX-License-Identifier: MIT
#include "vocabulary/furniture.hpp"

#include <algorithm>
#include <array>

namespace referat {

namespace {

// Sorted by byte, for the binary search.
constexpr auto lines = std::to_array<std::string_view>({
    "abonnér",
    "abonnér på dagsordener og referater",
    "aula_close layer 1",
    "del på facebook",
    "del siden",
    "direkte til indholdet",
    "fold alle ind",
    "fold alle ud",
    "fold dette punkt ind",
    "fold dette punkt ud",
    "gå til forsiden",
    "gå til hovedindholdet",
    "gå til indhold",
    "gå til indholdet",
    "hent som fil:",
    "hent som pdf",
    "ingen resultater fundet",
    "kopier link",
    "luk alle punkter",
    "luk alle punkter referat",
    "menu",
    "se alle bilag",
    "send som mail",
    "søg",
    "til forsiden",
    "til toppen",
    "tilbage",
    "tilbage til forsiden",
    "tilbage til oversigt",
    "tilbage til oversigten",
    "tilbage til toppen",
    "tip en ven",
    "transkript",
    "udskriv",
    "udskriv dagsorden",
    "udskriv hele dagsordenen",
    "udskriv hele dagsordnen",
    "udskriv siden",
    "vis alle punkter",
    "åbn alle punkter",
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
