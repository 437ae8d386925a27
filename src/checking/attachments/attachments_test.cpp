// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "checking/found_for_test.hpp"

using namespace referat;

namespace {

constexpr std::string_view head = "Referat af møde i Havnerådet den 12. november 2024\n\n";

// An item with these words, and below it these attachments.
std::string item_with(std::string_view words, std::string_view attachments = {}) {
  std::string text(head);
  text.append("1. Ny kaj\n\nSagsfremstilling\n\n").append(words);
  if (!attachments.empty()) text.append("\n\nBilag\n\n").append(attachments);
  return text.append("\n\nBeslutning\n\nGodkendt.\n\n2. Molen\n\nDrøftet.\n");
}

std::string not_listed(std::string_view words, std::string_view attachments = {}) {
  return found(Rule::attachment_not_listed, item_with(words, attachments));
}

std::string gap(std::string_view attachments) {
  return found(Rule::attachment_number_gap, item_with("Sagen.", attachments));
}

constexpr std::string_view one = "Bilag 1: Kort over kajen";

}  // namespace

TEST_CASE("a number that no list has") {
  CHECK(not_listed("Prisen fremgår af bilag 1.", one) == "");
  CHECK(not_listed("Prisen fremgår af bilag 2.", one) ==
        "7:19 error: \"bilag 2\" is in no list of attachments; add it to the list or correct the "
        "number\n");
  CHECK(not_listed("Prisen er kendt (jf. bilag 1).") != "");
  CHECK(not_listed("Se vedhæftede bilag nr. 2.", one) != "");
  CHECK(not_listed("Se bilag 1-3 om kajen.", one) ==
        "7:4 error: \"bilag 1-3\" is in no list of attachments; add it to the list or correct the "
        "number\n");
  CHECK(not_listed("Prisen er kendt, jf. bilag 1 til sagen.", "") != "");
}

TEST_CASE("a list of the whole meeting stands before the items") {
  const std::string item = item_with("Prisen fremgår af bilag 2.").substr(head.size());
  const std::string list = "Bilag        Bilag 1: Kort\n             Bilag 2: Pris\n\n";
  CHECK(found(Rule::attachment_not_listed, std::string(head) + list + item) == "");
  CHECK(found(Rule::attachment_not_listed, std::string(head) + item) != "");
}

TEST_CASE("several numbers behind one word") {
  CHECK(not_listed("Se bilag 1 og 2.", one).starts_with("7:4 error: \"bilag 1 og 2\""));
  CHECK(not_listed("Det fremgår af bilag 1, 2 og 3 samt notatet.", one)
            .starts_with("7:16 error: \"bilag 1, 2 og 3\""));
  CHECK(not_listed("Se bilagene 1 og 2 for priser.", one) != "");
  CHECK(not_listed("Se bilag 1 og 2 tegninger.", one) == "");
  CHECK(not_listed("Se bilag 1, 2 gange om året gentages det.", one) == "");
  CHECK(not_listed("Se bilag 1 og 2.", "Bilag 1: Kort\nBilag 2: Pris") == "");
  CHECK(not_listed("Se bilag 4 og 5 til havneloven.", one) == "");
}

TEST_CASE("in brackets, where the item has a list of numbers") {
  CHECK(not_listed("Prisen er kendt (bilag 1).", one) == "");
  CHECK(not_listed("Prisen er kendt (bilag 2).", one).starts_with("7:18 warning: \"bilag 2\""));
  CHECK(not_listed("Prisen er kendt (bilag 2).", "Kort over kajen") == "");
}

TEST_CASE("annexes of other documents") {
  CHECK(not_listed("Se bilag 2 til referatet fra 24. april.", one) == "");
  CHECK(not_listed("Se bilag 2 til dagsordenen for mødet den 4. marts.", one) == "");
  CHECK(not_listed("Se bilag 2 til dagsordenen.", one) != "");
  CHECK(not_listed("Se bilag 2 til budgettet.", one) == "");
  CHECK(not_listed("Arten er nævnt i habitatdirektivets bilag 4.") == "");
  CHECK(not_listed("Det følger af lov om havne, jf. bilag 3.") == "");
  CHECK(not_listed("Der er fundet bilag 4-arter ved kajen, og rapportens bilag 2 siger hvor.") ==
        "");
  CHECK(not_listed("Der er tale om bilag 2024-77 og i bilag 12.500 kr.") == "");
}

TEST_CASE("attachments that the text brings along") {
  CHECK(not_listed("Prisen fremgår af bilag 2.\n\nBilag 2: Overslag over prisen") == "");
  CHECK(found(Rule::attachment_not_listed,
              std::string(head).append("1. Ny kaj (bilag 3)\n\nSe bilag 3 om kajen.\n\n2. Molen\n\n"
                                       "Drøftet.\n")) == "");
  CHECK(not_listed("Se bilag 1 om kajen.\n\n[Bilag 1](kaj.pdf)") == "");
  CHECK(not_listed("Se bilag 2 om kajen.", "Kort over kajen\n\nOverslag over prisen") == "");
  CHECK(not_listed("Se bilag 3 om kajen.", "Kort over kajen\n\nOverslag over prisen")
            .starts_with("7:4 warning"));
  CHECK(not_listed("Se bilag 3 om kajen.\n\nSe alle bilag").starts_with("7:4 info"));
}

TEST_CASE("attachments that come another way") {
  CHECK(not_listed("Se også bilag 3 (eftersendes).") == "");
  CHECK(not_listed("Se bilag 3, der omdeles på mødet.") == "");
  CHECK(not_listed("Kort over kajen (bilag 3)\n\nSe bilag 3.") == "");
  CHECK(not_listed("Vedlagt: Bilag 1: Plan, bilag 2: Kort. Se bilag 2.") == "");
  CHECK(not_listed("Se bilag 3 fra mødet i maj, jf. bilag 4 i sag nr. 12.") == "");
  // a list that was not read
  CHECK(not_listed("Se bilag 3.\n\n| Nr. | Bilag |\n|---|---|\n| 3 | Kort |")
            .starts_with("7:4 warning"));
}

TEST_CASE("lists of their own in each item") {
  const auto second = [](std::string_view words) {
    std::string text(head);
    text.append("1. Ny kaj\n\nBilag\n\nBilag 1: Kort over kajen\n\nBilag 2: Pris\n\n2. Molen\n\n");
    return found(Rule::attachment_not_listed,
                 text.append(words).append("\n\nBilag\n\nBilag 1: Kort over molen\n"));
  };
  CHECK(second("Se bilag 1 om molen.") == "");
  CHECK(second("Se bilag 2 om molen.") ==
        "13:4 warning: \"bilag 2\" is not among the attachments of this item; add it or correct "
        "the number\n");
}

TEST_CASE("enclosed, but nothing is") {
  CHECK(not_listed("Der er vedlagt et kort over kajen.") ==
        "7:8 warning: \"vedlagt\": the item has no list of attachments; add the attachment or take "
        "the words out\n");
  CHECK(not_listed("Se vedhæftede kort.") != "");
  CHECK(not_listed("Kort vedlægges.") != "");
  CHECK(not_listed("Der er vedlagt et kort over kajen.", "Kort over kajen") == "");
  CHECK(not_listed("Kortet er vedlagt som bilag.") ==
        "7:23 warning: \"bilag\": the item has no list of attachments; add the attachment or take "
        "the words out\n");
}

TEST_CASE("enclosed elsewhere") {
  CHECK(not_listed("Ansøgningen skal vedlægges et kort.") == "");
  CHECK(not_listed("Regnskabet var vedlagt indkaldelsen.") == "");
  CHECK(not_listed("Regnskabet er vedlagt indkaldelsen.") == "");
  CHECK(not_listed("Vedlagt: Kort over kajen") == "");
  CHECK(not_listed("Se vedhæftede kort: kaj.pdf") == "");
  CHECK(not_listed("Ved havnen vedlagde han brevet.") == "");
}

TEST_CASE("sub-items share the attachments of their item") {
  CHECK(found(Rule::attachment_not_listed,
              std::string(head).append(
                  "1. Havnen\n\nBilag\n\nKort over havnen\n\n1.1. Kajen\n\nSe vedhæftede kort.\n\n"
                  "1.2. Molen\n\nDrøftet.\n")) == "");
}

TEST_CASE("numbers in a list") {
  CHECK(gap("Bilag 1: Kort\n\nBilag 2: Pris\n\nBilag 3: Brev") == "");
  CHECK(gap("Bilag 1: Kort\n\nBilag 3: Brev") ==
        "13:1 warning: attachment 3 follows attachment 1 at 11:1; add the one between or correct "
        "the number\n");
  CHECK(gap("Bilag 1: Kort\n\nBilag 1: Brev") ==
        "13:1 warning: attachment 1 has the number of the one at 11:1; give it a number of its "
        "own\n");
  CHECK(gap("Bilag 4: Kort\n\nBilag 5: Brev") == "");
  CHECK(gap("Bilag 1: Kort\n\nBilag 2: Pris\n\nBilag 1: Notatets kort\n\nBilag 2: Mere") == "");
  CHECK(gap("2012-208960 - Kort\n\n2012-208963 - Pris") == "");
}

TEST_CASE("numbers from list to list") {
  const auto lists = [](std::initializer_list<std::string_view> numbers) {
    std::string text(head);
    int item = 0;
    for (const std::string_view list : numbers) {
      text.append(std::to_string(++item)).append(". Sag om kajen\n\nDrøftet.\n\nBilag\n\n");
      for (const char number : list) text.append("Bilag ").append(1, number).append(": Kort\n\n");
    }
    return found(Rule::attachment_number_gap, text);
  };
  CHECK(lists({"1", "23", "456", "7"}) == "");
  CHECK(lists({"1", "23", "56", "7"}) ==
        "27:1 warning: attachment 5 follows attachment 3 at 19:1; add the one between or correct "
        "the number\n");
  CHECK(lists({"1", "23", "34", "5"}).starts_with("27:1 warning: attachment 3 has the number of "));
  CHECK(lists({"12", "1", "12", "23"}) ==
        "37:1 warning: attachment 2 is the first here, and the other lists begin with 1; add what "
        "is missing or correct the number\n");
  // who counts how cannot be told
  CHECK(lists({"12", "5"}) == "");
  CHECK(lists({"12", "3", "1", "5"}) == "");
  CHECK(lists({"12", "3", "6", "9", "1"}) == "");
}
