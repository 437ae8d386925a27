// SPDX-License-Identifier: MIT
#include "vocabulary/item_words.hpp"

#include <algorithm>
#include <array>

#include "text/words.hpp"
#include "vocabulary/rows.hpp"

namespace referat {

namespace {

constexpr RowTable usual_titles(std::to_array<std::string_view>({
    "afbud",
    "aktuel orientering",
    "beretning",
    "bestyrelsens beretning",
    "budget",
    "bordet rundt",
    "deltagere",
    "dirigent",
    "efterretningssager",
    "evaluering af mødet",
    "eventuelt",
    "evt",
    "formandens beretning",
    "forelæggelse af årsrapport",
    "forslag",
    "fastsættelse af kontingent",
    "fraværende",
    "gensidig orientering",
    "godkendelse af dagsorden",
    "godkendelse af dagsordenen",
    "godkendelse af referat",
    "godkendelse af referatet",
    "godkendelse af protokol",
    "indkomne forslag",
    "kommende møder",
    "konstituering",
    "meddelelser",
    "meddelelser fra formanden",
    "mødedeltagere",
    "mødeinformation",
    "næste møde",
    "nyt fra formanden",
    "opfølgning på referat",
    "orientering",
    "orientering fra formanden",
    "orientering til udvalget",
    "orienteringer",
    "orienteringssager",
    "protokol",
    "referat",
    "regnskab",
    "sager til behandling",
    "siden sidst",
    "spørgetid",
    "underskrift",
    "underskrifter",
    "underskriftsark",
    "underskriftsblad",
    "underskriftsside",
    "valg",
    "valg af bestyrelse",
    "valg af bestyrelsesmedlemmer",
    "valg af dirigent",
    "valg af dirigent og referent",
    "valg af formand",
    "valg af ordstyrer",
    "valg af referent",
    "valg af revisor",
    "valg af revisorer",
    "valg af suppleanter",
    "velkomst",
    "velkomst og siden sidst",
}));

constexpr RowTable contents_headings(std::to_array<std::string_view>({
    "indholdsfortegnelse",
    "indhold",
    "punkter",
    "punktliste",
    "pkt. tekst",
    "pkt. tekst side",
    "punkt nr. side",
    "punkt titel",
    "punkt titel side",
    "punkt emne side",
    "punkt side",
    "pkt. emne",
    "pkt. emne side",
    "pkt. titel side",
    "pkt. side",
    "nr. titel side",
    "nr. emne side",
    "emne side",
    "sag side",
    "dagsordenspunkt side",
    "punkter på dagsordenen",
    "sagsoversigt",
    "punktoversigt",
    "dagsorden for mødet",
    "dagsorden",
    "dagsordenen",
    "dagsordenspunkter",
    "dagsordens punkter",
    "oversigt",
    "oversigt over sager",
}));

constexpr RowTable group_headings(std::to_array<GroupHeading>({
    {"åben dagsorden", Access::open},
    {"åbne dagsordenspunkter", Access::open},
    {"åbent møde", Access::open},
    {"åbent referat", Access::open},
    {"åben sag", Access::open},
    {"til behandling - for åbne døre", Access::open},
    {"til behandling – for åbne døre", Access::open},
    {"for åbne døre", Access::open},
    {"sager for åbne døre", Access::open},
    {"lukket dagsorden", Access::closed},
    {"lukkede dagsordenspunkter", Access::closed},
    {"lukket møde", Access::closed},
    {"lukket referat", Access::closed},
    {"åben del", Access::open},
    {"lukket del", Access::closed},
    {"åben mødedel", Access::open},
    {"lukket mødedel", Access::closed},
    {"offentlig dagsorden", Access::open},
    {"fortrolig dagsorden", Access::closed},
    {"dagsorden - åben", Access::open},
    {"dagsorden - lukket", Access::closed},
    {"behandling for åbne døre", Access::open},
    {"behandling for lukkede døre", Access::closed},
    {"tavshedspligt ikke fraveget", Access::closed},
    {"til behandling - for lukkede døre", Access::closed},
    {"til behandling – for lukkede døre", Access::closed},
    {"for lukkede døre", Access::closed},
    {"sager for lukkede døre", Access::closed},
    {"beslutningspunkter", {}},
    {"punkter til beslutning", {}},
    {"punkter til drøftelse", {}},
    {"punkter til orientering", {}},
    {"drøftelsespunkter", {}},
    {"orienteringspunkter", {}},
    {"orienteringspunkter: (intet referat)", {}},
    {"protokoller", {}},
    {"politiske sager", {}},
    {"afdelingsrelaterede sager", {}},
    {"sager til beslutning", {}},
    {"sager til afgørelse", {}},
    {"sager til afgørelse i udvalget", {}},
    {"sager til afgørelse i byrådet", {}},
    {"sager til afgørelse i andre udvalg eller byrådet", {}},
    {"sager der afgøres i udvalget", {}},
    {"sager der afgøres i byrådet", {}},
    {"sager, der afgøres i udvalget", {}},
    {"sager, der afgøres i byrådet", {}},
    {"sager, der afgøres i andre udvalg eller byrådet", {}},
    {"drøftelsessager", {}},
    {"sager til drøftelse", {}},
    {"sager til orientering", {}},
    {"beslutningssager", {}},
    {"orienteringssager", {}},
    {"frokost", {}},
    {"middag", {}},
    {"pause", {}},
    {"til beslutning", {}},
    {"til drøftelse", {}},
    {"til orientering", {}},
    {"til efterretning", {}},
    {"drøftelser", {}},
    {"orienteringer", {}},
}));

// Of headings that are made of such words: "personalesager", "faste punkter", "emner fra rådet".
constexpr auto group_nouns =
    std::to_array<std::string_view>({"sager", "punkter", "dagsordenspunkter", "emner", "temaer"});

// They announce a list: "følgende punkter:".
constexpr auto counting_words =
    std::to_array<std::string_view>({"følgende", "disse", "flere", "nogle", "mange", "alle"});

constexpr RowTable group_tails(std::to_array<std::string_view>({
    "til beslutning",
    "til drøftelse",
    "til orientering",
    "til efterretning",
    "til behandling",
    "til afgørelse",
    "til godkendelse",
    "til indstilling",
    "for åbne døre",
    "for lukkede døre",
    "fra",
    "der afgøres",
    "der behandles",
}));

constexpr RowTable item_labels(std::to_array<ItemLabel>({
    {"sagsnummer", true},
    {"sagsnr.", true},
    {"sagsnr", true},
    {"sagnr.", true},
    {"sagnr", true},
    {"sags nr.", true},
    {"sagsid.", true},
    {"sagsid", true},
    {"journalnummer", true},
    {"journalnr.", true},
    {"journalnr", true},
    {"j.nr.", true},
    {"j.nr", true},
    {"j. nr.", true},
    {"jnr.", true},
    {"sag", true},
    {"acadre sagsnr.", true},
    {"edoc sagsnr.", true},
    {"esdh-sag", true},
    {"esdh sagsnr.", true},
    {"sags id", true},
    {"sags-id", true},
    {"acadre", true},
    {"acadrenr.", true},
    {"sag nr.", true},
    {"sag-nr.", true},
    {"sags-nr.", true},
    {"journal nr.", true},
    {"dokumentnummer", false},
    {"dokument nr.", false},
    {"dok.id", false},
    {"dok.id.", false},
    {"dokid", false},
    {"sagsbeh.", false},
    {"kle", false},
    {"kle-emne", false},
    {"dok.nr.", false},
    {"dok.nr", false},
    {"dok. nr.", false},
    {"dok nr.", false},
    {"doknr.", false},
    {"dok.", false},
    {"dokumentnr.", false},
    {"brevid", false},
    {"initialer", false},
    {"sagsinitialer", false},
    {"sagsbehandler", false},
    {"sagsansvarlig", false},
    {"punkttype", false},
    {"sagstype", false},
    {"åbent/lukket", false},
    {"åben/lukket", false},
    {"behandlingsform", false},
    {"forvaltning", false},
    {"kle-nr.", false},
}));

struct AccessWord {
  std::string_view words;
  Access access;
};

constexpr RowTable access_words(std::to_array<AccessWord>({
    {"åben", Access::open},
    {"åbent", Access::open},
    {"åben sag", Access::open},
    {"åbent punkt", Access::open},
    {"for åbne døre", Access::open},
    {"lukket", Access::closed},
    {"lukket sag", Access::closed},
    {"lukket punkt", Access::closed},
    {"lukket dagsorden", Access::closed},
    {"lukket møde", Access::closed},
    {"for lukkede døre", Access::closed},
    {"fortroligt", Access::closed},
    {"fortrolig sag", Access::closed},
    {"fortroligt punkt", Access::closed},
}));

struct TypeWord {
  std::string_view words;
  ItemType type;
};

constexpr RowTable type_words(std::to_array<TypeWord>({
    {"beslutningspunkt", ItemType::decision},
    {"beslutningssag", ItemType::decision},
    {"beslutning", ItemType::decision},
    {"til beslutning", ItemType::decision},
    {"til godkendelse", ItemType::decision},
    {"drøftelsespunkt", ItemType::discussion},
    {"drøftelsepunkt", ItemType::discussion},
    {"drøftelsessag", ItemType::discussion},
    {"drøftelse", ItemType::discussion},
    {"til drøftelse", ItemType::discussion},
    {"tema", ItemType::discussion},
    {"temadrøftelse", ItemType::discussion},
    {"orienteringspunkt", ItemType::information},
    {"orienteringssag", ItemType::information},
    {"orientering", ItemType::information},
    {"til orientering", ItemType::information},
    {"til efterretning", ItemType::information},
}));

}  // namespace

bool is_usual_title(std::string_view folded) { return usual_titles.find(folded) != nullptr; }

bool may_be_usual_title(std::string_view text) { return usual_titles.may_begin(text); }

bool is_contents_heading(std::string_view folded) {
  return contents_headings.find(folded) != nullptr;
}

const GroupHeading* find_group_heading(std::string_view folded) {
  return group_headings.find(folded);
}

bool names_group(std::string_view folded) {
  if (folded.ends_with("pause")) return folded.find(' ') == folded.rfind(' ');
  std::size_t end = std::min(folded.find(' '), folded.size());
  std::string_view noun = folded.substr(0, end);
  // In the plural all adjectives end so, and more than one would be a sentence's.
  const bool qualified = noun.ends_with('e') && !is_one_of(noun, counting_words);
  if (qualified && end < folded.size()) {
    const std::size_t begin = end + 1;
    end = std::min(folded.find(' ', begin), folded.size());
    noun = folded.substr(begin, end - begin);
  }
  // "Opmærksomhedspunkter" and the like are headings inside items.
  const bool compound = noun.ends_with("sager") && noun.size() > std::string_view("sager").size();
  if (!compound && !is_one_of(noun, group_nouns)) return false;
  const std::string_view tail = folded.substr(std::min(end + 1, folded.size()));
  return tail.empty() ? compound || qualified : group_tails.at_start(tail) != nullptr;
}

bool may_be_item_label(std::string_view text) { return item_labels.may_begin(text); }

const ItemLabel* find_item_label(std::string_view folded) { return item_labels.at_start(folded); }

std::optional<Access> access_word(std::string_view folded) {
  const AccessWord* row = access_words.find(folded);
  return row == nullptr ? std::nullopt : std::optional(row->access);
}

std::optional<ItemType> type_word(std::string_view folded) {
  const TypeWord* row = type_words.find(folded);
  return row == nullptr ? std::nullopt : std::optional(row->type);
}

}  // namespace referat
