// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "checking/found_for_test.hpp"

using namespace referat;

namespace {

using Titles = std::initializer_list<std::string_view>;

// A document with these lines over its items, and under each the words of a sentence.
std::string document(std::string_view kind, Titles titles) {
  std::string text(kind);
  text += " til møde i Havneudvalget den 3. marts 2025\n\n";
  for (const std::string_view title : titles)
    text.append(title).append("\nDer er talt længe om sagen.\n\n");
  return text;
}

std::string between(Rule rule, Titles agenda, Titles minutes) {
  return found_between(rule, document("Dagsorden", agenda), document("Referat", minutes));
}

std::string all_between(Titles agenda, Titles minutes) {
  std::string out;
  for (const RuleInfo& row : rules())
    if (row.group == Group::agenda) out += between(row.rule, agenda, minutes);
  return out;
}

}  // namespace

TEST_CASE("minutes with the items of their agenda") {
  CHECK(all_between({"1. Ny kran", "2. Ny mole", "3. Eventuelt"},
                    {"1. Ny kran", "2. Ny mole", "3. Eventuelt"}) == "");
  CHECK(all_between({"1. Ny kran", "2. Ny mole"}, {"Punkt 1: Ny kran:", "Punkt 2: NY MOLE"}) == "");
}

TEST_CASE("an item that vanished has its place in the agenda") {
  const Reading agenda = read(document("Dagsorden", {"1. Ny kran", "2. Ny mole", "3. Ny kaj"}));
  const Reading minutes = read(document("Referat", {"1. Ny kran", "3. Ny kaj"}));
  const Comparison found = compare(agenda, minutes);
  CHECK(found.in_minutes.empty());
  REQUIRE(found.in_agenda.size() == 1);
  CHECK(found.in_agenda[0].rule == Rule::item_vanished);
  CHECK(agenda.source.slice(found.in_agenda[0].span) == "Ny mole");
}

TEST_CASE("items that vanish with reason are told as info") {
  CHECK(between(Rule::item_vanished, {"1. Ny kran", "2. Lukket: Grund", "3. Eventuelt"},
                {"1. Ny kran"})
            .find("warning") == std::string::npos);
  CHECK(between(Rule::item_vanished, {"1. Ny kran", "2. Lukket: Køb af grund", "3. Ny mole"},
                {"1. Ny kran", "2. Fortroligt", "3. Ny mole"}) == "");
  CHECK(found_between(
            Rule::item_vanished, document("Dagsorden", {"1. Ny kran", "2. Ny mole"}),
            document("Referat", {"1. Ny kran"}).append("Mødet blev kort, da punkt 2 udgik.\n")) ==
        "6:4 info: item \"Ny mole\" of the agenda is not in the minutes; write there what became "
        "of it\n");
}

TEST_CASE("an item that appeared, and additions that say so") {
  CHECK(between(Rule::item_appeared, {"1. Ny kran", "2. Ny mole"},
                {"1. Ny kran", "2. Ny mole", "3. Ny kaj"}) ==
        "9:4 warning: item \"Ny kaj\" was not on the agenda; write that it was added, and when\n");
  CHECK(between(Rule::item_appeared, {"1. Ny kran", "2. Ny mole"},
                {"1. Ny kran", "2. Ny mole", "3. Tillægspunkt: Ny kaj"})
            .starts_with("9:4 info: "));
  CHECK(between(Rule::item_appeared, {"1. Ny kran", "2. Ny mole"},
                {"1. Ny kran", "1.1. Kranens farve", "2. Ny mole", "3. Eventuelt"})
            .find("warning") == std::string::npos);
}

TEST_CASE("an item that was renamed") {
  CHECK(between(Rule::item_renamed, {"1. Ny kran på kajen", "2. Ny mole"},
                {"1. Brugt kran på kajen", "2. Ny mole"}) ==
        "3:4 warning: \"Brugt\" was \"Ny\" on the agenda; check that it is the same item, and use "
        "its title\n");
  CHECK(between(Rule::item_renamed, {"1. Ny kran på kajen", "2. Ny mole"},
                {"1. Orientering: Ny kran på kajen", "2. Ny mole"})
            .starts_with("3:4 info: "));
  CHECK(between(Rule::item_renamed, {"1. Ny kran", "2. Lukket: Køb af grund"},
                {"1. Ny kran", "2. Lukket sag"})
            .starts_with("6:4 info: "));
}

TEST_CASE("items that moved by the same are told of once") {
  CHECK(between(Rule::item_renumbered, {"1. Ny kran", "2. Ny mole", "3. Ny kaj", "4. Takster"},
                {"1. Ny kran", "2. Ny havn", "3. Ny mole", "4. Ny kaj", "5. Takster"}) ==
        "9:1 warning: this item was number 2 on the agenda and is 3 here, and those behind it may "
        "have moved as well; number the items as on the agenda\n");
  CHECK(between(Rule::item_renumbered, {"1. Ny kran", "2. Ny mole"}, {"49. Ny kran", "50. Ny mole"})
            .starts_with("3:1 info: "));
}

TEST_CASE("a case number finds an item of another name") {
  const std::string agenda =
      "Dagsorden til møde den 3. marts 2025\n\n1. Ny kran\nSagsnr.: 25/11\n\n"
      "2. Ny mole\nSagsnr.: 25/12\n";
  const std::string minutes =
      "Referat af møde den 3. marts 2025\n\n1. Ny kran\nSagsnr.: 25/11\n\n"
      "2. Bølgebryder\nSagsnr.: 25/12\nGodkendt.\n";
  CHECK(found_between(Rule::item_vanished, agenda, minutes) == "");
  CHECK(found_between(Rule::item_renamed, agenda, minutes)
            .starts_with("6:4 warning: \"Bølgebryder\""));
}

TEST_CASE("documents of two meetings are one finding") {
  CHECK(all_between({"1. Ny kran", "2. Ny mole"}, {"1. Takster", "2. Belysning"}) ==
        "1:1 warning: no item of the agenda is in the minutes; check that both are of one "
        "meeting\n");
  CHECK(found_between(Rule::item_vanished, "", "") == "");
}

TEST_CASE("recommendations are compared point by point") {
  const auto item = [](std::string_view kind, std::string_view points) {
    std::string text(kind);
    text += " til møde den 3. marts 2025\n\n1. Ny kran\nIndstilling\nFormanden indstiller, at\n";
    text.append(points).append("\n2. Eventuelt\nIntet.\n");
    return text;
  };
  const auto changed = [&](std::string_view agenda, std::string_view minutes) {
    return found_between(Rule::recommendation_changed, item("Dagsorden", agenda),
                         item("Referat", minutes));
  };
  constexpr std::string_view points = "1. kranen købes\n2. kajen hæves\n";
  CHECK(changed(points, points) == "");
  CHECK(changed(points, "1. Kranen købes.\n2. Kajen hæves,\n") == "");
  CHECK(changed(points, "1. kranen lejes\n2. kajen hæves\n") ==
        "6:11 warning: the recommendation says \"lejes\" where the agenda says \"købes\"; keep the "
        "agenda's words, and write changes under the decision\n");
  CHECK(changed("1. der bruges 3.120 kr.\n2. kajen hæves\n",
                "1. der bruges 3.210 kr.\n2. kajen hæves\n")
            .starts_with("6:15 warning: the recommendation says \"3.210\" where the agenda says "
                         "\"3.120\"; "));
  CHECK(changed(points, "1. kranen købes\n") ==
        "4:1 warning: the number of points of the recommendation is 1 here and 2 on the agenda; "
        "keep the agenda's points, and write changes under the decision\n");
}

TEST_CASE("recommendations without points are compared as they stand") {
  const auto changed = [](std::string_view agenda, std::string_view minutes) {
    constexpr std::string_view head = " til møde den 3. marts 2025\n\n1. Ny kran\nIndstilling\n";
    std::string before = "Dagsorden";
    std::string after = "Referat";
    return found_between(Rule::recommendation_changed, before.append(head).append(agenda),
                         after.append(head).append(minutes));
  };
  CHECK(changed("Til orientering og drøftelse.\n", "Til orientering og drøftelse.\n") == "");
  CHECK(changed("Til orientering og drøftelse.\n", "Til orientering og beslutning.\n") ==
        "5:20 warning: the recommendation says \"beslutning\" where the agenda says "
        "\"drøftelse\"; keep the agenda's words, and write changes under the decision\n");
}

TEST_CASE("minutes may leave recommendations out") {
  CHECK(found_between(Rule::recommendation_changed,
                      "Dagsorden til møde den 3. marts 2025\n\n1. Ny kran\nIndstilling\n"
                      "Det indstilles, at kranen købes.\n\n2. Ny mole\nMolen.\n",
                      document("Referat", {"1. Ny kran", "2. Ny mole"})) == "");
}
