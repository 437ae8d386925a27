// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>

#include "checking/found_for_test.hpp"

using namespace referat;

namespace {

constexpr auto rule = Rule::recommendation_without_decision;

// Minutes of three items with a recommendation; `second` is the text of the second, from line 10.
std::string minutes(std::string_view second) {
  std::string text =
      "Referat af møde i Havneudvalget den 3. marts 2025\n\n"
      "1. Ny kran\nIndstilling\nDet indstilles, at kranen købes.\n"
      "Beslutning\nGodkendt.\n\n";
  text.append(second);
  text.append(
      "\n3. Ny mole\nIndstilling\nDet indstilles, at molen bygges.\nBeslutning\nTiltrådt.\n");
  return text;
}

std::string closed(std::string_view title, std::string_view text) {
  std::string document = "2. ";
  document.append(title).append("\n").append(text).append("\n");
  return found(Rule::closed_item_content, minutes(document));
}

}  // namespace

TEST_CASE("a recommendation without a decision is an error where decisions are usual") {
  CHECK(found(rule, minutes("2. Takster\nIndstilling\nDet indstilles, at taksten hæves.\n")) ==
        "10:1 error: the recommendation has no decision; write what was decided, or that the item "
        "was put off\n");
  CHECK(found(rule, minutes("2. Takster\nIndstilling\nDet indstilles, at taksten hæves.\n"
                            "Beslutning\n")) ==
        "10:1 error: the recommendation has no decision, as nothing stands under \"Beslutning\" at "
        "12:1; write what was decided, or that the item was put off\n");
}

TEST_CASE("an item may have its decision elsewhere, or need none") {
  constexpr std::string_view ask = "Indstilling\nDet indstilles, at taksten hæves.\n";
  for (const std::string_view title :
       {"2. Eventuelt\n", "2. Lukket: Takster\n", "2. Takster (udgår)\n", "2. Udsat: Takster\n"}) {
    CAPTURE(title);
    CHECK(found(rule, minutes(std::string(title).append(ask))) == "");
  }
  CHECK(found(rule, minutes("2. Takster\nIndstilling\nDet indstilles, at taksten hæves.\n\n"
                            "Udvalget tiltrådte indstillingen.\n")) == "");
  CHECK(found(rule, minutes("2. Takster\nIndstilling\nDet indstilles, at taksten hæves.\n\n"
                            "2.1. Gæster\nBeslutning\nGodkendt.\n")) == "");
}

TEST_CASE("a decision behind the attachments or under an unknown heading") {
  constexpr std::string_view ask = "2. Takster\nIndstilling\nDet indstilles, at taksten hæves.\n";
  CHECK(found(rule, minutes(std::string(ask).append("Bilag\nTakstblad\nGodkendt.\n"))) == "");
  CHECK(found(rule, minutes(std::string(ask).append(
                        "\nUdvalgets behandling\n\nUdvalget godkendte taksten.\n"))) == "");
}

TEST_CASE("what was once decided is no decision of this meeting") {
  CHECK(found(rule, minutes("2. Takster\nSagsfremstilling\nTaksten blev godkendt i 2020.\n\n"
                            "Den gælder for gæster.\n\nDen er siden lav.\n\nIndstilling\n"
                            "Det indstilles, at taksten hæves.\n"))
            .starts_with("17:1 error: "));
}

TEST_CASE("where the text ends in the item, or decisions are rare, it is a warning") {
  constexpr std::string_view head = "Referat af møde i Havneudvalget den 3. marts 2025\n\n";
  std::string text(head);
  text += "1. Ny kran\nIndstilling\nDet indstilles, at kranen købes.\nBeslutning\nGodkendt.\n\n";
  text += "2. Ny mole\nIndstilling\nDet indstilles, at molen bygges.\n";
  CHECK(found(rule, text).starts_with("10:1 warning: "));
  CHECK(found(rule, text + "Bilag\nKort over molen\n").starts_with("10:1 error: "));
  for (const std::string_view title : {"3. Nyt tag", "4. Ny port", "5. Ny vej"}) {
    text.append("\n").append(title).append("\nIndstilling\nDet indstilles, at det sker.\n");
  }
  CHECK(found(rule, text).find("error") == std::string::npos);
  CHECK(found(rule, text).starts_with("10:1 warning: "));
}

TEST_CASE("an agenda needs no decisions") {
  constexpr std::string_view agenda =
      "Dagsorden til møde i Havneudvalget den 3. marts 2025\n\n"
      "1. Ny kran\nIndstilling\nDet indstilles, at kranen købes.\n\n"
      "2. Ny mole\nIndstilling\nDet indstilles, at molen bygges.\n";
  CHECK(found(rule, agenda) == "");
  CHECK(found(Rule::doc_type_conflict, agenda) == "");
}

TEST_CASE("an agenda with decisions and minutes without any are the wrong file") {
  constexpr std::string_view items =
      "1. Ny kran\nIndstilling\nDet indstilles, at kranen købes.\nBeslutning\nGodkendt.\n\n"
      "2. Ny mole\nIndstilling\nDet indstilles, at molen bygges.\nBeslutning\nTiltrådt.\n";
  CHECK(found(Rule::doc_type_conflict,
              std::string("Dagsorden til møde den 3. marts 2025\n\n").append(items)) ==
        "1:1 warning: the title says agenda, but 2 items have a decision; put the title right, or "
        "publish the agenda itself\n");
  for (const std::string_view both : {"referat", "mødereferat", "beslutningsprotokollen"}) {
    std::string text = "Dagsorden og ";
    text.append(both).append(" fra møde den 3. marts 2025\n\n").append(items);
    CHECK(found(Rule::doc_type_conflict, text) == "");
  }
  CHECK(found(Rule::doc_type_conflict,
              "Referat af møde den 3. marts 2025\n\n"
              "1. Ny kran\nIndstilling\nDet indstilles, at kranen købes.\n\n"
              "2. Ny mole\nIndstilling\nDet indstilles, at molen bygges.\n") ==
        "1:1 warning: the title says minutes, but none of 2 recommendations has a decision; check "
        "that this is not the agenda\n");
  CHECK(found(Rule::doc_type_conflict,
              "Referat af møde den 3. marts 2025\n\n"
              "1. Ny kran\nFormanden fortalte om kranen.\n\n2. Ny mole\nMolen er lang.\n") == "");
}

TEST_CASE("decisions that are missing from what somebody calls minutes are told one by one") {
  constexpr std::string_view text =
      "Referat\n\n1. Ny kran\nIndstilling\nDet indstilles, at kranen købes.\n\n"
      "2. Ny mole\nIndstilling\nDet indstilles, at molen bygges.\n";
  CHECK(found(Rule::doc_type_conflict, text) != "");
  CHECK(found(rule, text) == "");
  CHECK(found(Rule::doc_type_conflict, text, Profile::minutes) == "");
  CHECK(std::ranges::count(found(rule, text, Profile::minutes), '\n') == 2);
}

TEST_CASE("the profile says whether a document is taken for minutes") {
  constexpr std::string_view items =
      "1. Ny kran\nIndstilling\nDet indstilles, at kranen købes.\n\n"
      "2. Ny mole\nIndstilling\nDet indstilles, at molen bygges.\n\n"
      "3. Eventuelt\n";
  for (const std::string_view title : {"Dagsorden til møde den 3. marts 2025\n\n", ""}) {
    CAPTURE(title);
    const std::string text = std::string(title).append(items);
    const std::string lines = found(rule, text, Profile::minutes);
    CHECK(std::ranges::count(lines, '\n') == 2);
    CHECK(lines.find(" error: ") != std::string::npos);
    CHECK(found(rule, text) == "");
    CHECK(found(rule, text, Profile::agenda) == "");
  }
  CHECK(found(rule, minutes("2. Takster\nIndstilling\nDet indstilles, at taksten hæves.\n"),
              Profile::agenda) == "");
}

TEST_CASE("what committees before this one decided does not make minutes of an agenda") {
  CHECK(found(Rule::doc_type_conflict,
              "Dagsorden til møde i Byrådet den 24. september 2024\n\n"
              "1. Ny kran\nIndstilling\nDet indstilles, at kranen købes.\n"
              "Beslutning i Havneudvalget den 3. september 2024\nAnbefales.\n\n"
              "2. Ny mole\nIndstilling\nDet indstilles, at molen bygges.\n"
              "Beslutning i Havneudvalget den 3. september 2024\nAnbefales.\n") == "");
}

TEST_CASE("the case of a closed item is a leak") {
  CHECK(closed("Lukket: Salg af grund",
               "Sagsfremstilling\nKøberen har budt to millioner kroner.\n") ==
        "10:1 error: the item at 9:4 is closed, but \"Sagsfremstilling\" shows its case; take the "
        "text out before the document is public\n");
  CHECK(closed("Salg af grund (lukket)", "Bilag\nBud fra køberen\nKort over grunden\n") ==
        "11:1 error: the item at 9:4 is closed, but its attachments are listed, \"Bud fra "
        "køberen\" among them; take them out before the document is public\n");
  CHECK(closed("Lukket: Salg af grund",
               "Indstilling\nDet indstilles, at købers bud på to millioner tiltrædes.\n")
            .starts_with("10:1 warning: "));
}

TEST_CASE("any known heading shows the case of a closed item") {
  for (const std::string_view heading : {"Baggrund", "Økonomi", "Vurdering"}) {
    CAPTURE(heading);
    std::string text(heading);
    text.append("\nKøberen har budt to millioner kroner.\n");
    CHECK(closed("Lukket: Køb af pladser", text).starts_with("10:1 error: "));
  }
  CHECK(closed("Lukket: Køb af pladser", "Lovgrundlag\nKommunalfuldmagten og bekendtgørelsen.\n")
            .starts_with("10:1 warning: "));
}

TEST_CASE("the title and the decision of a closed item may be public") {
  CHECK(closed("Lukket: Salg af grund", "Sagsnr.: 25/1234\nBeslutning\nGodkendt.\n") == "");
  CHECK(closed("Lukket: Salg af grund", "Godkendt.\n") == "");
  CHECK(closed("Lukket: Salg af grund",
               "Sagsfremstilling\nSagen behandles for lukkede døre efter lovens § 10.\n") == "");
  CHECK(closed("Lukket: Salg af grund", "Bilag\nLukket bilag\n") == "");
  CHECK(
      closed("Lukket: Salg af grund",
             "Punktet er åbnet efter mødet.\nSagsfremstilling\nKøberen har budt to millioner.\n") ==
      "");
  CHECK(closed("Salg af grund", "Sagsfremstilling\nKøberen har budt to millioner kroner.\n") == "");
}

TEST_CASE("a decision answers with the verb that it was asked with") {
  const auto answer = [](std::string_view request, std::string_view decision) {
    std::string text = "2. Takster\nIndstilling\n";
    text.append(request).append("\nBeslutning\n").append(decision).append("\n");
    return found(Rule::decision_not_answering, minutes(text));
  };
  CHECK(answer("Det indstilles, at taksten drøftes.", "Taget til efterretning.") ==
        "13:1 info: the matter is noted, but the recommendation at 10:1 asks for a discussion; "
        "write what came of it\n");
  CHECK(answer("Det indstilles, at taksten godkendes.", "Taget til efterretning.")
            .find("asks for a decision") != std::string::npos);
  CHECK(answer("Det indstilles, at taksten godkendes.", "Udvalget drøftede sagen.")
            .find("was discussed") != std::string::npos);
  CHECK(answer("Det indstilles, at taksten drøftes.", "Drøftet.") == "");
  CHECK(answer("Det indstilles, at orienteringen drøftes.", "Taget til efterretning.") == "");
  CHECK(answer("Det indstilles, at taksten godkendes.", "Godkendt.") == "");
  CHECK(answer("Det indstilles, at taksten godkendes.", "Udsat.") == "");
}
