// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <initializer_list>
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

// Minutes with a list of the absent under each item.
std::string absent(std::initializer_list<std::string_view> lists,
                   std::string_view text = "Drøftet.") {
  std::string minutes = "Referat af møde i Havnerådet den 12. november 2024\n\n";
  int number = 0;
  for (const std::string_view names : lists) {
    minutes.append(std::to_string(++number)).append(". Punkt om kajen\n\nBeslutning\n\n");
    minutes.append(text).append("\n\nFraværende: ").append(names).append("\n\n");
  }
  return found(Rule::absentees_differ, minutes);
}

std::string variant(std::string_view people, std::string_view away) {
  std::string text = "Referat af møde i Havnerådet den 12. november 2024\n\nTil stede: ";
  text.append(people).append("\n\n1. Ny kaj\n\nBeslutning\n\nGodkendt.\n\nFraværende: ");
  return found(Rule::name_variant, text.append(away).append("\n"));
}

std::string votes(std::string_view decision, std::string_view people = "Til stede: Ida Holm") {
  std::string text = "Referat af møde i Havnerådet den 12. november 2024\n\n";
  text.append(people).append("\n\n1. Ny kaj\n\nBeslutning\n\n");
  return found(Rule::vote_imbalance, text.append(decision).append("\n"));
}

std::string unlisted(std::string_view line) {
  std::string text =
      "Referat af møde i Havnerådet den 12. november 2024\n\nTil stede: Ida Holm\n\n";
  return found(Rule::unlisted_participant,
               text.append("1. Ny kaj\n\nSagsfremstilling\n\n").append(line).append("\n"));
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
  // a substitute came: the list is one of members, most likely
  CHECK(both("Deltagere\n\n- Ida Holm, V\n- Bo Lund, F\n\nAfbud\n\n- Bo Lund, F - Per Krag "
             "stedfortræder")
            .starts_with("10:3 info"));
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
  CHECK(both("Til stede: Ida Holm, Bo Lund\n\nFraværende: Bo Lund\n\nBo Lund ankom kl. 17.30") ==
        "");
  // somebody else
  CHECK(both("Til stede: Ida Holm (A), Bo Lund (A)\n\nAfbud: Bo Lund (V)") == "");
  CHECK(both("Til stede: Ida Holm, Bo\n\nAfbud: Bo") == "");
  CHECK(both("Til stede: Ida Holm, suppleant for Bo Lund\n\nAfbud: Bo Lund") == "");
}

TEST_CASE("an absence under one item of several concerns that item") {
  const auto under = [](std::string_view title, std::string_view lines) {
    std::string text = "Referat af møde i Havnerådet den 12. november 2024\n\nTil stede: ";
    text.append("Ida Holm, Bo Lund\n\n1. ").append(title).append("\n\nGodkendt.\n\n");
    text.append(lines).append("\n\n2. Ny kaj\n\nGodkendt.\n\n3. Molen\n\nGodkendt.\n");
    return found(Rule::present_and_absent, text);
  };
  CHECK(under("Godkendelse af dagsorden", "Fraværende: Bo Lund") == "");
  CHECK(under("Velkomst", "Fraværende: Bo Lund\n\nBo Lund er inhabil.") == "");
  CHECK(under("Mødedeltagere",
              "Fraværende: Bo Lund\n\nBemærkninger: Bo Lund ankom kl. 17.30 til punkt 2") == "");
  CHECK(under("Mødedeltagere", "Fraværende: Bo Lund").starts_with("9:13 error: "));
  CHECK(under("Velkomst", "Afbud: Bo Lund").starts_with("9:8 error: "));
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

TEST_CASE("left out of one list of the absent") {
  CHECK(absent({"Bo Lund, Ida Holm", "Bo Lund, Ida Holm", "Ida Holm", "Bo Lund, Ida Holm"}) ==
        "25:1 warning: Bo Lund is absent under the items before and after (at 17:13) but is not "
        "named in this list; add the name or state when the person came and left\n");
  CHECK(absent({"Bo Lund", "Bo Lund", "Bo Lund", "Bo Lund"}) == "");
  // another order and another form
  CHECK(absent({"Bo Lund, A, Ida Holm", "Ida Holm og Bo Lund, A", "Bo Lund (A), Ida Holm"}) == "");
}

TEST_CASE("people who came and left") {
  CHECK(absent({"Bo Lund, Ida Holm", "Bo Lund, Ida Holm", "Ida Holm", "Ida Holm"}) == "");
  CHECK(absent({"Ida Holm", "Ida Holm", "Bo Lund, Ida Holm", "Bo Lund, Ida Holm"}) == "");
  CHECK(absent({"Ida Holm", "Bo Lund, Ida Holm", "Ida Holm", "Bo Lund, Ida Holm"}) == "");
  CHECK(absent({"Bo Lund, Ida Holm", "Bo Lund, Ida Holm", "Ida Holm", "Bo Lund, Ida Holm"},
               "Lund deltog under punktet.") == "");
}

TEST_CASE("names that differ by one letter") {
  CHECK(
      variant("Ida Holm, Bo Krag Petersen", "Bo Krag Pedersen") ==
      "11:13 info: \"Bo Krag Pedersen\" is spelt \"Bo Krag Petersen\" at 3:22; write both alike if "
      "they are one person\n");
  CHECK(variant("Ida Holm, Søren Krag", "Sören Krag") != "");
  CHECK(variant("Ida Holm, Søren Krag", "Søren Krahg") != "");
  CHECK(variant("Ida Holm, Søren Krag", "Søren Krahgh") == "");
  CHECK(variant("Bo Krag Petersen, Bo Krag Pedersen", "Ida Holm") == "");
  CHECK(variant("Bo Krag (A), Ida Holm", "Bo Kragh (V)") == "");
  CHECK(variant("Bo A. Krag, Ida Holm", "Bo B. Krag") == "");
}

TEST_CASE("somebody in two lists of those present") {
  const std::string_view lists =
      "Til stede: Ida Holm, Bo Lund, Per Krag\n\nDeltagere: Anna Toft, Bo Lund, Maj Vind";
  CHECK(twice(lists) ==
        "5:23 warning: Bo Lund stands among those present here and at 3:22; remove one of the two, "
        "or tell the two apart\n");
  // the same people again, office-holders, others of the name
  CHECK(twice("Til stede: Ida Holm, Bo Lund\n\nDeltagere: Ida Holm, Bo Lund") == "");
  CHECK(twice("Til stede: Ida Holm, Bo Lund, Per Krag\n\nDeltagere: Bo Lund") == "");
  CHECK(twice("Til stede: Ida Holm, Bo Lund, Per Krag\n\nReferent: Bo Lund") == "");
  CHECK(twice("Til stede: Ida Holm, Bo Lund (A), Per Krag\n\nDeltagere: Jo Dal, Bo Lund (V), "
              "Maj Vind") == "");
  // of nearly the same people, and one of them away
  CHECK(twice("Til stede: Ida Holm, Bo Lund, Per Krag\n\nDeltagere: Ida Holm, Bo Lund, Maj "
              "Vind\n\nAfbud: Ida Holm") == "");
  CHECK(both("Til stede: Ida Holm, Bo Lund, Per Krag\n\nDeltagere: Ida Holm, Bo Lund, Maj "
             "Vind\n\nAfbud: Ida Holm") != "");
}

TEST_CASE("capitals inside a name") {
  CHECK(variant("Ida Holm, Bo DrejØ", "Per Krag") ==
        "3:22 info: \"Bo DrejØ\" has a capital inside a word; check the spelling\n");
  CHECK(variant("Ida McHolm, Bo DeLund, Per Krag-Toft, Å. Æ. Holm", "Jo von Lund") == "");
}

TEST_CASE("votes and voters") {
  CHECK(votes("For stemte 2 (Ida Holm, Bo Lund, Per Krag), imod stemte 1 (Anna Toft).") ==
        "9:12 error: the number of votes is 2, but 3 voters are named; correct the number or the "
        "names\n");
  CHECK(votes("For stemte 2 (A, B og F), imod stemte 5 (V).") ==
        "9:12 error: the number of votes is 2, but 3 voters are named; correct the number or the "
        "names\n");
  CHECK(
      votes("For stemte 4 (Ida Holm, Bo Lund, Per Krag), imod stemte 1 (Anna Toft).") ==
      "9:12 warning: the number of votes is 4, but only 3 voters are named; correct the number or "
      "the names\n");
  CHECK(votes("For stemte Ida Holm og Bo Lund, imod stemte Bo Lund.") ==
        "9:45 warning: Bo Lund votes for and against; correct the names\n");
  CHECK(votes("For stemte 5 (A, B), imod stemte 2 (V).") == "");
  CHECK(votes("For stemte 4 (heraf Ida Holm, Bo Lund), imod stemte 1 (Anna Toft).") == "");
  CHECK(votes("Vedtaget med 3 stemmer mod 2. For stemte A, B, F og Ø.") == "");
  CHECK(votes("2 medlemmer (Bo Lund, V og Ida Holm, C) stemte imod.") == "");
  CHECK(votes("5 stemte for (A 3, B 1, F 1) og 2 imod (V 2).") == "");
  CHECK(votes("For punkt 2 stemte A, B og F, imod stemte V.") == "");
}

TEST_CASE("votes and members") {
  constexpr std::string_view people =
      "Til stede: Ida Holm (A), Bo Lund (V), Per Krag (F), Anna Toft (A), Jo Vind (V)";
  CHECK(votes("For stemte 4, imod stemte 1.", people) == "");
  CHECK(votes("Ved afstemning: For stemte 4, imod stemte 2.", people)
            .starts_with("9:21 warning: 6 votes"));
  CHECK(votes("For stemte 4, imod stemte 2.", people) ==
        "9:5 warning: 6 votes are counted, but only 5 members are present; correct the votes or "
        "the list\n");
  CHECK(votes("For stemte 14, imod stemte 12.") == "");
  // in another body than this one
  CHECK(votes("21 stemte for, 4 imod i Byrådet den 27. maj. Rådet drøftede sagen.", people) == "");
  CHECK(votes("Kommunalbestyrelsen vedtog planen: 21 stemte for, 4 imod.", people) == "");
  CHECK(votes("4 stemte for, 2 imod. Byrådet vedtager planen.", people).starts_with("9:3 warning"));
  CHECK(votes("4 stemte for i Havnerådet, 2 imod.", people).starts_with("9:3 warning"));
  CHECK(votes("4 stemte for, 2 imod i rådet.", people).starts_with("9:3 warning"));
}

TEST_CASE("taking part without standing in a list") {
  CHECK(unlisted("Anna Krag, havnechef, deltager under punktet.") ==
        "9:1 info: Anna Krag takes part but stands in no list; add the name to the list\n");
  CHECK(unlisted("Fra havnen deltager havnechef Anna Krag, der er ny.") != "");
  CHECK(unlisted("Ida Holm orienterede om kajen.") == "");
}
