// SPDX-License-Identifier: MIT
#include "vocabulary/check_words.hpp"

#include <algorithm>
#include <array>

#include "text/words.hpp"
#include "vocabulary/head_words.hpp"
#include "vocabulary/rows.hpp"

namespace referat {

namespace {

constexpr auto put_off = std::to_array<std::string_view>({
    "udgår",
    "udgik",
    "udgået",
    "udsat",
    "udsættes",
    "udskudt",
    "udskydes",
    "aflyst",
    "bortfalder",
    "bortfaldet",
    "taget af dagsordenen",
    "tages af dagsordenen",
    "trukket",
    "trækkes",
});

// Beside the words of a document's title.
constexpr auto minutes = std::to_array<std::string_view>({"referater", "udskrift"});

constexpr auto access_words = std::to_array<std::string_view>({
    "lukket",         "lukkede",   "lukkes",     "fortrolig",     "fortroligt",
    "fortrolige",     "offentlig", "offentligt", "offentlige",    "offentliggjort",
    "offentliggøres", "åben",      "åbent",      "åbne",          "åbnes",
    "åbnet",          "undtaget",  "undtages",   "tavshedspligt",
});

// Beginnings of words: "tillægsdagsorden", "tillægspunkt".
constexpr auto added = std::to_array<std::string_view>(
    {"tillægs", "ekstrapunkt", "ekstra punkt", "nyt punkt", "nye punkter", "hastesag", "eftersendt",
     "supplerende dagsorden", "tilføjet"});

constexpr auto opened = std::to_array<std::string_view>({
    "åbnes",
    "åbnet",
    "åbent",
    "offentliggøres",
});

// Parts of words.
constexpr auto attendance_words = std::to_array<std::string_view>(
    {"afbud", "deltage", "fravær", "fremmød", "navneopråb", "til stede", "tilstede"});

constexpr auto coming_words = std::to_array<std::string_view>({
    "ankom",    "ankommer",     "ankommet", "deltog fra",      "deltager fra",
    "deltog i", "deltog under", "forlader", "forlod",          "går",
    "gik",      "inhabil",      "kom",      "kommer",          "mødte",
    "møder",    "stødte",       "støder",   "tiltrådte mødet", "til stede fra",
    "trådte",
});

// Beginnings of what stands in brackets.
constexpr auto placeholders = std::to_array<std::string_view>({
    "indsæt",
    "skriv ",
    "udfyld",
    "angiv ",
    "vælg ",
    "klik ",
    "tekst her",
    "xx",
});

// All that stands in brackets.
constexpr auto whole_placeholders = std::to_array<std::string_view>({
    "dato",
    "navn",
    "navne",
    "titel",
    "emne",
    "tekst",
    "beløb",
    "sted",
    "tid",
    "tidspunkt",
    "klokkeslæt",
    "sagsnummer",
    "sagsnr.",
    "afdeling",
    "forvaltning",
    "udvalg",
});

constexpr RowTable prompts(std::to_array<std::string_view>({
    "lorem ipsum",
    "klik her for at",
    "klik for at",
    "klik eller tryk",
    "indsæt tekst",
    "indsæt her",
    "indsæt dato",
    "skriv tekst her",
    "skriv din tekst",
    "skriv her",
    "tekst indsættes",
    "udfyldes senere",
    "her skrives",
    "her indsættes",
    "hjælpetekst",
    "skabelontekst",
}));

constexpr auto before_values = std::to_array<std::string_view>({
    "kl.",  "kl",  "kr.",     "kr",    "den", "d.", "side",    "s.",     "bilag",      "punkt",
    "pkt.", "nr.", "sagsnr.", "dato:", "uge", "§",  "klokken", "sagsnr", "tidspunkt:", "sted:",
});

constexpr auto behind_values = std::to_array<std::string_view>({
    "kr.",
    "kr",
    "kroner",
    "mio.",
    "mia.",
    "pct.",
    "%",
    "procent",
    "timer",
    "dage",
    "borgere",
});

// Beginnings of words: "godkende", "godkendes", "godkendelse".
constexpr auto noting = std::to_array<std::string_view>({"efterretning", "orienter", "informer"});
constexpr auto discussing = std::to_array<std::string_view>({"drøft", "debatter", "tilkendegive"});
constexpr auto approving = std::to_array<std::string_view>(
    {"godkend", "tiltræd", "vedtag", "beslut", "bevilg", "udpeg", "anbefal", "frigive"});

bool has_word(std::string_view folded, Words words) {
  return std::ranges::any_of(words, [&](std::string_view word) {
    return find_word_folded(folded, word) != std::string_view::npos;
  });
}

}  // namespace

bool says_put_off(std::string_view folded) { return has_word(folded, put_off); }

bool names_minutes(std::string_view folded) {
  return names_kind(folded, DocumentKind::minutes) || has_word(folded, minutes);
}

bool names_agenda(std::string_view folded) { return names_kind(folded, DocumentKind::agenda); }

bool speaks_of_access(std::string_view folded) { return has_word(folded, access_words); }

bool says_opened(std::string_view folded) { return has_word(folded, opened); }

bool says_added(std::string_view folded) { return begins_any_word(folded, added); }

bool names_attendance(std::string_view folded) { return holds_any(folded, attendance_words); }

bool says_came_or_left(std::string_view folded) { return has_word(folded, coming_words); }

Request request_of(std::string_view folded) {
  return {.note = begins_any_word(folded, noting),
          .discuss = begins_any_word(folded, discussing),
          .approve = begins_any_word(folded, approving)};
}

bool is_placeholder(std::string_view folded) {
  folded = trim(folded);
  return is_one_of(folded, whole_placeholders) ||
         std::ranges::any_of(placeholders, [&](std::string_view beginning) {
           return folded.starts_with(beginning);
         });
}

bool begins_like_template(std::string_view text) {
  return std::ranges::any_of(prompts.candidates(text), [&](std::string_view prompt) {
    return starts_with_folded(text, prompt);
  });
}

bool stands_before_value(std::string_view folded) { return is_one_of(folded, before_values); }

bool stands_behind_value(std::string_view folded) { return is_one_of(folded, behind_values); }

}  // namespace referat
