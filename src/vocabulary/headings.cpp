// SPDX-License-Identifier: MIT
//
// The table is kept sorted by meaning, for people; find_heading() sorts a copy once.
#include "vocabulary/headings.hpp"

#include <algorithm>
#include <array>

namespace referat {

namespace {

constexpr auto summary = SectionKind::summary;
constexpr auto case_ = SectionKind::case_description;
constexpr auto other = SectionKind::other;
constexpr auto recommendation = SectionKind::recommendation;
constexpr auto decision = SectionKind::decision;
constexpr auto attachments = SectionKind::attachments;
constexpr auto own_line = HeadingUse::own_line;

constexpr auto table = std::to_array<HeadingRow>({
    {"resume", summary},
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

    {"sagsfremstilling", case_},
    {"supplerende sagsfremstilling", case_},
    {"sagsbeskrivelse", case_},
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
    {"redegørelse", case_, {}, own_line},
    {"oplæg", case_, {}},
    {"præsentation", case_},
    {"motivation", case_},
    {"beslutningstema", case_},
    {"tema", case_, {}, own_line},

    {"indstilling", recommendation},
    {"indstillinger", recommendation},
    {"indstiling", recommendation},
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
    {"administrationen foreslår", recommendation},
    {"forvaltningens forslag", recommendation},
    {"administrationen indstiller", recommendation},
    {"forslag til beslutning", recommendation},
    {"indstilles", recommendation, {}, own_line},

    {"beslutning", decision},
    {"beslutninger", decision},
    {"besluting", decision},
    {"referat", decision},
    {"afgørelse", decision},
    {"beslutning/referat", decision},
    {"beslutning / referat", decision},
    {"referat og beslutning", decision},
    {"referat/beslutning", decision},
    {"referat af punktet", decision},
    {"mødets beslutning", decision},
    {"besluttet", decision, {}, own_line},
    {"konklusion", decision, {}, own_line},
    {"vedtagelse", decision, {}, own_line},
    {"udvalgets beslutning", decision},
    {"rådets beslutning", decision},

    {"bilag", attachments},
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

    {"baggrund", other, Topic::background},
    {"baggrund for sagen", other, Topic::background},
    {"problemstilling", other, Topic::background, own_line},
    {"historik", other, Topic::background, own_line},
    {"indledning", other, Topic::background, own_line},
    {"sagens baggrund", other, Topic::background},

    {"økonomi", other, Topic::finance},
    {"økonomiske konsekvenser", other, Topic::finance},
    {"økonomiske konsekvenser og finansiering", other, Topic::finance},
    {"økonomi og finansiering", other, Topic::finance},
    {"økonomi og organisatoriske konsekvenser", other, Topic::finance},
    {"økonomi og personale", other, Topic::finance},
    {"økonomi/personale", other, Topic::finance},
    {"vurdering i forhold til økonomi", other, Topic::finance},
    {"økonomiske og personalemæssige konsekvenser", other, Topic::finance},
    {"økonomi og ressourcer", other, Topic::finance},
    {"finansiering", other, Topic::finance, own_line},
    {"bevillingsmæssige konsekvenser", other, Topic::finance},
    {"økonomiske forhold", other, Topic::finance},
    {"økonomi og bevilling", other, Topic::finance},
    {"økonomi og bevillinger", other, Topic::finance},
    {"økonomisk konsekvens", other, Topic::finance},
    {"økonomi/finansiering", other, Topic::finance},
    {"økonomi og tidsplan", other, Topic::finance},
    {"økonomiske og ressourcemæssige konsekvenser", other, Topic::finance},
    {"bevilling", other, Topic::finance, own_line},

    {"høring", other, Topic::hearing},
    {"dialog/høring", other, Topic::hearing},
    {"høring/borgerinddragelse", other, Topic::hearing},
    {"borgerinddragelse", other, Topic::hearing, own_line},
    {"inddragelse og høring", other, Topic::hearing},
    {"høring, dialog og borgerinddragelse", other, Topic::hearing},
    {"høringssvar", other, Topic::hearing, own_line},
    {"inddragelse", other, Topic::hearing, own_line},
    {"høring og inddragelse", other, Topic::hearing},
    {"høringer", other, Topic::hearing},
    {"høring og dialog", other, Topic::hearing},
    {"dialog", other, Topic::hearing, own_line},
    {"udtalelser", other, Topic::hearing, own_line},
    {"udtalelse", other, Topic::hearing, own_line},

    {"lovgrundlag", other, Topic::legal},
    {"lovgrundlag – link", other, Topic::legal},
    {"lovgrundlag - link", other, Topic::legal},
    {"lovgrundlag mv", other, Topic::legal},
    {"lovgrundlag mv.", other, Topic::legal},
    {"retligt grundlag", other, Topic::legal},
    {"retsgrundlag", other, Topic::legal},
    {"juridiske forhold", other, Topic::legal},
    {"juridiske konsekvenser", other, Topic::legal},
    {"lovgrundlag, planer mv.", other, Topic::legal},
    {"lovgrundlag og hjemmel", other, Topic::legal},
    {"lovmæssige konsekvenser", other, Topic::legal},
    {"hjemmel", other, Topic::legal, own_line},
    {"lovgivning", other, Topic::legal, own_line},

    {"proces", other, Topic::process, own_line},
    {"videre proces", other, Topic::process, own_line},
    {"den videre proces", other, Topic::process, own_line},
    {"det videre forløb", other, Topic::process, own_line},
    {"videre forløb", other, Topic::process, own_line},
    {"tidsplan", other, Topic::process, own_line},
    {"proces og tidsplan", other, Topic::process, own_line},
    {"sagsforløb", other, Topic::process},
    {"sagsgang", other, Topic::process},
    {"sagsgang og sagstype", other, Topic::process},
    {"sagsprocedure", other, Topic::process},
    {"sagens videre forløb", other, Topic::process},
    {"sagens videre gang", other, Topic::process},
    {"videre sagsforløb", other, Topic::process},
    {"det videre sagsforløb", other, Topic::process},
    {"videre procedure", other, Topic::process},
    {"videre behandling", other, Topic::process, own_line},
    {"opfølgning og evaluering", other, Topic::follow_up},
    {"drøftelse", other, Topic::process, own_line},
    {"løsning", other, Topic::options, own_line},
    {"sagsbehandling", other, Topic::process, own_line},

    {"kompetence", other, Topic::competence},
    {"beslutningskompetence", other, Topic::competence},
    {"beslutningskompetencen", other, Topic::competence},
    {"sagen afgøres i", other, Topic::competence},
    {"sagen afgøres af", other, Topic::competence},
    {"beslutningen træffes af", other, Topic::competence},
    {"beslutning træffes af", other, Topic::competence},
    {"afgøres af", other, Topic::competence},
    {"behandles i", other, Topic::competence, own_line},
    {"afgøres i", other, Topic::competence},
    {"kompetenceforhold", other, Topic::competence},
    {"beslutning træffes i", other, Topic::competence},
    {"beslutningen træffes i", other, Topic::competence},

    {"vurdering", other, Topic::assessment},
    {"forvaltningens vurdering", other, Topic::assessment},
    {"administrationens vurdering", other, Topic::assessment},
    {"forvaltningens bemærkninger", other, Topic::assessment},
    {"administrationens bemærkninger", other, Topic::assessment},
    {"administrative bemærkninger", other, Topic::assessment},
    {"konsekvenser", other, Topic::assessment, own_line},
    {"miljøvurdering", other, Topic::assessment, own_line},
    {"direktionens vurdering", other, Topic::assessment},
    {"miljømæssige konsekvenser", other, Topic::assessment},
    {"konsekvenser for klima og miljø", other, Topic::assessment},
    {"klima og miljø", other, Topic::assessment, own_line},
    {"klima", other, Topic::assessment, own_line},
    {"klimakonsekvenser", other, Topic::assessment},
    {"bæredygtighed", other, Topic::assessment, own_line},
    {"sundhedsmæssige konsekvenser", other, Topic::assessment},

    {"handlemuligheder", other, Topic::options},
    {"løsningsforslag", other, Topic::options, own_line},
    {"alternativer", other, Topic::options, own_line},
    {"alternative løsninger", other, Topic::options},

    {"kommunikation", other, Topic::communication, own_line},
    {"presse", other, Topic::communication, own_line},
    {"kommunikation og presse", other, Topic::communication},

    {"personale", other, Topic::personnel, own_line},
    {"personalemæssige konsekvenser", other, Topic::personnel},
    {"personaleforhold", other, Topic::personnel, own_line},

    {"tidligere behandling", other, Topic::earlier_decisions},
    {"punktet behandlet tidligere", other, Topic::earlier_decisions},
    {"tidligere beslutninger", other, Topic::earlier_decisions},
    {"tidligere politisk behandling", other, Topic::earlier_decisions},
    {"beslutningshistorik", other, Topic::earlier_decisions},
    {"sagens tidligere behandling", other, Topic::earlier_decisions},
    {"tidligere beslutning", other, Topic::earlier_decisions},
    {"historik og tidligere beslutninger", other, Topic::earlier_decisions},
    {"tidligere sagsforløb", other, Topic::earlier_decisions},
    {"tidligere behandlet", other, Topic::earlier_decisions},

    {"ansvarlig", other, Topic::responsible},
    {"opfølgning", other, Topic::follow_up, own_line},
    {"to do", other, Topic::follow_up},

    {"borgmesterens afdelings påtegning", other, Topic::endorsement},
    {"beslutningsforslag", other, Topic::proposal},
    {"begrundelse", other, Topic::proposal},
    {"begrundelse for forslaget", other, Topic::proposal},
});

const auto& sorted_table() {
  static const auto sorted = [] {
    auto rows = table;
    std::ranges::sort(rows, {}, &HeadingRow::words);
    return rows;
  }();
  return sorted;
}

}  // namespace

const HeadingRow* find_heading(std::string_view folded) {
  const auto& rows = sorted_table();
  const auto* row = std::ranges::lower_bound(rows, folded, {}, &HeadingRow::words);
  return row != rows.end() && row->words == folded ? row : nullptr;
}

std::size_t longest_heading() {
  return std::ranges::max(table, {}, [](const HeadingRow& row) { return row.words.size(); })
      .words.size();
}

}  // namespace referat
