// SPDX-License-Identifier: MIT
#include "vocabulary/head_words.hpp"

#include <algorithm>
#include <array>

#include "text/words.hpp"

namespace referat {

namespace {

// A label that begins another stands behind it.
constexpr auto head_labels = std::to_array<HeadLabel>({
    {"starttidspunkt for møde", HeadField::start},
    {"starttidspunkt", HeadField::start},
    {"start tidspunkt", HeadField::start},
    {"sluttidspunkt for møde", HeadField::end},
    {"sluttidspunkt", HeadField::end},
    {"slut tidspunkt", HeadField::end},
    {"mødetidspunkt", HeadField::start},
    {"mødetid", HeadField::start, true},
    {"mødedag", HeadField::date, true},
    {"mødedato", HeadField::date},
    {"mødedato og tid", HeadField::date},
    {"mødet afholdt", HeadField::date, true},
    {"mødested", HeadField::place},
    {"mødenavn", HeadField::other, true},
    {"mødenummer", HeadField::other, true},
    {"møde nr", HeadField::other, true},
    {"møde", HeadField::other, true},
    {"mødelokale", HeadField::place, true},
    {"mødesal", HeadField::place, true},
    {"tidspunkt", HeadField::start, true},
    {"dato og tid", HeadField::date, true},
    {"dato og tidspunkt", HeadField::date, true},
    {"dato/tid", HeadField::date, true},
    {"dato", HeadField::any_date, true},
    {"tid start", HeadField::start, true},
    {"tid slut", HeadField::end, true},
    {"tid og sted", HeadField::when_and_where, true},
    {"tid/sted", HeadField::when_and_where, true},
    {"sted og tid", HeadField::when_and_where, true},
    {"sted/tid", HeadField::when_and_where, true},
    {"dato og sted", HeadField::when_and_where, true},
    {"dato, tid og sted", HeadField::when_and_where, true},
    {"tid", HeadField::start, true},
    {"kl.", HeadField::start, true},
    {"kl", HeadField::start, true},
    {"klokken", HeadField::start, true},
    {"mødestart", HeadField::start, true},
    {"mødet startede", HeadField::start, true},
    {"møde start", HeadField::start, true},
    {"mødet start", HeadField::start, true},
    {"mødet slut", HeadField::end, true},
    {"mødet sluttede", HeadField::end, true},
    {"mødet hævet", HeadField::end, true},
    {"mødeslut", HeadField::end, true},
    {"møde slut", HeadField::end, true},
    {"start", HeadField::start, true},
    {"start kl.", HeadField::start, true},
    {"start kl", HeadField::start, true},
    {"slut kl.", HeadField::end, true},
    {"slut kl", HeadField::end, true},
    {"slut", HeadField::end, true},
    {"sted", HeadField::place, true},
    {"sted/lokale", HeadField::place, true},
    {"lokale", HeadField::place, true},
    {"lokation", HeadField::place, true},
    {"lokalitet", HeadField::place, true},
    {"adresse", HeadField::place, true},
    {"udvalg", HeadField::body, true},
    {"udvalg/råd", HeadField::body, true},
    {"forum", HeadField::body, true},
    {"mødeforum", HeadField::body, true},
    {"organ", HeadField::body, true},
    {"projekt", HeadField::body, true},
    {"referat for", HeadField::body, true},
    {"dagsorden for", HeadField::body, true},
    {"emne", HeadField::other, true},
    {"information", HeadField::other, true},
    {"bemærkninger", HeadField::other, true},
    {"næste møde", HeadField::other_date},
    {"næste møder", HeadField::other_date},
    {"kommende møder", HeadField::other_date, true},
    {"udsendelsesdato", HeadField::other_date},
    {"udsendt", HeadField::other_date},
    {"udsendt den", HeadField::other_date},
    {"dagsorden udsendt", HeadField::other_date},
    {"dagorden udsendt", HeadField::other_date},
    {"referat udsendt", HeadField::other_date},
    {"referat godkendt", HeadField::other_date, true},
    {"referatdato", HeadField::other_date},
    {"rev. dato", HeadField::other_date},
    {"revisionsdato", HeadField::other_date},
    {"opdateret", HeadField::other_date},
    {"sidst opdateret", HeadField::other_date},
    {"offentliggjort", HeadField::other_date},
    {"offentliggørelse", HeadField::other_date, true},
    {"udskrevet", HeadField::other_date, true},
    {"publiceret", HeadField::other_date, true},
});

constexpr auto kind_words = std::to_array<KindWord>({
    {"beslutningsreferat", DocumentKind::minutes},
    {"beslutningsprotokollen", DocumentKind::minutes},
    {"beslutningsprotokol", DocumentKind::minutes},
    {"beslutninger fra mødet", DocumentKind::minutes},
    {"beslutninger", DocumentKind::minutes},
    {"mødereferat", DocumentKind::minutes},
    {"referatet", DocumentKind::minutes},
    {"referat", DocumentKind::minutes},
    {"refer", DocumentKind::minutes},
    {"protokollen", DocumentKind::minutes},
    {"protokol", DocumentKind::minutes},
    {"b e s l u t n i n g s p r o t o k o l", DocumentKind::minutes},
    {"r e f e r a t", DocumentKind::minutes},
    {"dagsordenen", DocumentKind::agenda},
    {"dagsorden", DocumentKind::agenda},
    {"dagorden", DocumentKind::agenda},
    {"d a g s o r d e n", DocumentKind::agenda},
    {"indkaldelse", DocumentKind::agenda},
    {"mødeindkaldelse", DocumentKind::agenda},
    {"i n d k a l d e l s e", DocumentKind::agenda},
});

// Ends of the words that name bodies, with and without the article; "bestyrelsesmøde" and
// "udvalgsværelse" end otherwise, so that compounds name none.
constexpr auto body_endings = std::to_array<std::string_view>({
    "udvalg",
    "udvalget",
    "råd",
    "rådet",
    "bestyrelse",
    "bestyrelsen",
    "klynge",
    "klyngen",
    "gruppe",
    "gruppen",
    "kommission",
    "kommissionen",
    "nævn",
    "nævnet",
    "magistrat",
    "magistraten",
    "direktion",
    "direktionen",
    "repræsentantskab",
    "repræsentantskabet",
    "forsamling",
    "forsamlingen",
    "hmu",
    "lmu",
    "cmu",
    "med-udvalg",
    "forum",
    "forummet",
    "kuratorium",
    "kuratoriet",
    "komite",
    "komité",
    "komiteen",
    "komitéen",
    "netværk",
    "netværket",
    "panel",
    "panelet",
    "senat",
    "senatet",
    "præsidium",
    "præsidiet",
});

constexpr auto usual_titles = std::to_array<std::string_view>({
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
});

constexpr auto contents_headings = std::to_array<std::string_view>({
    "indholdsfortegnelse",
    "indhold",
    "punkter",
    "punktliste",
    "pkt. tekst",
    "pkt. tekst side",
    "punkt nr. side",
    "punkt titel",
    "dagsorden",
    "dagsordenen",
    "dagsordenspunkter",
    "dagsordens punkter",
    "oversigt",
    "oversigt over sager",
});

constexpr auto group_headings = std::to_array<GroupHeading>({
    {"åben dagsorden", Access::open},
    {"åbne punkter", Access::open},
    {"åbne sager", Access::open},
    {"åbent møde", Access::open},
    {"åbent referat", Access::open},
    {"åben sag", Access::open},
    {"til behandling - for åbne døre", Access::open},
    {"til behandling – for åbne døre", Access::open},
    {"for åbne døre", Access::open},
    {"sager for åbne døre", Access::open},
    {"lukket dagsorden", Access::closed},
    {"lukkede punkter", Access::closed},
    {"lukkede sager", Access::closed},
    {"lukket møde", Access::closed},
    {"lukket referat", Access::closed},
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
    {"sager til drøftelse", {}},
    {"sager til orientering", {}},
    {"beslutningssager", {}},
    {"orienteringssager", {}},
    {"kaffepause", {}},
    {"pause", {}},
    {"frokost", {}},
    {"frokostpause", {}},
});

constexpr auto item_labels = std::to_array<ItemLabel>({
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
    {"dok.nr.", false},
    {"dok.nr", false},
    {"dok. nr.", false},
    {"dok.", false},
    {"dokumentnr.", false},
    {"brevid", false},
    {"initialer", false},
    {"sagsinitialer", false},
    {"sagsbehandler", false},
    {"sagsansvarlig", false},
    {"punkttype", false},
    {"behandlingsform", false},
    {"forvaltning", false},
    {"kle-nr.", false},
});

template <class Rows>
const auto* row_with(const Rows& rows, std::string_view folded) {
  const auto row = std::ranges::find_if(rows, [&](const auto& r) { return r.words == folded; });
  return row == rows.end() ? nullptr : &*row;
}

// Which bytes begin a row: most lines of running text are refused by their first one.
template <class Rows>
constexpr std::array<bool, 256> first_bytes(const Rows& rows) {
  std::array<bool, 256> first{};
  for (const auto& row : rows) first[static_cast<unsigned char>(row.words[0])] = true;
  return first;
}

constexpr auto head_label_bytes = first_bytes(head_labels);
constexpr auto kind_word_bytes = first_bytes(kind_words);

bool may_begin(const std::array<bool, 256>& first, std::string_view folded) {
  return !folded.empty() && first[static_cast<unsigned char>(folded[0])];
}

// The longest row whose words begin the line and end with a word there.
template <class Rows>
const auto* row_at_start(const Rows& rows, std::string_view folded) {
  decltype(&rows[0]) best = nullptr;
  for (const auto& row : rows) {
    if (!folded.starts_with(row.words) || word_at(folded, row.words.size())) continue;
    if (best == nullptr || row.words.size() > best->words.size()) best = &row;
  }
  return best;
}

}  // namespace

const HeadLabel* find_head_label(std::string_view folded) {
  return may_begin(head_label_bytes, folded) ? row_at_start(head_labels, folded) : nullptr;
}

const KindWord* find_kind_word(std::string_view folded) {
  return may_begin(kind_word_bytes, folded) ? row_at_start(kind_words, folded) : nullptr;
}

bool is_body_word(std::string_view folded) {
  return std::ranges::any_of(body_endings,
                             [&](std::string_view ending) { return folded.ends_with(ending); });
}

bool is_usual_title(std::string_view folded) {
  return std::ranges::find(usual_titles, folded) != usual_titles.end();
}

bool is_contents_heading(std::string_view folded) {
  return std::ranges::find(contents_headings, folded) != contents_headings.end();
}

const GroupHeading* find_group_heading(std::string_view folded) {
  return row_with(group_headings, folded);
}

const ItemLabel* find_item_label(std::string_view folded) {
  return row_at_start(item_labels, folded);
}

std::optional<Access> access_word(std::string_view folded) {
  if (folded == "åben" || folded == "åbent" || folded == "åben sag" || folded == "åbent punkt")
    return Access::open;
  if (folded == "lukket" || folded == "lukket sag" || folded == "lukket punkt")
    return Access::closed;
  return std::nullopt;
}

std::optional<ItemType> type_word(std::string_view folded) {
  struct Row {
    std::string_view words;
    ItemType type;
  };
  constexpr auto rows = std::to_array<Row>({
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
  });
  const auto* row = row_with(rows, folded);
  return row == nullptr ? std::nullopt : std::optional(row->type);
}

}  // namespace referat
