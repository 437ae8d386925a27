// SPDX-License-Identifier: MIT
#include "text/run_on_people.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "text/person_dump_for_test.hpp"

using namespace referat;

namespace {

std::string read(std::string_view text) {
  std::string result;
  for (const RunOnList& list : read_run_on_people(text, 0))
    result += (result.empty() ? "" : " / ") + dump(list.people);
  return result;
}

}  // namespace

TEST_CASE("lists amid a text without line breaks") {
  struct Row {
    std::string_view text;
    std::string_view lists;
  };
  constexpr Row rows[] = {
      {"1 Referat af møde 5. maj kl Til stede: Bo H. Lund, Formand Ida Holm, Næstformand Per Krag "
       "Lise Friis, "
       "Direktør Kontaktperson Lise Friis Direkte tlf.: Afbud: Carl Bech Næste møde 6. juni",
       "Bo H. Lund (Formand) | Ida Holm (Næstformand) | Per Krag | Lise Friis (Direktør) / "
       "Carl Bech =apologies"},
      {"Møde i rådet I mødet deltog Ida Holm, Bo Lund og Per Krag (referent). Dagsorden: 1. Valg",
       "Ida Holm | Bo Lund | Per Krag (referent)"},
      {"Onsdag d. 2. februar Afbud fra Ida Holm, Bo Lund. Dagsorden 1. Godkendelse",
       "Ida Holm =apologies | Bo Lund =apologies"},
      {"Sted: Salen I mødet deltager: Afbud fra: Formand Ida Holm Direktør Bo Lund Dagsorden "
       "Indledning",
       "Ida Holm (Formand) =member | Bo Lund (Direktør) =member"},
      {"Medlemmer: Ida Holm Bo Lund Fraværende: Bo Lund ved sag nr. 6 Per Krag 1",
       "Ida Holm =member | Bo Lund =member | Bo Lund =absent {ved sag nr. 6} | Per Krag =absent"},
      {"Mødedeltagere: Ida Holm, Bo Lund åben 2 Indholdsfortegnelse", "Ida Holm | Bo Lund"},
      {"Referent: Ida Holm Til stede: Bo Lund, Per Krag",
       "Ida Holm (referent) | Bo Lund | Per Krag"},
      {"Formanden bød velkommen. Budgettet blev gennemgået.", ""},
      {"Deltagere: 18 borgere Dirigent: Ingen", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(read(row.text) == row.lists);
  }
}

TEST_CASE("a list's span reaches from its label to the last name") {
  const std::string_view text = "Sted: Salen Afbud: Ida Holm Næste møde";
  const auto lists = read_run_on_people(text, 10);
  REQUIRE(lists.size() == 1);
  CHECK(text.substr(lists[0].span.begin - 10, lists[0].span.end - lists[0].span.begin) ==
        "Afbud: Ida Holm");
  CHECK(find_attendance_label(text, 0)->begin == 12);
  CHECK_FALSE(find_attendance_label(text, 13));
}
