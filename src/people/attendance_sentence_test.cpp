// SPDX-License-Identifier: MIT
#include "people/attendance_sentence.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "text/person_dump_for_test.hpp"
#include "vocabulary/attendance_phrases.hpp"
#include "vocabulary/people_words.hpp"

using namespace referat;

TEST_CASE("sentences about attendance") {
  struct Row {
    std::string_view text;
    std::string_view people;
  };
  constexpr Row rows[] = {
      {"Anna Holm, Bo Lund og Carl Friis var fraværende.",
       "Anna Holm =absent | Bo Lund =absent | Carl Friis =absent"},
      {"Der er afbud fra Anna Holm og Bo Lund.", "Anna Holm =apologies | Bo Lund =apologies"},
      {"Der er til dette byrådsmøde afbud fra Bo Lund pga. ferie.",
       "Bo Lund =apologies {pga. ferie}"},
      {"Anna Holm havde meldt afbud, og Bo Lund deltog i stedet.",
       "Anna Holm =apologies | Bo Lund =substitute >Anna Holm"},
      {"Der var afbud fra Anna Holm, og Bo Lund deltog i stedet.",
       "Anna Holm =apologies | Bo Lund =substitute >Anna Holm"},
      {"Anna Holm deltog ikke, i stedet deltog Bo Lund.",
       "Anna Holm =absent | Bo Lund =substitute >Anna Holm"},
      {"Anna Holm deltog ikke på grund af ferie, i stedet deltog Bo Lund.",
       "Anna Holm =absent {på grund af ferie} | Bo Lund =substitute >Anna Holm"},
      {"Anna Holm havde meldt afbud. I stedet deltog Bo Lund (V).",
       "Anna Holm =apologies | Bo Lund [V] =substitute >Anna Holm"},
      {"Anna Holm havde meldt afbud. 1. suppleant Bo Lund var indkaldt, men mødte ikke frem.",
       "Anna Holm =apologies | Bo Lund =absent"},
      {"Anna Holm havde meldt afbud. For Anna Holm deltog Bo Lund som stedfortræder.",
       "Anna Holm =apologies | Bo Lund =substitute >Anna Holm"},
      {"Anna Holm havde meldt afbud på selve mødedagen.",
       "Anna Holm =apologies {på selve mødedagen}"},
      {"Anna Holm udeblev uden afbud.", "Anna Holm =absent"},
      {"Bo Lund (F) deltog ikke under punkterne 12-15.",
       "Bo Lund [F] =absent {under punkterne 12-15}"},
      {"Bo Lund (C), Næstformand deltog ikke i udvalgets behandling af sagen.",
       "Bo Lund [C] (Næstformand) =absent {i udvalgets behandling af sagen}"},
      {"Vi havde modtaget afbud fra Ida Holm.", "Ida Holm =apologies"},
      {"Ida Holm blev væk uden afbud.", "Ida Holm =absent"},
      {"Ida Holm havde meldt lovligt forfald.", "Ida Holm =apologies"},
      {"Ida G. Holm var forhindret i at deltage i behandlingen af sagen.",
       "Ida G. Holm =absent {i at deltage i behandlingen af sagen}"},
      {"Desværre kunne suppleant Lone ikke deltage.", "Lone (suppleant) =absent"},
      {"Alle medlemmer var mødt undtagen Anna V. Holm, der havde meldt afbud.",
       "Anna V. Holm =apologies"},
      {"Alle var til stede bortset fra Bo Lund.", "Bo Lund =absent"},
      {"I mødet deltog Anna Holm og Bo Lund (referent).", "Anna Holm | Bo Lund (referent)"},
      {"Bo Lund (A) erklærede sig inhabil og deltog ikke i behandlingen af punktet.",
       "Bo Lund [A] =recused {deltog ikke i behandlingen af punktet}"},
      {"Bo Lund deltog ikke i behandlingen pga. inhabilitet.",
       "Bo Lund =recused {deltog ikke i behandlingen}"},
      {"Fraværende var Anna Holm og Bo Lund.", "Anna Holm =absent | Bo Lund =absent"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const auto result = read_attendance_sentence(row.text, 0);
    REQUIRE(result);
    CHECK(dump(result->people) == row.people);
    CHECK(result->whole);
  }
}

TEST_CASE("sentences about something else") {
  for (const std::string_view text :
       {"",
        "Byrådet bedes godkende, at 1. stedfortræder Bo Lund indkaldes på grund af afbud fra Anna "
        "Holm.",
        "1. stedfortræder på liste V, Bo Lund, er indkaldt og tiltræder mødet.",
        "Gruppen for liste V har meddelt, at Anna Holm har forfald til mødet 27. november 2018.",
        "Anna Holm, direktør Børn og Unge, Vestereng Kommune deltager under punktet.",
        "Fra Vestereng Kommune deltager udvalgsformand Anna Holm, der er fast repræsentant.",
        "Venstre deltog ikke i afstemningen.", "Anna Holm deltog ikke i afstemningen.",
        "Anna Holm kunne ikke tiltræde indstillingen.",
        "Borgmesteren var fraværende under behandlingen.",
        "Eleverne var fraværende i 12 % af timerne.", "Anna Holm deltog ikke i projektet.",
        "Afbud til mødet gives til sekretariatet.",
        "På grund af afbud fra Anna Holm udsættes punktet.",
        "Betingelserne for indkaldelse af stedfortræder er ikke til stede.",
        "3 medlemmer havde meldt afbud og 4 medlemmer var fraværende."}) {
    CAPTURE(text);
    CHECK_FALSE(read_attendance_sentence(text, 0));
  }
}

TEST_CASE("a sentence about attendance before another one") {
  const std::string_view text = "Anna Holm (V) var fraværende. Dagsordenen blev godkendt.";
  const auto result = read_attendance_sentence(text, 50);
  REQUIRE(result);
  CHECK(dump(result->people) == "Anna Holm [V] =absent");
  CHECK(result->people[0].span == Span{50, 63});
  CHECK_FALSE(result->whole);
  CHECK(text.substr(result->end) == "Dagsordenen blev godkendt.");
}

TEST_CASE("the table of phrases is in order") {
  for (const AttendancePhrase& phrase : attendance_phrases()) {
    CAPTURE(phrase.words);
    CHECK((word_classes(phrase.words.substr(0, phrase.words.find(' '))) & phrase_word) != 0);
  }
  CHECK(std::ranges::is_sorted(attendance_phrases(), {}, &AttendancePhrase::words));
}
