// SPDX-License-Identifier: MIT
//
// The rows are kept by meaning, for people; those of topics have a file of their own.
#include "vocabulary/headings.hpp"

#include <algorithm>
#include <array>

#include "vocabulary/rows.hpp"
#include "vocabulary/topic_headings.hpp"

namespace referat {

namespace {

constexpr auto summary = SectionKind::summary;
constexpr auto case_ = SectionKind::case_description;
constexpr auto recommendation = SectionKind::recommendation;
constexpr auto decision = SectionKind::decision;
constexpr auto attachments = SectionKind::attachments;
constexpr auto own_line = HeadingUse::own_line;
constexpr auto with_colon = HeadingUse::colon;

constexpr auto sections = std::to_array<HeadingRow>({
    {"resume", summary},
    {"r e s u m e", summary},
    {"r e s u m é", summary},
    {"resumé", summary},
    {"sagsresume", summary},
    {"sagsresumé", summary},
    {"kort resume", summary},
    {"sammendrag", summary},
    {"sagens kerne", summary},
    {"formål", summary, {}, own_line},
    {"kort om sagen", summary},
    {"resume af sagen", summary},
    {"resumé af sagen", summary},
    {"kort resumé", summary},
    {"sagsresumé og indstilling", summary},
    {"sagens formål", summary},
    {"resumé og indstilling", summary},
    {"sagsresumé og baggrund", summary},

    {"s a g s f r e m s t i l l i n g", case_},
    {"sagsfremstilling", case_},
    {"supplerende sagsfremstilling", case_},
    {"sagsbeskrivelse", case_},
    {"meddelelse", case_, {}, own_line},
    {"sagsbeskrivelse af hovedindstilling", case_},
    {"sagsbeskrivelse af alternativ indstilling", case_},
    {"beskrivelse af sagen", case_},
    {"beskrivelse", case_, {}, own_line},
    {"sagen", case_},
    {"sagsfremstilling/baggrund", case_},
    {"sagsfremstilling og baggrund", case_},
    {"uddybende sagsfremstilling", case_},
    {"sagsfremstiling", case_},
    {"orientering om sagen", case_},
    {"sagens indhold", case_},
    {"sagsindhold", case_},
    {"kort sagsfremstilling", case_},
    {"sagsoplysninger", case_},
    {"sagsfremstilling og vurdering", case_},
    {"supplerende sagsbeskrivelse", case_},
    {"redegørelse", case_, {}, own_line},
    {"oplæg", case_, {}},
    {"præsentation", case_},
    {"motivation", case_},
    {"beslutningstema", case_},
    {"tema", case_, {}, own_line},

    {"indstilling", recommendation},
    {"i n d s t i l l i n g", recommendation},
    {"indstillinger", recommendation},
    {"indstiling", recommendation},
    {"indstilling til beslutning", recommendation},
    {"forslag til indstilling", recommendation},
    {"endelig indstilling", recommendation},
    {"indstilling/anbefaling", recommendation},
    {"indstilling og anbefaling", recommendation},
    {"anbefaling", recommendation, {}, own_line},
    {"administrationens indstilling", recommendation},
    {"forvaltningens indstilling", recommendation},
    {"direktionens indstilling", recommendation},
    {"direktørens indstilling", recommendation},
    {"formandens indstilling", recommendation},
    {"bestyrelsens indstilling", recommendation},
    {"supplerende indstilling", recommendation},
    {"ændret indstilling", recommendation},
    {"ny indstilling", recommendation},
    {"revideret indstilling", recommendation},
    {"hovedindstilling", recommendation},
    {"alternativ indstilling", recommendation},
    {"beslutningspunkter", recommendation},
    {"administrationens forslag", recommendation},
    {"forvaltningens forslag", recommendation},
    {"forslag til beslutning", recommendation},
    {"indstilles", recommendation, {}, own_line},

    {"beslutning", decision},
    {"b e s l u t n i n g", decision},
    {"beslutninger", decision},
    {"besluting", decision},
    {"referat", decision},
    {"afgørelse", decision},
    {"beslutning/referat", decision},
    {"beslutning / referat", decision},
    {"referat og beslutning", decision},
    {"referat/beslutning", decision},
    {"sagsbehandling/beslutning", decision},
    {"referat af punktet", decision},
    {"referat og konklusion", decision},
    {"drøftelse og beslutning", decision},
    {"beslutning og opfølgning", decision},
    {"konklusion/beslutning", decision},
    {"konklusion og beslutning", decision},
    {"bestyrelsens beslutning", decision},
    {"mødets beslutning", decision},
    {"mødets konklusion", decision},
    {"mødebeslutning", decision},
    {"beslutninger fra mødet", decision},
    {"beslutning/konklusion", decision},
    {"besluttet", decision, {}, own_line},
    {"det besluttedes", decision, {}, with_colon},
    {"det blev besluttet", decision, {}, with_colon},
    {"det blev vedtaget", decision, {}, with_colon},
    {"vedtaget", decision, {}, with_colon},
    {"beslutning (enstemmig)", decision},
    {"beslutning (enstemmigt)", decision},
    {"beslutning (enstemmigt vedtaget)", decision},
    {"konklusion", decision, {}, own_line},
    {"vedtagelse", decision, {}, own_line},
    {"udvalgets beslutning", decision},
    {"rådets beslutning", decision},

    {"bilag", attachments},
    {"b i l a g", attachments},
    {"bilagsliste", attachments},
    {"bilagsnr", attachments},
    {"bilagsoversigt", attachments},
    {"liste over bilag", attachments},
    {"vedlagte bilag", attachments},
    {"vedhæftede filer", attachments},
    {"vedhæftet", attachments},
    {"vedhæftninger", attachments},
    {"vedhæftede dokumenter", attachments},
    {"bilag vedlagt", attachments},
    {"bilag vedhæftet", attachments},
    {"bilag til dagsordenspunktet", attachments},
    {"bilag til dagsordenen", attachments},
    {"bilag/link", attachments},
    {"bilag og links", attachments},
    {"links", attachments, {}, own_line},
    {"bilagsmateriale", attachments},
    {"materialer", attachments, {}, own_line},
    {"materiale", attachments, {}, own_line},
    {"dokumenter", attachments, {}, own_line},
    {"underbilag", attachments},
    {"lukkede bilag", attachments},
    {"åbne bilag", attachments},
    {"baggrundsmateriale", attachments, {}, own_line},
    {"sagens bilag", attachments},
    {"bilag til sagen", attachments},
    {"bilag til punktet", attachments},
    {"bilagsfortegnelse", attachments},
    {"vedhæftede bilag", attachments},
    {"vedlagt", attachments, {}, own_line},
});

constexpr auto rows = [] {
  std::array<HeadingRow, sections.size() + topics::headings.size()> all{};
  std::ranges::copy(topics::headings, std::ranges::copy(sections, all.begin()).out);
  return all;
}();

constexpr RowTable table(rows);

}  // namespace

bool may_be_heading(std::string_view text) { return table.may_begin(text); }

const HeadingRow* find_heading(std::string_view folded) { return table.find(folded); }

bool is_heading_by_capital(std::string_view word) {
  constexpr auto words = std::to_array<std::string_view>(
      {"Beslutning", "Bilag", "Indstilling", "Resume", "Resumé", "Sagsfremstilling", "Sammendrag"});
  return std::ranges::find(words, word) != words.end();
}

std::size_t longest_heading() {
  constexpr std::size_t longest = std::ranges::max(rows, {}, [](const HeadingRow& row) {
                                    return row.words.size();
                                  }).words.size();
  return longest;
}

}  // namespace referat
