// SPDX-License-Identifier: MIT
#include "people/people.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "text/person_dump_for_test.hpp"

using namespace referat;

namespace {

struct Row {
  std::string_view text;
  std::string_view people;
};

// A "!" behind the dump says that some words are nobody's.
std::string read(std::string_view text, Status status) {
  const PeopleResult result = read_people(text, 0, status);
  return dump(result.people, status) + (result.whole ? "" : " !");
}

void check(std::initializer_list<Row> rows, Status status) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(read(row.text, status) == row.people);
  }
}

}  // namespace

TEST_CASE("parties, offices and organisations of one person") {
  check(
      {
          {"Villads Krag (A), borgmester Vestereng Kommune (kommunal formand)",
           "Villads Krag [A] (borgmester) @Vestereng Kommune {kommunal formand}"},
          {"Henny Fugl, Regionsrådsformand (A) (regional formand)",
           "Henny Fugl [A] (Regionsrådsformand) {regional formand}"},
          {"Provst Esben Ros, Anna Provst, Provst Lund",
           "Esben Ros (Provst) | Anna Provst | Provst Lund"},
          {"Esben Ros, (V)", "Esben Ros [V]"},
          {"Kirsten Ny, Bo Nord (V)", "Kirsten Ny | Bo Nord [V]"},
          {"Esben Ros, V", "Esben Ros [V]"},
          {"Esben Ros (V)", "Esben Ros [V]"},
          {"Bo Lund, Fjordby Vandværk, Anna Holm, lærer, Skovby Friskole",
           "Bo Lund @Fjordby Vandværk | Anna Holm (lærer) @Skovby Friskole"},
          {"Bo Lund (Ældre Sagen), Anna Holm, Røde Kors",
           "Bo Lund @Ældre Sagen | Anna Holm @Røde Kors"},
          {"Bo Lund, E/F Havblik, Anna Holm, Børnehaven Solen",
           "Bo Lund @E/F Havblik | Anna Holm @Børnehaven Solen"},
          {"Bo Lund, Anna Holm (V) har meldt afbud, Esben Ros",
           "Bo Lund | Anna Holm [V] =apologies | Esben Ros"},
          {"Bo Lund; Anna Holm (V) deltog ikke; Esben Ros",
           "Bo Lund | Anna Holm [V] =absent | Esben Ros"},
          {"Bo Lund, Anna Holm - ikke til stede, Esben Ros",
           "Bo Lund | Anna Holm =absent | Esben Ros"},
          {"Anna Holm (V) - formand  AFBUD", "Anna Holm [V] (formand) =apologies"},
          {"Anna Holm, kasserer *afbud*, Bo Lund", "Anna Holm (kasserer) =apologies | Bo Lund"},
          {"Skoleleder Bo Lund, Formand H.C. Ros", "Bo Lund (Skoleleder) | H.C. Ros (Formand)"},
          {"Esben Ros, løsgænger", "Esben Ros [løsgænger]"},
          {"Esben Ros, uden for partierne", "Esben Ros [uden for partierne]"},
          {"Esben Ros, Dansk Folkeparti", "Esben Ros [Dansk Folkeparti]"},
          {"Esben Ros (UP)", "Esben Ros [UP]"},
          {"Esben Ros (A, formand)", "Esben Ros [A] (formand)"},
          {"Esben Ros (ER, ref.)", "Esben Ros (ref.) {ER}"},
          {"Esben Ros (formand)", "Esben Ros (formand)"},
          {"Esben Ros (A) - formand", "Esben Ros [A] (formand)"},
          {"Esben Ros – sognepræst", "Esben Ros (sognepræst)"},
          {"Bo Lund (Idas far) - syg, Anna Holm - ferie",
           "Bo Lund =absent {Idas far} | Anna Holm {ferie}"},
          {"Bo Lund, sognepræst Esben Ros, kontaktperson Anna Holm",
           "Bo Lund | Esben Ros (sognepræst) | Anna Holm (kontaktperson)"},
          {"sommelier Bo Lund og havnevogter Anna Holm",
           "Bo Lund (sommelier) | Anna Holm (havnevogter)"},
          {"Bo Lund, sommelier\nAnna Holm, havnevogter\nEsben Ros",
           "Bo Lund (sommelier) | Anna Holm (havnevogter) | Esben Ros"},
          {"stud.polyt. Bo Lund, fuldm. Anna Holm, kasserer. Esben Ros",
           "Bo Lund (stud.polyt.) | Anna Holm (fuldm.) {kasserer} | Esben Ros"},
          {"Provst Anna Ros", "Anna Ros (Provst)"},
          {"Anna Holm X Bo Lund X", "Anna Holm | Bo Lund"},
          {"Esben Ros, Adm. Direktør", "Esben Ros (Adm. Direktør)"},
          {"Esben Ros (PLO)", "Esben Ros @PLO"},
          {"Esben Ros, BUPL", "Esben Ros @BUPL"},
          {"Esben Ros (TR)", "Esben Ros (TR)"},
          {"Esben Ros, Sønder Lyng Kommune", "Esben Ros @Sønder Lyng Kommune"},
          {"Esben Ros fra Vestereng Kommune", "Esben Ros @Vestereng Kommune"},
          {"Esben Ros, koncerndirektør (regional medformand)",
           "Esben Ros (koncerndirektør) {regional medformand}"},
          {"Esben Ros, konst. direktør social, sundhed og beskæftigelse Vestereng Kommune",
           "Esben Ros (konst. direktør social, sundhed og beskæftigelse) @Vestereng Kommune"},
          {"Esben Ros, direktør sundheds-, fritids- og omsorgsområdet Vestereng Kommune",
           "Esben Ros (direktør sundheds-, fritids- og omsorgsområdet) @Vestereng Kommune"},
          {"Esben Ros, direktør Sundhed og Omsorg Vestereng Kommune",
           "Esben Ros (direktør Sundhed og Omsorg) @Vestereng Kommune"},
          {"Esben Ros, direktør Børn og Unge, Vestereng Kommune",
           "Esben Ros (direktør Børn og Unge) @Vestereng Kommune"},
          {"Esben Ros, udvalgsformand Sønder Lyng Kommune",
           "Esben Ros (udvalgsformand) @Sønder Lyng Kommune"},
          {"Esben Ros, leder Børnehuset Solen, Vestereng Kommune",
           "Esben Ros (leder) @Børnehuset Solen, Vestereng Kommune"},
          {"Esben Ros, pleje- og rehabiliteringschef Vestereng Kommune",
           "Esben Ros (pleje- og rehabiliteringschef) @Vestereng Kommune"},
          {"Esben Ros, kontorchef Planlægning, Region Østfjord",
           "Esben Ros (kontorchef) @Planlægning, Region Østfjord"},
          {"Esben Ros, Kvalitetschef ØUH, Region Østfjord",
           "Esben Ros (Kvalitetschef) @ØUH, Region Østfjord"},
          {"Esben Ros, leder Fælleskommunalt Social- og Sundhedssekretariat i Østfjord",
           "Esben Ros (leder) @Fælleskommunalt Social- og Sundhedssekretariat i Østfjord"},
          {"Esben Ros, PLO-Østfjord, praktiserende læge i Vestereng Kommune",
           "Esben Ros (praktiserende læge i Vestereng Kommune) @PLO-Østfjord"},
          {"Esben Ros, PLO- Østfjord", "Esben Ros @PLO- Østfjord"},
          {"Esben Ros, AC-fuldmægtig Planlægning Region Østfjord (sekretariat)",
           "Esben Ros (AC-fuldmægtig) @Planlægning Region Østfjord {sekretariat}"},
          {"Esben Ros\tKKR Sekretariatet", "Esben Ros @KKR Sekretariatet"},
          {"Esben Ros (formand)\tVestereng Kommune", "Esben Ros (formand) @Vestereng Kommune"},
      },
      Status::present);
}

TEST_CASE("an office before the name") {
  check(
      {
          {"Formand Esben Ros (A)", "Esben Ros [A] (Formand)"},
          {"Direktør Esben Ros, Vestereng kommune", "Esben Ros (Direktør) @Vestereng kommune"},
          {"Lægefaglig direktør Esben F. Ros, Regionshospitalet",
           "Esben F. Ros (Lægefaglig direktør) @Regionshospitalet"},
          {"Praktisk koordinator Esben Ros", "Esben Ros (Praktisk koordinator)"},
          {"PLO-m Henny Krog", "Henny Krog (PLO-m)"},
          {"Adm. direktør Esben Ros", "Esben Ros (Adm. direktør)"},
          {"Dr. Henny Fugl", "Henny Fugl (Dr.)"},
          {"Skoleleder Henny Fugl, pædagogisk leder Bo Lund, TR Ida Holm",
           "Henny Fugl (Skoleleder) | Bo Lund (pædagogisk leder) | Ida Holm (TR)"},
          {"hospitalsdirektør Sygehuset Vestereng Henny Fugl",
           "Henny Fugl (hospitalsdirektør) @Sygehuset Vestereng"},
      },
      Status::present);
}

TEST_CASE("lists of people") {
  check(
      {
          {"Anna, Bo, Carl og Dorte", "Anna | Bo | Carl | Dorte"},
          {"Anna, Bo samt Carl & Dorte", "Anna | Bo | Carl | Dorte"},
          {"Lunding, , Jakob, Bo", "Lunding | Jakob | Bo"},
          {"Anna Holm; Bo Lund; Carl Friis", "Anna Holm | Bo Lund | Carl Friis"},
          {"Hans Henrik\n Holm, Bo Lund", "Hans Henrik Holm | Bo Lund"},
          {"Bo Lund, V, Ida Krag, V, Carl Friis, Vestereng Kommune, Dorte Holm, PLO (Fravær)",
           "Bo Lund [V] | Ida Krag [V] | Carl Friis @Vestereng Kommune | Dorte Holm @PLO =absent"},
          {"Ida Fugl (IF), Nadia Holm (NH) og Bo R. Ørum (BRØ)",
           "Ida Fugl {IF} | Nadia Holm {NH} | Bo R. Ørum {BRØ}"},
          {"Kirsten (KH), Rie (RS), Mogens (SF)", "Kirsten {KH} | Rie {RS} | Mogens [SF]"},
          {"Stine S, Hans P, Carl 9.D", "Stine S | Hans P | Carl {9.D}"},
          {"Per-Olof Holm, J.P. Friis, H. C. Lund, Marie de la Cour",
           "Per-Olof Holm | J.P. Friis | H. C. Lund | Marie de la Cour"},
          {"ANNA HOLM, BO LUND", "ANNA HOLM | BO LUND"},
          {"Anna Holm, F25, Bo Lund, 2L st. th.", "Anna Holm {F25} | Bo Lund {2L st. th}"},
          {"Anna/Bo", "Anna | Bo"},
          {"Anna H., Bo L. og Lars B. (afbud)", "Anna H. | Bo L. | Lars B. =apologies"},
          {"Seniorrådet, Henny Fugl og Bo Lund", "Henny Fugl | Bo Lund !"},
          {"Resten :-)", " !"},
          {"18 deltagere", " !"},
          {"5 ejere", " !"},
          {"Ingen", ""},
          {"Ingen afbud", ""},
          {"- -", ""},
          {"", ""},
      },
      Status::present);
}

TEST_CASE("labels amid a list") {
  check(
      {
          {"Forældrevalgte: Anna Holm, Bo Lund.", "Anna Holm | Bo Lund !"},
          {"Bestyrelsesmedlemmer Irene, Bo, Lis", "Irene | Bo | Lis !"},
          {"Fra forvaltningen: Ingen", ""},
          {"Winnie, Bente (500) Afbud: Bo, Resten", "Winnie | Bente {500} | Bo =apologies !"},
          {"Formand: Anna Holm Næstformand: Bo Lund",
           "Anna Holm (formand) | Bo Lund (næstformand)"},
          {"Fra Vestereng Kommune: Anna Holm, Bo Lund",
           "Anna Holm @Vestereng Kommune | Bo Lund @Vestereng Kommune"},
          {"A: Anna Holm, Bo Lund V: Carl Friis", "Anna Holm [A] | Bo Lund [A] | Carl Friis [V]"},
          {"Den 8. juni 2016: Anna Holm (C).", "Anna Holm [C] {Den 8. juni 2016} !"},
          {"Anna Holm. Afbud fra Bo Lund. Carl Friis",
           "Anna Holm | Bo Lund =apologies | Carl Friis"},
      },
      Status::present);
}

TEST_CASE("status in the words behind a name") {
  check(
      {
          {"Esben Ros, der mødte kl. 16.20", "Esben Ros {mødte kl. 16.20}"},
          {"Anna Holm (afbud)", "Anna Holm =apologies"},
          {"Anna Holm (C), Næstformand- afbud", "Anna Holm [C] (Næstformand) =apologies"},
          {"Anna Holm (V)- afbud", "Anna Holm [V] =apologies"},
          {"Anna Holm, afbud, Bo Lund", "Anna Holm =apologies | Bo Lund"},
          {"Anna Holm (AH - afbud)", "Anna Holm =apologies {AH}"},
          {"Anna Holm, Bo Lund, afbud fra Carl Friis",
           "Anna Holm | Bo Lund | Carl Friis =apologies"},
          {"Anna Holm (fraværende)", "Anna Holm =absent"},
          {"Anna Holm (gæst)", "Anna Holm =guest"},
          {"Anna Holm (suppleant)", "Anna Holm =substitute"},
          {"Anna Holm (fra kl. 15)", "Anna Holm {fra kl. 15}"},
          {"Anna Holm (afbud til punkt 4)", "Anna Holm {afbud til punkt 4}"},
          {"Anna Holm deltager online under punkt 1.", "Anna Holm {deltager online under punkt 1}"},
          {"Anna Holm ankommer klokken 13.00.", "Anna Holm {ankommer klokken 13.00}"},
      },
      Status::present);
  check(
      {
          {"Anna Holm (A), sag 129-138", "Anna Holm [A] {sag 129-138}"},
          {"Anna Holm til kl. 18.40 i punkt 2", "Anna Holm {til kl. 18.40 i punkt 2}"},
          {"Anna Holm ved sag nr. 6 Bo Lund ved sag nr. 7 Carl Friis",
           "Anna Holm {ved sag nr. 6} | Bo Lund {ved sag nr. 7} | Carl Friis"},
          {"Anna B. Holm. Bo Lund mødt kl. 19.15 Carl K. Friis gik kl. 20",
           "Anna B. Holm | Bo Lund =present {mødt kl. 19.15} | Carl K. Friis =present {gik kl. "
           "20}"},
      },
      Status::absent);
  check({{"Anna Holm (syg)", "Anna Holm {syg}"}, {"Anna Holm, suppleant", "Anna Holm (suppleant)"}},
        Status::apologies);
}

TEST_CASE("who came instead, in the sentence of who was away") {
  check({{"Bo Lund (C), i stedet mødte Ida Krag (C)",
          "Bo Lund [C] | Ida Krag [C] =substitute >Bo Lund"}},
        Status::apologies);
  check(
      {{"Som stedfortræder for Bo Lund deltog Ida Krag (C).", "Ida Krag [C] =substitute >Bo Lund"},
       {"I stedet for Bo Lund (A) mødte Ida Krag.", "Ida Krag =substitute >Bo Lund"}},
      Status::present);
}

TEST_CASE("substitutes name whom they stand for") {
  check({{"Ida Krag (A), Suppleant for Bo Lund (A)", "Ida Krag [A] =substitute >Bo Lund"},
         {"Ida Krag i stedet for Bo Lund", "Ida Krag =substitute >Bo Lund"},
         {"Ida Krag (stedfortræder for Bo Lund)", "Ida Krag =substitute >Bo Lund"}},
        Status::member);
  check(
      {
          {"Bo Lund, F - Ida Krag Holm stedfortræder",
           "Bo Lund [F] | Ida Krag Holm =substitute >Bo Lund"},
          {"Bo Lund (V) - Ida Krag (V) mødte som stedfortræder.",
           "Bo Lund [V] | Ida Krag [V] =substitute >Bo Lund"},
          {"Bo V. Lund stedfortræder Ida Krag. Afbud fra Carl Friis",
           "Bo V. Lund | Ida Krag =substitute >Bo V. Lund | Carl Friis"},
          {"Bo Lund, suppleant Ida Krag deltog", "Bo Lund | Ida Krag =substitute >Bo Lund"},
          {"Bo B. Lund (suppleant Ida Krag deltager i stedet)",
           "Bo B. Lund | Ida Krag =substitute >Bo B. Lund"},
          {"Bo Lund (stedfortræder: Ida Krag (V))", "Bo Lund | Ida Krag [V] =substitute >Bo Lund"},
          {"Bo Lund (A) (som stedfortræder deltog Ida Krag (V))",
           "Bo Lund [A] | Ida Krag [V] =substitute >Bo Lund"},
          {"Bo Lund, Ida Krag indkaldt", "Bo Lund | Ida Krag =substitute >Bo Lund"},
          {"Bo Lund (V), stedfortræder: Ida Krag (V), Carl Friis",
           "Bo Lund [V] | Ida Krag [V] =substitute >Bo Lund | Carl Friis"},
          {"Bo Lund, Ida Krag deltager i Bo Lunds sted, samt Carl Friis",
           "Bo Lund | Ida Krag =substitute >Bo Lund | Carl Friis"},
          // nobody knows for which of the two
          {"Bo Lund og Carl Friis, Ida Krag deltog", "Bo Lund | Carl Friis | Ida Krag =substitute"},
          {"Henny Fugl, sygeplejefaglig direktør Sygehuset. I stedet deltog direktør Sygehuset Bo "
           "Lund",
           "Henny Fugl (sygeplejefaglig direktør) @Sygehuset | "
           "Bo Lund (direktør) @Sygehuset =substitute >Henny Fugl"},
      },
      Status::apologies);
}

TEST_CASE("people who lost the marks between them") {
  check(
      {
          {"Kim Holm Bo Ravn Nielsen", "Kim Holm | Bo Ravn Nielsen"},
          {"Anna S. Holm Lise Lund Kirsten Friis Per Krag Hans Bech",
           "Anna S. Holm | Lise Lund | Kirsten Friis | Per Krag | Hans Bech"},
          {"Ida Holm (C) Bo Lund (A) Carl Friis", "Ida Holm [C] | Bo Lund [A] | Carl Friis"},
          {"Formand Per Holm Næstformand Gitte Lund Vandchef Carl Friis",
           "Per Holm (Formand) | Gitte Lund (Næstformand) | Carl Friis (Vandchef)"},
          {"Bo H. Lund, Formand Per Holm, Næstformand Ida B. Krag Jette Friis, Direktør",
           "Bo H. Lund (Formand) | Per Holm (Næstformand) | Ida B. Krag | Jette Friis (Direktør)"},
          {"Anders Askholm Bach Burland", "Anders Askholm Bach Burland"},
      },
      Status::present);
}

TEST_CASE("the end of the people in a longer text") {
  const std::string_view text = "Anna Holm og Bo Lund (referent). Dagsorden: 1. Valg";
  const PeopleResult result = read_people(text, 100, Status::present);
  CHECK(dump(result.people) == "Anna Holm | Bo Lund (referent)");
  CHECK_FALSE(result.whole);
  CHECK(text.substr(result.end).starts_with("Dagsorden"));
  CHECK(result.people[1].span == Span{113, 131});
  CHECK(dump(read_people("Anna Holm. Bo Lund", 0, Status::present, "referent").people) ==
        "Anna Holm (referent) | Bo Lund");
}

TEST_CASE("lines of people and other lines") {
  for (const std::string_view line :
       {"Anna G. Holm", "Lone", "Fatma Elmose (A) - formand", "Direktør Bo Lund, Vestereng kommune",
        "Bo B. Lund, psykiatristaben (sekretariat)", "Forældrevalgte: Anna Holm, Bo Lund",
        "Elevrepræsentanter:  - -", "Anna Holm, Bo Lund og Carl Friis.",
        "Anna Holm\tVestereng Kommune", "Bo Lund til kl. 18.40 i punkt 2",
        "Britta Krag (A), sag 129-138"}) {
    CAPTURE(line);
    CHECK(only_people(line));
  }
  for (const std::string_view line :
       {"Sagsfremstilling", "Høring", "Teknisk Udvalg", "Lukkede Punkter",
        "Godkendelse af dagsorden", "Vestereng Kommune", "Region Østfjord",
        "onsdag den 4. december 2012", "Økonomiske konsekvenser", "Anna orienterede om budgettet.",
        "Godkendt.", "Per kontakter Provstiet.", "18 deltagere", "Anna Holm og Bo Lund godkendt",
        "Plan, Teknik & Miljø", "Næstformand", "Mødet slut:", ""}) {
    CAPTURE(line);
    CHECK_FALSE(only_people(line));
  }
}

TEST_CASE("people by where they come from and whose place they take") {
  check(
      {
          {"Fra Vestereng Kommune deltog Anna Holm og Bo Lund.",
           "Anna Holm @Vestereng Kommune | Bo Lund @Vestereng Kommune"},
          {"Fra forvaltningen deltog desuden chef Anna Holm.", "Anna Holm (chef)"},
          {"For Anna Holm mødte Bo Lund.", "Bo Lund =substitute >Anna Holm"},
          {"Bo Lund, F - Anna Holms stedfortræder", "Bo Lund [F] =substitute >Anna Holm"},
          {"Anna Holm (F) deltog ikke i punkt 7", "Anna Holm [F] {deltog ikke i punkt 7}"},
          {"Skolens ledelse: Skoleleder Anna Holm", "Anna Holm (Skoleleder) !"},
          {"Anna 8.a og Bo 9.b", "Anna {8.a} | Bo {9.b}"},
          {"Anna v. d. Hude, Carl v. Friis", "Anna v. d. Hude | Carl v. Friis"},
      },
      Status::present);
  check({{"Anna Holm (fra kl. 16), Bo Lund, Carl Friis - mødte kl. 17",
          "Anna Holm =present {fra kl. 16} | Bo Lund | Carl Friis =present {mødte kl. 17}"}},
        Status::member);
  check({{"Anna Holm - afbud, Bo Lund", "Anna Holm =apologies | Bo Lund"}}, Status::substitute);
}

TEST_CASE("people of a line of nothing else are those that are read from any text") {
  for (const std::string_view text :
       {"Villads Krag (A), Henny Fugl", "Henny Fugl, direktør i Vestereng Kommune",
        "Forældrevalgte: Villads, Henny", "Villads Krag. Henny Fugl", "Afbud: Villads Krag",
        "Villads Krag havde meldt afbud", "Elevrepræsentanter", "Budget og regnskab", "",
        "Villads Krag orienterede om taget"}) {
    CAPTURE(text);
    for (const Status status : {Status::present, Status::apologies, Status::substitute}) {
      const auto only = read_only_people(text, 7, status);
      REQUIRE(only.has_value() == only_people(text));
      if (!only) continue;
      const PeopleResult all = read_people(text, 7, status);
      CHECK(only->people == all.people);
      CHECK(only->whole == all.whole);
      CHECK(only->end == all.end);
    }
  }
}
