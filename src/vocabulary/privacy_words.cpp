// SPDX-License-Identifier: MIT
#include "vocabulary/privacy_words.hpp"

#include <algorithm>
#include <array>

#include "text/words.hpp"

namespace referat {

namespace {

bool ends_with_any(std::string_view word, Words endings) {
  return !word.empty() && std::ranges::any_of(endings, [word](std::string_view ending) {
    return word.back() == ending.back() && word.ends_with(ending);
  });
}

// What is no letter may stand behind it: "Tegning nr.: (".
std::string_view last_word(std::string_view text) {
  while (!text.empty() && !word_before(text, text.size())) text.remove_suffix(1);
  std::size_t begin = text.size();
  while (word_before(text, begin)) --begin;
  return text.substr(begin);
}

constexpr auto cpr_words =
    std::to_array<std::string_view>({"cpr", "personn", "fødselsn", "sundhedskort", "sygesikring"});

// Beginnings of words.
constexpr auto number_words = std::to_array<std::string_view>({
    "acadre",     "afgiftsn", "bilagsn", "cvr",   "dok-",     "dok.",     "dokn",  "dokumentn",
    "ean",        "edoc",     "emn-",    "esdh",  "faktura",  "fax",      "gln",   "iban",
    "id ",        "id:",      "id-",     "isbn",  "issn",     "j. nr",    "j.nr",  "jnr",
    "journal nr", "journaln", "kl.",     "konto", "kunden",   "løben",    "matr",  "medlemsn",
    "mobil",      "ordre",    "p-n",     "p nr",  "produktn", "projektn", "reg.",  "regn",
    "rekvi",      "sag nr",   "sag:",    "sagnr", "sags-",    "sagsid",   "sagsn", "sbsys",
    "serien",     "telefon",  "tlf",     "varen", "version",  "ydern",
});

// Endings of the last word before a number: "Brønd", "Bestillingsnummer". Further away they say
// nothing: "Sagen om 120790-1234".
constexpr auto numbered_words = std::to_array<std::string_view>({
    "boring",    "brønd",      "brønden",      "faktura",       "journal",     "konto",
    "kontrakt",  "koordinat",  "koordinater",  "koordinaterne", "koordinatet", "koordinatsæt",
    "kortbilag", "licitation", "løbenr",       "matrikel",      "model",       "nr",
    "numre",     "numrene",    "nummer",       "nummeret",      "ordre",       "ordren",
    "plan",      "planen",     "police",       "policen",       "projekt",     "projektet",
    "ref",       "reference",  "rekvisition",  "sag",           "sagen",       "sager",
    "sagerne",   "tegning",    "tegningen",    "tegninger",     "tegningerne", "tilbud",
    "udbud",     "bestilling", "bestillingen",
});

// Whole words right before a number.
constexpr auto time_words = std::to_array<std::string_view>({
    "d",
    "dato",
    "den",
    "fredag",
    "kl",
    "lørdag",
    "mandag",
    "møde",
    "mødet",
    "onsdag",
    "søndag",
    "tirsdag",
    "torsdag",
});

constexpr auto mail_providers = std::to_array<std::string_view>({
    "altiboxmail.dk",  "bbsyd.dk",       "c.dk",           "city.dk",        "dbmail.dk",
    "dlgmail.dk",      "dlgtele.dk",     "email.dk",       "energimail.dk",  "fibermail.dk",
    "forum.dk",        "get2net.dk",     "gmail.com",      "gmx.com",        "gmx.de",
    "gmx.net",         "googlemail.com", "hotmail.co.uk",  "hotmail.com",    "hotmail.dk",
    "icloud.com",      "image.dk",       "jubii.dk",       "jubiimail.dk",   "kabelmail.dk",
    "live.com",        "live.dk",        "mac.com",        "mail.com",       "mail.dk",
    "mail.tele.dk",    "me.com",         "msn.com",        "oncable.dk",     "ofir.dk",
    "outlook.com",     "outlook.dk",     "paradis.dk",     "pc.dk",          "post.tele.dk",
    "post3.tele.dk",   "post4.tele.dk",  "post5.tele.dk",  "post6.tele.dk",  "post7.tele.dk",
    "post8.tele.dk",   "post9.tele.dk",  "post10.tele.dk", "post11.tele.dk", "post12.tele.dk",
    "profibermail.dk", "proton.me",      "protonmail.com", "pm.me",          "rocketmail.com",
    "sol.dk",          "stofanet.dk",    "tdcadsl.dk",     "tdcspace.dk",    "tiscali.dk",
    "turbopost.dk",    "waoo.dk",        "webnetmail.dk",  "webspeed.dk",    "worldonline.dk",
    "yahoo.co.uk",     "yahoo.com",      "yahoo.dk",       "ymail.com",      "youmail.dk",
});

// Parts of the name.
constexpr auto office_mail_names = std::to_array<std::string_view>({
    "afdeling", "beboer",   "bestyrelse", "byraad",  "center",   "dagpleje",  "fond",
    "formand",  "forening", "gruppe",     "hal",     "haveby",   "idraet",    "info",
    "kasserer", "kirke",    "klub",       "kontakt", "kontor",   "kreds",     "laug",
    "lokal",    "mail@",    "menighed",   "museum",  "netvaerk", "office",    "parti",
    "post@",    "presse",   "provsti",    "raad",    "råd",      "redaktion", "sekret",
    "skole",    "sogn",     "spejder",    "support", "udvalg",   "venner",
});

constexpr auto personal_phone =
    std::to_array<std::string_view>({"mobil", "mob.", "mob:", "privat", "hjemme"});

constexpr auto any_phone = std::to_array<std::string_view>({"tlf", "telefon", "tel."});

constexpr auto office_words = std::to_array<std::string_view>({
    "administration", "afdeling",      "borgerservice", "center",    "chef",        "direkt",
    "forening",       "formand",       "forvaltning",   "henvend",   "hjemmeside",  "hotline",
    "journalist",     "kommun",        "konsulent",     "kontakt",   "koordinator", "leder",
    "medarbejder",    "omstilling",    "oplysninger",   "presse",    "projekt",     "receptionen",
    "region",         "sagsbehandler", "sekret",        "spørgsmål", "tilmeld",     "træffes",
    "vagt",           "åbningstid",
});

// The last letters of a word; the others are its end behind another word or the whole word.
constexpr auto street_endings = std::to_array<std::string_view>({
    "alle",     "allé",   "bakken",    "boulevard", "engen",   "gade",    "gaden",  "gården",
    "haven",    "kaj",    "kvarteret", "lunden",    "marken",  "parken",  "plads",  "pladsen",
    "skrænten", "skoven", "stien",     "stræde",    "strædet", "svinget", "torv",   "torvet",
    "toften",   "vang",   "vangen",    "vej",       "vejen",   "vænge",   "vænget",
});

constexpr auto living_words = std::to_array<std::string_view>(
    {"bor på", "bor", "bosat", "bosat på", "boende", "boende på", "bopæl", "bopæl på"});

// Parts of words: those who give their address as a firm or in a trade, and what bears the name of
// somebody who does not live there.
constexpr auto not_resident_words = std::to_array<std::string_view>({
    "a/s",         "advokat",   "aps",         "arkitekt", "buste",  "firma",  "i/s",
    "ingeniør",    "kunstværk", "landinspekt", "legat",    "læge",   "maleri", "mester",
    "mindesmærke", "mindesten", "mindetavle",  "monument", "museum", "notar",  "opkaldt",
    "p/s",         "plakat",    "portræt",     "relief",   "revis",  "rådgiv", "skulptur",
    "statue",      "v/",        "virksomhed",
});

constexpr auto venue_words = std::to_array<std::string_view>(
    {"sted:", "sted :", "mødested", "sted ", "lokale", "afholdes", "holdes", "mødes", "hos "});

}  // namespace

bool names_cpr(std::string_view words) { return begins_any_word(words, cpr_words); }

bool names_other_number(std::string_view words) {
  return begins_any_word(words, number_words) || ends_with_any(last_word(words), numbered_words);
}

bool says_when(std::string_view words) { return is_one_of(last_word(words), time_words); }

bool is_free_mail_provider(std::string_view domain) { return is_one_of(domain, mail_providers); }

bool is_office_mail_name(std::string_view name) { return holds_any(name, office_mail_names); }

PhoneLabel phone_label(std::string_view words) {
  if (begins_any_word(words, personal_phone)) return PhoneLabel::personal;
  return begins_any_word(words, any_phone) ? PhoneLabel::any : PhoneLabel::none;
}

bool names_office(std::string_view words) { return holds_any(words, office_words); }

bool ends_as_street(std::string_view word) { return ends_with_any(word, street_endings); }

bool says_lives(std::string_view words) {
  return std::ranges::any_of(living_words, [words](std::string_view living) {
    return words.ends_with(living) && !word_before(words, words.size() - living.size());
  });
}

bool names_no_resident(std::string_view words) { return holds_any(words, not_resident_words); }

bool names_venue(std::string_view words) { return begins_any_word(words, venue_words); }

}  // namespace referat
