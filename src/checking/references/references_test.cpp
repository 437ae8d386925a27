// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "checking/found_for_test.hpp"

using namespace referat;

namespace {

constexpr std::string_view head = "Referat af møde i Havnerådet den 12. november 2024\n\n";

std::string link(std::string_view words) {
  std::string text(head);
  return found(Rule::placeholder_link, text.append("1. Ny kaj\n\n").append(words).append("\n"));
}

// Three items; the words stand in the case text of the second.
std::string reference(std::string_view words) {
  std::string text(head);
  text.append("1. Renovering af spuns ved Østkajen\n\nDrøftet.\n\n2. Budget for havnen\n\n");
  text.append("Sagsfremstilling\n\n").append(words);
  text.append("\n\nBeslutning\n\nGodkendt.\n\n3. Ansøgning fra SEJL om ny mole\n\nDrøftet.\n");
  return found(Rule::wrong_item_reference, text);
}

std::string total(std::string_view rows) {
  std::string text(head);
  text.append("1. Budget for havnen\n\nSagsfremstilling\n\n").append(rows);
  return found(Rule::total_mismatch, text.append("\n\nBeslutning\n\nGodkendt.\n"));
}

// Items with a recommendation each, and these case numbers.
std::string case_numbers(std::initializer_list<std::string_view> numbers) {
  std::string text(head);
  int count = 0;
  for (const std::string_view number : numbers) {
    text.append(std::to_string(++count)).append(". Sag om kajen\n\n");
    if (!number.empty()) text.append("Sagsnr.: ").append(number).append("\n\n");
    text.append("Indstilling\n\nDirektionen indstiller,\n\nat sagen godkendes.\n\n");
  }
  return found(Rule::case_number_missing, text);
}

}  // namespace

TEST_CASE("links that lead nowhere") {
  CHECK(link("Se mødet [her](#).") ==
        "5:10 error: the link \"[her](#)\" leads nowhere; put its address in\n");
  CHECK(link("Se [kortet]().") != "");
  CHECK(link("Se [kortet](http://).") != "");
  CHECK(link("Se http://localhost:8080/kaj.") ==
        "5:4 error: \"http://localhost:8080/kaj\" is an address for examples or for one's own "
        "computer; put the right one in\n");
  CHECK(link("Se https://www.example.com.") != "");
}

TEST_CASE("links that lead somewhere") {
  CHECK(link("Se [kortet](https://vestereng.dk/kaj) og [oven for](#budget).") == "");
  CHECK(link("Se https://vestereng.dk/kaj/.") == "");
  CHECK(link("[Til toppen](#)") == "");
  CHECK(link("Skriv til post@vestereng.dk/kaj, eller [sic] (#) og [x] (Bo).") == "");
}

TEST_CASE("addresses without a scheme") {
  CHECK(link("Se www.vestereng.dk/kaj.") ==
        "5:4 info: \"www.vestereng.dk/kaj\" is no link without \"https://\" before it; add "
        "that\n");
  CHECK(link("(se vestereng.dk/kaj/mole)") ==
        "5:5 info: \"vestereng.dk/kaj/mole\" is no link without \"https://\" before it; add "
        "that\n");
  CHECK(link("Se https://www.vestereng.dk/kaj, og kommunen vestereng.dk") == "");
  CHECK(link("Se www.vestereng.dk/www.kaj.dk, ikke http://vestereng.dk/http://localhost")
            .starts_with("5:4 info: \"www.vestereng.dk/www.kaj.dk\" is no link"));
}

TEST_CASE("a reference with the words of another item's title") {
  CHECK(reference("Spuns ved Østkajen (jf. pkt. 2)") ==
        "11:25 warning: \"pkt. 2\" leads to \"Budget for havnen\", but \"Renovering af spuns ved "
        "Østkajen\" is item 1 at 3:4; correct the number\n");
  CHECK(reference("Støtten til SEJL behandles under punkt 1.") != "");
  CHECK(reference("Støtten til ”SEJL” behandles under punkt 1.") != "");
  // what is looked at may begin within a character
  for (const std::string_view lead : {"", "x"})
    CHECK(reference(std::string(lead).append(80, 'y').append("ææææææææææ SEJL (jf. pkt. 1)")) !=
          "");
}

TEST_CASE("references that are right or cannot be judged") {
  CHECK(reference("Spuns ved Østkajen (jf. pkt. 1)") == "");
  CHECK(reference("Det nævnes også under punkt 3 i dag.") == "");
  CHECK(reference("Spuns ved Østkajen er med, jf. pkt. 2 i handleplanen.") == "");
  CHECK(reference("Spuns ved Østkajen og støtten til SEJL, jf. pkt. 2") == "");
  CHECK(reference("Spuns ved Østkajen, jf. lovens § 3, stk. 2, pkt. 2") == "");
  CHECK(reference("Spuns ved Østkajen fremgår af aftalens punkt 2.") == "");
  CHECK(reference("Spuns ved Østkajen blev behandlet. Se pkt. 2") == "");
  // the item that the reference leads to tells of the subject
  CHECK(found(Rule::wrong_item_reference,
              std::string(head).append("1. Kajen\n\nSagsfremstilling\n\nMolen til SEJL er dyr.\n\n"
                                       "2. Støtte til SEJL\n\nDrøftet.\n\n3. Budget\n\n"
                                       "Sagsfremstilling\n\nMolen til SEJL (jf. pkt. 1)\n")) == "");
}

TEST_CASE("columns and their totals") {
  CHECK(total("Kajen\t1.200.000\nMolen\t300.000\nI alt\t1.500.000") == "");
  CHECK(total("Kajen\t1.200.000\nMolen\t300.000\nI alt\t1.400.000") ==
        "9:7 warning: the column adds up to 1.500.000, not 1.400.000; correct the total or a row "
        "above\n");
  CHECK(total("Kajen\t1.200,50\nMolen\t−300,25\nI alt\t900,25") == "");
  CHECK(total("Kajen\t1.200−\nMolen\t300\nI alt\t**-900**") == "");
  CHECK(total("Kajen\t1.200,50 kr.\nMolen\t(300,25) kr.\nI alt\t901,25 kr.") ==
        "9:7 warning: the column adds up to 900,25, not 901,25 kr.; correct the total or a row "
        "above\n");
}

TEST_CASE("totals that are no sums of the rows above") {
  CHECK(total("Område\t2025\t2026\nKajen\t240\t22,1\nMolen\t310\t24,5\nI alt\t550\t23,3") == "");
  CHECK(total("Område\t2025\nKajen\t1.240\nMolen\t1.310\nI alt\t2.560")
            .ends_with("adds up to 2.550, not 2.560; correct the total or a row above\n"));
  CHECK(total("Område\t2025\nKajen\t1.100\nMolen\t1.200\nI alt\t2.320") != "");
  // what was granted stands over what was spent of it
  CHECK(total("Bevilget\t2.000.000\nKajen\t1.200.000\nMolen\t300.000\nI alt\t1.500.000") == "");
  CHECK(total("Kajen\t1.200\nHeraf løn\t800\nMolen\t300\nI alt\t1.500") == "");
  CHECK(total("Kajen\t1,2\nMolen\t0,3\nBroen\t0,3\nI alt\t1,9") == "");  // rounded
  CHECK(total("Kajen\tmange\nMolen\t300\nI alt\t1.400") == "");
  CHECK(total("Kajen\t50 %\nMolen\t30 %\nI alt\t100 %") == "");
  CHECK(total("Kajen\t1.200\nMolen\t300\nI alt\t12.000") == "");  // a part of a table
}

TEST_CASE("amounts of a sentence") {
  CHECK(total("Der gives 200.000 kr. til kajen og 150.000 kr. til molen, i alt 400.000 kr.") ==
        "7:65 warning: the amounts of the sentence add up to 350.000, not 400.000; correct the "
        "total or an amount\n");
  CHECK(total("Der bruges i alt 2,5 mio. kr., fordelt med 1,2 mio. kr. i 2025 og 1,6 mio. kr. i "
              "2026.")
            .starts_with("7:18 warning: the amounts of the sentence add up to 2,8, not 2,5;"));
  CHECK(total("Der gives 200.000 kr. til kajen og\n150.000 kr. til molen, i alt\n350.000 kr.") ==
        "");
  for (const std::string_view sentence :
       {"Der gives 200.000 kr. til kajen og 200.000 kr. til molen, i alt 400.000 kr.",
        "Der gives 200.000 kr. årligt til kajen og 150.000 kr. til molen, i alt 400.000 kr.",
        "Af i alt 400.000 kr. går 200.000 kr. til kajen og 150.000 kr. til molen.",
        "Der gives 200.000 kr. til 3 kajer og 150.000 kr. til molen, i alt 400.000 kr.",
        "Der gives 30.000 kr. til kajen og 2.000 kr. til 3.000 kroge, i alt 33.000 kr.",
        "Der er i alt 400.000 kr., hvoraf 200.000 kr. er brugt og 150.000 kr. er fordelt.",
        "Der gives 100.000 kr. Molen får 200.000 kr. og kajen 150.000 kr., i alt 400.000 kr.",
        "Der gives 200.000 kr. til kajen og 1 mio. kr. til molen, i alt 1.300.000 kr.",
        "Prisen er 2,25 mio. kr. og 1,5 mio. kr., i alt 3,8 mio. kr.",
        "Kajen 200.000 kr.\nMolen 150.000 kr.\nBroen 10.000 kr. i alt 400.000 kr."}) {
    CAPTURE(sentence);
    CHECK(total(sentence) == "");
  }
}

TEST_CASE("a sentence ends with the text, and with lines as Windows has them") {
  constexpr std::string_view sentence =
      "Der gives 200.000 kr. til kajen\n  og 150.000 kr. til molen, i\nalt 400.000 kr.";
  std::string text(head);
  text.append("1. Budget for havnen\n\nSagsfremstilling\n\n").append(sentence);
  CHECK(found(Rule::total_mismatch, text).starts_with("9:5 warning: the amounts of the sentence"));
  text += "\n\nBeslutning\n\nGodkendt.\n";
  CHECK(found(Rule::total_mismatch, text).starts_with("9:5 warning: the amounts of the sentence"));
  for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 2))
    text.insert(at, 1, '\r');
  CHECK(found(Rule::total_mismatch, text).starts_with("9:5 warning: the amounts of the sentence"));
  CHECK(total("Kajen 200.000 kr.\r\nMolen 150.000 kr.\r\nBroen 1.000 kr. i alt 400.000 kr.") == "");
}

TEST_CASE("case numbers") {
  CHECK(case_numbers({"24/1001", "24/1002", "24/1003", "24/1004"}) == "");
  CHECK(case_numbers({"24/1001", "24/1002", "24/1003", ""}) ==
        "33:4 warning: the item \"Sag om kajen\" has no case number, as the others have; add it\n");
  CHECK(case_numbers({"24/1001", "", "", ""}) == "");
  // malformed
  CHECK(case_numbers({"24/1001", "24/1002", "24-1003", "24/1004"}) ==
        "25:10 warning: the case number \"24-1003\" is written otherwise than the others, as "
        "\"24/1001\" at 5:10; correct it\n");
  CHECK(case_numbers({"EMN-204-010561", "EMN-2024-010562", "EMN-2024-1", "EMN-2025-010564"}) != "");
  CHECK(case_numbers({"2024-1", "2024-22", "202-333", "2025-4444"}).find("\"202-333\"") !=
        std::string::npos);
  CHECK(
      case_numbers({"2024-00001", "2024-00022", "2024-0333", "2025-04444"}).find("\"2024-0333\"") !=
      std::string::npos);
  // of another journal, or only a smaller number
  CHECK(case_numbers({"24/1001", "24/1002", "24/13", "1-31-72-446-22"}) == "");
  CHECK(case_numbers({"24/1001", "24-1002"}) == "");
  CHECK(case_numbers({"24/1001", "24-1002", "24/1003", "24-1004"}) == "");
  CHECK(case_numbers({"", "", "", "", ""}) ==
        "3:4 warning: none of the 5 items has a case number; add them as the journal has them\n");
  CHECK(case_numbers({"", "", ""}) == "");
  CHECK(
      found(Rule::case_number_missing,
            std::string(head).append("1. Kajen\n\nDrøftet.\n\n2. Molen\n\nDrøftet.\n\n3. Broen\n\n"
                                     "Drøftet.\n")) == "");
}
