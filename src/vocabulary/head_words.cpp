// SPDX-License-Identifier: MIT
#include "vocabulary/head_words.hpp"

#include <algorithm>
#include <array>

#include "text/words.hpp"
#include "vocabulary/rows.hpp"

namespace referat {

namespace {

// A label that begins another stands behind it.
constexpr RowTable head_labels(std::to_array<HeadLabel>({
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
    {"møde", HeadField::date, true},
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
    {"mødet startet", HeadField::start, true},
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
    {"hos", HeadField::place, true},
    {"lokale", HeadField::place, true},
    {"lokation", HeadField::place, true},
    {"lokalitet", HeadField::place, true},
    {"adresse", HeadField::place, true},
    {"udvalg", HeadField::body, true},
    {"udvalg/råd", HeadField::body, true},
    {"forum", HeadField::body, true},
    {"mødeforum", HeadField::body, true},
    {"klynge", HeadField::body, true},
    {"organ", HeadField::body, true},
    {"projekt", HeadField::body, true},
    {"mødet i", HeadField::body, true},
    {"møde i", HeadField::body, true},
    {"referat for", HeadField::body, true},
    {"dagsorden for", HeadField::body, true},
    {"emne", HeadField::subject, true},
    {"vedr", HeadField::subject, true},
    {"vedr.", HeadField::subject, true},
    {"vedrørende", HeadField::subject, true},
    {"kopi", HeadField::other, true},
    {"kopi til", HeadField::other, true},
    {"cc", HeadField::other, true},
    {"fordeling", HeadField::other, true},
    {"fordelingsliste", HeadField::other, true},
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
}));

constexpr auto kind_rows = std::to_array<KindWord>({
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
constexpr RowTable kind_words(kind_rows);

// Ends of the words that name bodies, with and without the article; "bestyrelsesmøde" and
// "udvalgsværelse" end otherwise, so that compounds name none.
constexpr auto body_endings = std::to_array<std::string_view>({
    "udvalg",
    "udvalget",
    "råd",
    "rådet",
    "bestyrelse",
    "bestyrelsen",
    "hovedstyrelse",
    "hovedstyrelsen",
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
    "borgerrepræsentation",
    "borgerrepræsentationen",
    "repræsentantskab",
    "repræsentantskabet",
    "direktion",
    "direktionen",
    "forsamling",
    "forsamlingen",
    "hmu",
    "lmu",
    "cmu",
    "-med",
    "kkr",
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

}  // namespace

bool may_be_head_label(std::string_view text) { return head_labels.may_begin(text); }

const HeadLabel* find_head_label(std::string_view folded) { return head_labels.at_start(folded); }

const KindWord* find_kind_word(std::string_view folded) { return kind_words.at_start(folded); }

bool names_kind(std::string_view folded, DocumentKind kind) {
  return std::ranges::any_of(kind_rows, [&](const KindWord& row) {
    return row.kind == kind && find_word_folded(folded, row.words) != std::string_view::npos;
  });
}

bool is_body_word(std::string_view folded) {
  return !folded.empty() && std::ranges::any_of(body_endings, [&](std::string_view ending) {
    return folded.back() == ending.back() && folded.ends_with(ending);
  });
}

}  // namespace referat
