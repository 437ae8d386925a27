// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "checking/found_for_test.hpp"

using namespace referat;

namespace {

// Minutes with these lines in the head.
std::string minutes_with(std::string_view people) {
  std::string text = "Referat af møde i Havnerådet den 12. november 2024\n\n";
  return text.append(people).append("\n\n1. Ny kaj\n\nBeslutning\n\nGodkendt.\n");
}

std::string both(std::string_view people) {
  return found(Rule::present_and_absent, minutes_with(people));
}

std::string twice(std::string_view people) {
  return found(Rule::duplicate_person, minutes_with(people));
}

}  // namespace

TEST_CASE("present and absent") {
  CHECK(both("Deltagere:\tIda Holm\tVestereng Kommune\n\tBo Lund\tNørre Kommune\n\nAfbud:\n\n"
             "Bo Lund\n\nNørre Kommune") ==
        "8:1 error: Bo Lund is listed as absent here and as present at 4:2; remove the name from "
        "one of the lists\n");
  CHECK(both("Afbud: Bo Lund\n\nTil stede: Ida Holm, Bo Lund") ==
        "3:8 error: Bo Lund is listed as absent here and as present at 5:22; remove the name from "
        "one of the lists\n");
  CHECK(both("Deltagere\n\n- Ida Holm, V\n- Bo Lund, F\n\nAfbud\n\n- Bo Lund, F - Per Krag "
             "stedfortræder") != "");
}

TEST_CASE("absence that contradicts nothing") {
  CHECK(both("Deltagere: Ida Holm, Bo Lund (afbud)\n\nAfbud: Bo Lund") == "");
  CHECK(both("Deltagere: Ida Holm, Bo Lund - afbud") == "");
  CHECK(both("Medlemmer: Ida Holm, Bo Lund\n\nAfbud: Bo Lund") == "");
  CHECK(both("Indkaldte: Ida Holm, Bo Lund\n\nAfbud: Bo Lund") == "");
  CHECK(both("Mødekreds: Ida Holm, Bo Lund\n\nAfbud: Bo Lund") == "");
  CHECK(both("Formand: Bo Lund\nDeltagere: Ida Holm\nAfbud: Bo Lund") == "");
  CHECK(both("Ida Holm\nBo Lund\nPer Krag\n\nAfbud: Bo Lund") == "");
  // away for a part, or with a remark that may explain it
  CHECK(both("Til stede: Ida Holm, Bo Lund\n\nFraværende: Bo Lund under punkt 4") == "");
  CHECK(both("Til stede: Ida Holm, Bo Lund (fra kl. 15)\n\nFraværende: Bo Lund") == "");
  // somebody else
  CHECK(both("Til stede: Ida Holm (A), Bo Lund (A)\n\nAfbud: Bo Lund (V)") == "");
  CHECK(both("Til stede: Ida Holm, Bo\n\nAfbud: Bo") == "");
  CHECK(both("Til stede: Ida Holm, suppleant for Bo Lund\n\nAfbud: Bo Lund") == "");
}

TEST_CASE("whom the agenda expected and who came are two lists") {
  CHECK(found(Rule::present_and_absent,
              "Referat af møde i Havnerådet den 12. november 2024\n\n1. Mødedeltagere\n\n"
              "Beslutning\n\nMødedeltagere: Ida Holm\n\nFraværende: Bo Lund\n\n"
              "Sagsfremstilling\n\nMødedeltagere: Ida Holm, Bo Lund\n\n2. Kaj\n\nGodkendt.\n") ==
        "");
}

TEST_CASE("twice in one list") {
  CHECK(twice("Til stede: Ida Holm, Bo Lund, Ida Holm") ==
        "3:31 warning: Ida Holm stands in this list twice, first at 3:12; remove the second, or "
        "tell the two apart\n");
  CHECK(twice("Afbud:\nBo Lund (A)\nIda Holm\nBo Lund") != "");
}

TEST_CASE("named twice with a reason") {
  CHECK(twice("Mødeleder: Ida Holm\nTil stede: Ida Holm, Bo Lund\nReferent: Bo Lund") == "");
  CHECK(twice("Bestyrelsen består af: Ida Holm, Bo Lund\n\nTil stede: Bo Lund") == "");
  CHECK(twice("Til stede: Ida Holm, formand, Bo Lund, Ida Holm, referent") == "");
  CHECK(twice("Til stede: Bo Lund, Vestereng Kommune, Bo Lund, Nørre Kommune") == "");
  CHECK(twice("Til stede: Bo, Ida, Bo") == "");
}
