// SPDX-License-Identifier: MIT
#include "people/person_cells.hpp"

#include <doctest/doctest.h>

#include <string_view>

#include "text/person_dump_for_test.hpp"

using namespace referat;

TEST_CASE("rows of a table with a head") {
  const auto columns = read_person_columns("| Navn | Organisation | Init. |");
  REQUIRE(columns.size() == 3);
  const auto read = [&](std::string_view row) {
    return dump(read_person_row(row, 0, columns, Status::present).people);
  };
  CHECK(read("| Ida Holm | Vestereng Kommune, IT | IH |") ==
        "Ida Holm @Vestereng Kommune, IT {IH}");
  CHECK(read("| Bo Lund (referent) | 4BC | BL |") == "Bo Lund (referent) @4BC {BL}");
  CHECK(read("|---|---|---|") == "");
  CHECK(read("| Navn | Organisation | Init. |") == "");
  CHECK(read("| Bo Lund |") == "Bo Lund");
}

TEST_CASE("marks in columns of presence") {
  const auto columns = read_person_columns("Navn\tTilstede\tAfbud");
  const auto read = [&](std::string_view row) {
    return dump(read_person_row(row, 0, columns, Status::present).people);
  };
  CHECK(read("Ida Holm\tX\t") == "Ida Holm");
  CHECK(read("Ida Holm\t\tX") == "Ida Holm =apologies");
  CHECK(read("Ida Holm (A)\t-\t") == "Ida Holm [A] =absent");
  CHECK(read("Ida Holm\t\t") == "Ida Holm =member");
}

TEST_CASE("labels over lists are columns and statuses as well") {
  const auto columns = read_person_columns("Medlem\tMødt\tUdeblevet uden afbud\tStatus");
  const auto read = [&](std::string_view row) {
    return dump(read_person_row(row, 0, columns, Status::present).people);
  };
  CHECK(read("Ida Holm\t\tX\t") == "Ida Holm =absent");
  CHECK(read("Ida Holm\t\t\tFraværende med afbud") == "Ida Holm =apologies");
}

TEST_CASE("a column of statuses") {
  const auto columns = read_person_columns("| Navn | Rolle | Status |");
  const auto read = [&](std::string_view row) {
    return dump(read_person_row(row, 0, columns, Status::present).people);
  };
  CHECK(read("| Ida Holm | formand | til stede |") == "Ida Holm (formand)");
  CHECK(read("| Bo Lund | kasserer | Afbud |") == "Bo Lund (kasserer) =apologies");
  CHECK(read("| Carl Friis | | fraværende |") == "Carl Friis =absent");
  CHECK(read("| Dorte Krag | | stedfortræder |") == "Dorte Krag =substitute");
  CHECK(read("| Erik Holm | | gæst |") == "Erik Holm =guest");
  CHECK(read("| Fie Lund | | inhabil |") == "Fie Lund =recused");
  CHECK(read("| Gerd Ros | | medlem |") == "Gerd Ros =member");
  CHECK(read("| Hans Ros | | ukendt |") == "Hans Ros =member {ukendt}");
  CHECK(read("| Ida Ros | | Afbud (syg) |") == "Ida Ros =apologies {Afbud (syg)}");
  CHECK(read("| Ida Ros | | Afbud (punkt 4) |") == "Ida Ros {Afbud (punkt 4)}");
  CHECK(read("| Ida Ros | | gæst (punkt 4) |") == "Ida Ros =guest {gæst (punkt 4)}");
  CHECK(read("| Ida Ros | | Nej |") == "Ida Ros =absent");
  CHECK(read_person_columns("Navn\tFremmøde").size() == 2);
}

TEST_CASE("rows without a head") {
  CHECK(read_person_columns("Ida Holm\tVestereng Kommune").empty());
  const auto result =
      read_person_row("| Ida Holm | Vestereng Kommune | IH |", 7, {}, Status::present);
  CHECK(dump(result.people) == "Ida Holm @Vestereng Kommune {IH}");
  CHECK(result.people[0].span.begin == 9);
}
