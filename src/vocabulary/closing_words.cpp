// SPDX-License-Identifier: MIT
#include "vocabulary/closing_words.hpp"

#include <algorithm>
#include <array>

#include "text/words.hpp"
#include "vocabulary/rows.hpp"

namespace referat {

namespace {

using enum ClosingUse;

constexpr RowTable rows(std::to_array<ClosingWords>({
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

    {"mødet blev hævet kl", ended},
    {"mødet er hævet kl", ended},
    {"mødet hævedes kl", ended},
    {"mødet hævet kl", ended},
    {"mødet slut kl", ended},
    {"mødet slutter kl", ended},
    {"mødet sluttede kl", ended},
    {"mødet sluttede klokken", ended},
    {"næste møde", ended},

    {"dato", signature},
    {"dirigent", signature},
    {"formand", signature},
    {"for referat", signature},
    {"godkendt af", signature},
    {"godkendt den", signature},
    {"p.b.v", signature},
    {"på bestyrelsens vegne", signature},
    {"på udvalgets vegne", signature},
    {"protokollen godkendt", signature},
    {"referat godkendt", signature},
    {"ref.", signature},
    {"referat", named},
    {"referat ved", named},
    {"referatet er godkendt", signature},
    {"referatet godkendt", signature},
    {"referent", signature},
    {"som dirigent", signature},
    {"som formand", signature},
    {"som referent", signature},
    {"således passeret", signature},
    {"således vedtaget", signature},
    {"underskrevet", signature},
}));

constexpr auto page_foot = std::to_array<std::string_view>({
    "cvr",
    "e-mail",
    "ean",
    "facebook",
    "følg os",
    "instagram",
    "linkedin",
    "læs mere",
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

std::span<const ClosingWords> closing_words_like(std::string_view text) {
  return rows.candidates(text);
}

}  // namespace referat
