// SPDX-License-Identifier: MIT
#include "reading/forms/outcome.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "vocabulary/outcomes.hpp"

TEST_CASE("what decisions come to") {
  struct Row {
    std::string_view text, expected;
  };
  const auto rows = std::to_array<Row>({
      {"Godkendt.", "approved"},
      {"Indstillingen blev godkendt.", "approved"},
      {"Tiltrådt", "approved"},
      {"Indstillingen følges.", "approved"},
      {"Som indstillet.", "approved"},
      {"Et flertal (A og F) stemte for. Bo Holm (V) stemte imod.", "approved"},
      {"Afslag. Udgiften holdes inden for driften.", "rejected"},
      {"Der gives dispensation.", "approved"},
      {"Forslaget er dermed bortfaldet.", "rejected"},
      {"Ansøgningen imødekommes ikke.", "rejected"},
      {"Sagen sendes retur til forvaltningen.", "returned"},
      {"Punktet blev ikke behandlet.", "postponed"},
      {"Emnet blev diskuteret.", "discussed"},
      {"Intet til punktet.", "no_remarks"},
      {"Intet. Næste møde: 13. juni", "no_remarks"},
      {"Forslaget blev enstemmigt vedtaget.", "approved"},
      {"Godkendt med følgende rettelser: side 2 udgår", "approved_with_changes"},
      {"Indstilles godkendt", "recommended"},
      {"Anbefales.", "recommended"},
      {"Oplægget blev taget til efterretning.", "noted"},
      {"Drøftet.", "discussed"},
      {"Udkastet blev drøftet, og planen blev godkendt.", "approved"},
      {"Ikke godkendt.", "rejected"},
      {"Godkendes ikke.", "rejected"},
      {"Udvalget tiltræder ikke forvaltningens indstilling.", "rejected"},
      {"Udvalget kan ikke anbefale forslaget.", "rejected"},
      {"Udvalget kan ikke tiltræde forslaget.", "rejected"},
      {"Indstillingen følges ikke.", "rejected"},
      {"Byrådet besluttede at forkaste forslaget.", "rejected"},
      {"Udvalget besluttede ikke at godkende planen.", "rejected"},
      {"Udvalget besluttede at godkende planen.", "approved"},
      {"Udvalget besluttede med 4 stemmer mod 3 at godkende planen.", "approved"},
      {"Udvalget besluttede at bemyndige formanden til at godkende planen.", ""},
      {"Udvalget talte om, hvorvidt det er muligt at godkende planen.", ""},
      {"Udvalget anbefaler byrådet at godkende planen.", "recommended"},
      {"Oversendes til økonomiudvalget.", ""},
      {"Pkt. 1 godkendt. Pkt. 2 udsat.", "other"},
      {"Punkt 1 godkendt. Punkt 2 godkendt.", "approved"},
      {"Drøftet. Godkendt.", "approved"},
      {"Drøftet. Indstillingen blev godkendt.", "approved"},
      {"Vedtages ikke.", "rejected"},
      {"Bestyrelsen tiltrådte ikke forslaget.", "rejected"},
      {"Der var ikke flertal for forslaget.", "rejected"},
      {"Tages ikke til efterretning.", "other"},
      {"Orienteringen kunne ikke tages til efterretning.", "other"},
      {"Forslaget faldt dermed.", "rejected"},
      {"Sagen sendes tilbage til forvaltningen.", "returned"},
      {"Udvalget besluttede at udsætte sagens behandling.", "postponed"},
      {"Udgår.", "withdrawn"},
      {"Godkendt. Sag 3 udgår.", "approved"},
      {"Udvalget godkendte budgettet med den ændring, at prisen sættes ned.",
       "approved_with_changes"},
      {"Rådet vedtog forslaget med den tilføjelse, at kajen hæves.", "approved_with_changes"},
      {"Godkendt, dog udsættes punkt 4.", "approved_with_changes"},
      {"Indstillingen tiltrådt, idet fristen ændres til 1. maj.", "approved_with_changes"},
      {"Godkendt, idet Bo Holm (A) tog forbehold.", "approved"},
      {"Tiltrådt med undtagelse af punkt b.", "approved_with_changes"},
      {"Drøftet. Udvalget tog orienteringen til efterretning.", "noted"},
      {"Godkendt administrationens indstilling. Punkt b udsættes.", "approved"},
      {"Ændringsforslaget blev forkastet. Planen blev herefter vedtaget.", "approved"},
      {"Ændringsforslaget blev forkastet.", "rejected"},
      {"Bo Lund foreslog, at sagen udsættes. Forslaget faldt. Planen blev vedtaget.", "approved"},
      {"Formanden foreslog, at sagen udsættes.", "postponed"},
      {"Bo Holm blev genvalgt.", "elected"},
      {"Intet at bemærke.", "no_remarks"},
      {"Ingen bemærkninger.", "no_remarks"},
      {"Der blev orienteret om udvalgets godkendelse i marts.", "noted"},
      {"Brevet sendes til orientering i klyngen.", ""},
      {"Ingen.", "no_remarks"},
      {"Intet", "no_remarks"},
      {"lngen bemærkninger.", "no_remarks"},
      {"Ingen af de indkomne tilbud er åbnet.", ""},
      {"-", ""},
      {"Tomt indhold", ""},
      {"Udvalget drøftede sagen. Udvalget besluttede at udsætte den.", "postponed"},
      {"Planen blev drøftet. Den godkendte plan fra 2019 ligger ved.", "discussed"},
      {"Udvalget anbefalede at udsætte sagen.", "recommended"},
      {"Kredsen ser frem til godkendelse af anlægget.", ""},
      {"Vedtaget – stort flertal.", "approved"},
      {"Taget til orientering.", "noted"},
      {"Orienteret", "noted"},
      {"Møde for nyvalgte og ikke-valgte.", ""},
      {"Formanden bød velkommen.", ""},
      {"", ""},
  });
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const auto outcome = referat::find_outcome(row.text);
    CHECK((outcome ? referat::name(*outcome) : "") == row.expected);
  }
}
