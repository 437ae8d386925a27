// SPDX-License-Identifier: MIT
#include "reading/forms/numbering.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

namespace {

using referat::NumberForm;

// "form number|rest", or "-" for no mark.
std::string dump(std::string_view line) {
  const auto mark = referat::number_mark(line);
  if (!mark) return "-";
  constexpr auto forms = std::to_array<std::string_view>(
      {"punkt:", "punkt", "ad", "nr", "dot", "paren", "dash", "colon", "bare", "alone"});
  return std::string(forms[static_cast<std::size_t>(mark->form)]) + " " +
         std::string(mark->number) + "|" + std::string(line.substr(mark->rest));
}

}  // namespace

TEST_CASE("number marks at a line's start") {
  struct Row {
    std::string_view line, expected;
  };
  const auto rows = std::to_array<Row>({
      {"1. Valg af dirigent", "dot 1|Valg af dirigent"},
      {"1.     Valg af dirigent", "dot 1|Valg af dirigent"},
      {"715. Kulturplan", "dot 715|Kulturplan"},
      {"4.Eventuelt", "dot 4|Eventuelt"},
      {"3 . Regnskab", "dot 3|Regnskab"},
      {"1 First Agenda", "bare 1|First Agenda"},
      {"1) Valg", "paren 1|Valg"},
      {"6a) Valg af suppleant", "paren 6a|Valg af suppleant"},
      {"5a. Forslag om en trailer", "dot 5a|Forslag om en trailer"},
      {"5a. sal til venstre", "-"},
      {"1 (Åben) Godkendelse", "bare 1|(Åben) Godkendelse"},
      {"14 (Lukket) Anlægssag", "bare 14|(Lukket) Anlægssag"},
      {"14 (Lukket)", "-"},
      {"1 - Godkendelse", "dash 1|Godkendelse"},
      {"2 – Meddelelser", "dash 2|Meddelelser"},
      {"1: Godkendelse", "colon 1|Godkendelse"},
      {"79 : Åbent - Budget", "colon 79|Åbent - Budget"},
      {"Punkt 2: Svar", "punkt: 2|Svar"},
      {"Punkt 1", "punkt 1|"},
      {"Punkt 3. Oplæg om skolen", "punkt 3|Oplæg om skolen"},
      {"Pkt. 4 Orientering (VH)", "punkt 4|Orientering (VH)"},
      {"Pkt.12", "punkt 12|"},
      {"Ad pkt. 3: Regnskab", "ad 3|Regnskab"},
      {"Ad punkt 3 Regnskab", "ad 3|Regnskab"},
      {"Ad dagsordenens pkt. 3: Regnskab", "ad 3|Regnskab"},
      {"Dagsordenens punkt 3: Regnskab", "punkt: 3|Regnskab"},
      {"3.) Regnskab", "paren 3|Regnskab"},
      {"AD 1: Økonomi", "ad 1|Økonomi"},
      {"Ad. 1. Underskrivelse", "ad 1|Underskrivelse"},
      {"ad 4. Status", "ad 4|Status"},
      {"Nr.60 - Godkendelse", "nr 60|Godkendelse"},
      {"Sag nr. 129", "nr 129|"},
      {"Sag 2: Budget", "nr 2|Budget"},
      {"Sag 66 om klippekort", "-"},
      {"#3 Ungetopmøde", "nr 3|Ungetopmøde"},
      {"#ungdom", "-"},
      {"SAG NR. 1 MØDEPLAN", "nr 1|MØDEPLAN"},
      {"1.1 Status siden sidst", "dot 1.1|Status siden sidst"},
      {"2.0 Møde", "dot 2.0|Møde"},
      {"1.1.", "dot 1.1|"},
      {"1. 2. behandling af styrelsesvedtægt", "dot 1|2. behandling af styrelsesvedtægt"},
      {"7", "alone 7|"},
      {"2.652. Underskuddet skyldes", "-"},
      {"1.316.000 kr. til tag", "-"},
      {"1. januar 2024: Loven træder i kraft", "-"},
      {"19.00 - 19.45", "-"},
      {"12.11.2024", "-"},
      {"13./10. : Gudstjeneste", "-"},
      {"76 personer har svaret", "-"},
      {"Punkt 6, 7, 8", "punkt 6, 7, 8|"},
      {"Punkt 6, 7 og 8 udsættes", "-"},
      {"7 evt.", "bare 7|evt."},
      {"Punkter til næste møde", "-"},
      {"Adresse", "-"},
      {"", "-"},
      {"12345. Nej", "-"},
  });
  for (const Row& row : rows) {
    CAPTURE(row.line);
    CHECK(dump(row.line) == row.expected);
  }
}

TEST_CASE("bullets and letters") {
  struct Row {
    std::string_view line;
    std::size_t length;
  };
  const auto rows = std::to_array<Row>({
      {"- at budgettet godkendes", 2},
      {"• Lokaler", 4},
      {"• • Mandag", 8},
      {"·    at rammen", 6},
      {"\xEF\x82\xB7 punkt", 4},
      {"o Niveau", 2},
      {"-hospital", 0},
      {"-", 0},
      {"og videre", 0},
      {"*kursiv*", 0},
      {"", 0},
  });
  for (const Row& row : rows) {
    CAPTURE(row.line);
    CHECK(referat::bullet_length(row.line) == row.length);
  }
  CHECK(referat::letter_mark("A)   Arbejderne godkendes")->label == "A)");
  CHECK(referat::letter_mark("a. Møder")->rest == 3);
  CHECK(referat::letter_mark("iii. lyset tændes")->label == "iii.");
  CHECK(referat::letter_mark("(b) lyset tændes")->label == "(b)");
  CHECK_FALSE(referat::letter_mark("(A. Holm)"));
  CHECK_FALSE(referat::letter_mark("A.B. Hansen"));
  CHECK_FALSE(referat::letter_mark("I år"));
  CHECK_FALSE(referat::letter_mark("(iii"));
}
