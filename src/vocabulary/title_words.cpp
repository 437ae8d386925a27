// SPDX-License-Identifier: MIT
#include "vocabulary/title_words.hpp"

#include <algorithm>
#include <array>

#include "text/words.hpp"
#include "vocabulary/rows.hpp"

namespace referat {

namespace {

constexpr RowTable before(std::to_array<std::string_view>({
    "af ",
    "fra ",
    "for ",
    "til ",
    "i ",
    "og ",
    "et ",
    "en ",
    "ordinært ",
    "ordinær ",
    "ekstraordinært ",
    "ekstraordinær ",
    "konstituerende ",
    "åbent ",
    "åben ",
    "lukket ",
    "offentligt ",
    "revideret ",
    "endeligt ",
    "endelig ",
    "foreløbigt ",
    "foreløbig ",
    "godkendt ",
    "udkast ",
    "kort ",
    "referat ",
    "referatet ",
    "dagsorden ",
    "møde ",
    "mødet ",
    "møder ",
    "fra: ",
    "for: ",
    "til: ",
    "af: ",
    "afholdt ",
    "vedrørende ",
    "vedr. ",
}));

constexpr auto after = std::to_array<std::string_view>({
    " den",     " d",         " på",   " afholdt", " til",   " i",     " kl",
    " referat", " dagsorden", " møde", " mødet",   " møder", " holdt", " ordinært",
    " af",      " fra",       " for",  " og",      " ved",
});

constexpr auto meeting_words = std::to_array<std::string_view>({
    "møde",
    "mødet",
    "møder",
    "møderne",
    "generalforsamling",
    "generalforsamlingen",
    "beboerforsamling",
    "beboerforsamlingen",
    "seminar",
    "seminaret",
});

constexpr auto organization_words = std::to_array<std::string_view>({
    "sogn",
    "sogne",
    "kommune",
    "provsti",
    "region",
    "regionen",
    "amt",
    "stift",
    "pastorat",
    "skole",
    "universitet",
    "hospital",
    "forening",
    "foreningen",
    "fonden",
    "a/s",
});

// Ends of the names of those who hold general assemblies.
constexpr auto association_words = std::to_array<std::string_view>({
    "forening",
    "foreningen",
    "klub",
    "klubben",
    "laug",
    "lauget",
    "vandværk",
    "vandværket",
});

// Ends of words: compounds are places as well ("byrådssalen", "fælleshuset").
constexpr auto place_words = std::to_array<std::string_view>({
    "lokale",     "lokalet",        "lokaler",    "lokalerne",  "værelse",  "værelset",
    "sal",        "salen",          "auditorium", "auditoriet", "kantine",  "kantinen",
    "konference", "mødecenter",     "kontor",     "kontoret",   "rådhus",   "huset",
    "gården",     "gård",           "hotel",      "hotellet",   "kroen",    "biblioteket",
    "bibliotek",  "centret",        "centeret",   "skolen",     "teams",    "zoom",
    "online",     "virtuelt",       "stuen",      "kirken",     "kælderen", "rummet",
    "mødested",   "forsamlingshus", "klubhus",    "fælleshus",
});

// Of them, those that an institution is not called by.
constexpr auto room_words = std::to_array<std::string_view>({
    "lokale", "lokalet",  "lokaler",    "lokalerne",  "værelse",  "værelset",
    "sal",    "salen",    "auditorium", "auditoriet", "kantine",  "kantinen",
    "kontor", "kontoret", "rådhus",     "rådhuset",   "stuen",    "kælderen",
    "rummet", "teams",    "zoom",       "online",     "virtuelt",
});

constexpr auto prepositions = std::to_array<std::string_view>({
    "til", "fra", "på",    "om",   "ved", "vedr", "vedrørende", "jf",   "med",
    "af",  "i",   "under", "hos",  "som", "er",   "blev",       "har",  "skal",
    "kan", "vil", "se",    "ikke", "at",  "der",  "efter",      "over",
});

constexpr RowTable beside_title(std::to_array<std::string_view>({
    "se alle",      "se flere",
    "søg",          "gå til",
    "vælg",         "hent",
    "download",     "udskriv",
    "godkendelse",  "underskrift",
    "opfølgning",   "abonnér",
    "abonner",      "her finder",
    "har du",       "tilbage til",
    "til toppen",   "luk alle",
    "fold ",        "referent",
    "punkt ",       "pkt",
    "bilag",        "forside",
    "valg af",      "dagsordener og referater, der",
    "link ",        "læs ",
    "vis ",         "eventuelle",
    "bemærkninger", "mødet afholdes som",
}));

constexpr auto other_dates = std::to_array<std::string_view>({
    "næste",    "udsend",     "opdateret", "publiceret", "offentliggjort", "godkend",
    "skrevet",  "oprettet",   "sidste",    "forrige",    "underskrevet",   "frist",
    "senest",   "tilmelding", "trykt",     "udskrevet",  "ændret",         "foregående",
    "kommende", "møderække",  "gældende",  "dateret",    "sendt",
});

// Nearly all words differ in their last byte.
bool ends_in(std::string_view folded, std::string_view ending) {
  return !folded.empty() && folded.back() == ending.back() && folded.ends_with(ending);
}

bool ends_like(std::string_view folded, Words endings) {
  return std::ranges::any_of(endings,
                             [&](std::string_view ending) { return ends_in(folded, ending); });
}

}  // namespace

std::size_t glue_at_start(std::string_view folded) {
  for (const std::string_view word : before.candidates(folded))
    if (folded.starts_with(word)) return word.size();
  return 0;
}

std::size_t glue_at_end(std::string_view folded) {
  for (const std::string_view word : after)
    if (folded.size() > word.size() && ends_in(folded, word)) return word.size();
  return 0;
}

bool is_meeting_word(std::string_view folded) { return ends_like(folded, meeting_words); }

bool is_organization_word(std::string_view folded) { return is_one_of(folded, organization_words); }

bool is_association_word(std::string_view folded) { return ends_like(folded, association_words); }

bool is_place_word(std::string_view folded) { return ends_like(folded, place_words); }

bool is_room_word(std::string_view folded) { return ends_like(folded, room_words); }

bool is_preposition(std::string_view folded) { return is_one_of(folded, prepositions); }

bool begins_beside_title(std::string_view folded) { return beside_title.begins_any(folded); }

bool speaks_of_other_date(std::string_view folded) { return begins_any_word(folded, other_dates); }

}  // namespace referat
