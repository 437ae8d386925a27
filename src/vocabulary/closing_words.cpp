// SPDX-License-Identifier: MIT
#include "vocabulary/closing_words.hpp"

#include <algorithm>
#include <array>

#include "text/words.hpp"

namespace referat {

namespace {

using enum ClosingUse;

constexpr auto rows = std::to_array<ClosingWords>({
    {"bestyrelsens underskrifter"},
    {"dato og underskrift"},
    {"dato og underskrifter"},
    {"digital underskrift"},
    {"digitale underskrifter"},
    {"elektroniske underskrifter"},
    {"med venlig hilsen"},
    {"med venlige hilsner"},
    {"medlemmernes underskrifter"},
    {"mvh"},
    {"signaturer"},
    {"underskrift"},
    {"underskrift af referat"},
    {"underskrift af referatet"},
    {"underskrift af beslutningsprotokol"},
    {"underskrift af protokol"},
    {"underskrift af protokollen"},
    {"underskrifter"},
    {"underskriftsark"},
    {"underskriftsblad"},
    {"underskriftsside"},
    {"venlig hilsen"},

    {"mødeslut", start},
    {"slut kl", start},

    {"dette dokument er underskrevet", start},
    {"dokumentet er digitalt underskrevet", start},
    {"dokumentet er underskrevet", start},
    {"penneo dokumentnøgle", start},
    {"serienummer:", start},
    {"underskrevet digitalt", start},
    {"underskrifterne i dette dokument", start},

    {"dato", signed_},
    {"dirigent", signed_},
    {"formand", signed_},
    {"for referat", signed_},
    {"godkendt af", signed_},
    {"godkendt den", signed_},
    {"p.b.v", signed_},
    {"på bestyrelsens vegne", signed_},
    {"på udvalgets vegne", signed_},
    {"protokollen godkendt", signed_},
    {"referat godkendt", signed_},
    {"referat", named},
    {"referat ved", named},
    {"referatet er godkendt", signed_},
    {"referatet godkendt", signed_},
    {"referent", signed_},
    {"som dirigent", signed_},
    {"som formand", signed_},
    {"som referent", signed_},
    {"således passeret", signed_},
    {"således vedtaget", signed_},
    {"underskrevet", signed_},
});

constexpr auto page_foot = std::to_array<std::string_view>({
    "cvr",
    "e-mail",
    "ean",
    "facebook",
    "følg os",
    "instagram",
    "linkedin",
    "mail",
    "telefon",
    "tlf",
    "åbningstider",
});

}  // namespace

bool begins_as_page_foot(std::string_view folded) {
  return std::ranges::any_of(page_foot, [&](std::string_view words) {
    return folded.starts_with(words) && !word_at(folded, words.size());
  });
}

std::span<const ClosingWords> closing_words() { return rows; }

}  // namespace referat
