// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "checking/found_for_test.hpp"

using namespace referat;

namespace {

std::string minutes(std::initializer_list<std::string_view> lines) {
  std::string text = "Referat af møde i Havneudvalget den 3. marts 2025\n\n";
  for (const std::string_view line : lines) text.append(line).append("\n");
  return text;
}

// Minutes of items with these numbers, each with a title of its own and a decision.
std::string numbered(std::initializer_list<std::string_view> numbers) {
  std::string text = minutes({});
  char letter = 'a';
  for (const std::string_view number : numbers) {
    text.append(number).append(". Sag om mole ").append(1, letter++);
    text.append("\nBeslutning\nGodkendt.\n\n");
  }
  return text;
}

std::string numbers(std::initializer_list<std::string_view> list) {
  return found(Rule::item_number_sequence, numbered(list));
}

std::string template_text(std::string_view sentence) {
  return found(Rule::leftover_template_text, minutes({"1. Ny kran", sentence, "", "2. Eventuelt"}));
}

}  // namespace

TEST_CASE("an item number that is used twice is an error") {
  CHECK(numbers({"4", "5", "5", "6"}) ==
        "11:1 error: item number 5 is used twice, here and at 7:1; number the items so that each "
        "has its own\n");
  CHECK(numbers({"4", "5", "6", "7"}) == "");
  CHECK(numbers({"715", "716"}) == "");
  CHECK(numbers({"1", "1.1", "1.2", "2"}) == "");
}

TEST_CASE("a gap may be a closed item") {
  CHECK(numbers({"4", "5", "7", "8"}) ==
        "11:1 warning: item 7 follows item 5; check whether an item is missing\n");
  CHECK(found(Rule::item_number_sequence,
              numbered({"4", "5", "7", "8"}).append("9. Eventuelt\nPunkt 6 var lukket.\n"))
            .starts_with("11:1 info: "));
  CHECK(numbers({"3", "7", "12", "16"}) == "");  // a choice of items
}

TEST_CASE("numbers that begin anew are not as sure") {
  CHECK(numbers({"1", "2", "1", "2"}).find("error") == std::string::npos);
  CHECK(numbers({"1", "1", "1"}) == "7:1 warning: all items have the number 1; number them\n");
  // The closed part has its own numbers.
  CHECK(found(Rule::item_number_sequence,
              minutes({"1. Ny kran", "Beslutning", "Godkendt.", "", "2. Ny mole", "Beslutning",
                       "Godkendt.", "", "1. Lukket: Grund", "Beslutning", "Godkendt."})) == "");
}

TEST_CASE("an item without content, among items with it") {
  CHECK(
      found(Rule::empty_item,
            minutes({"1. Ny kran", "Kranen kom.", "", "2. Ny mole", "", "3. Ny kaj",
                     "Kajen er lav.", "", "4. Lukket: Grund", "", "5. Takster (udsat)", "",
                     "6. Ny vej", "Vejen.", "", "7. Nyt tag", "Taget.", "", "8. Eventuelt"})) ==
      "6:4 info: nothing stands under item \"Ny mole\"; write what it is about, or take it out\n");
  CHECK(found(Rule::empty_item,
              "Dagsorden til møde den 3. marts 2025\n\n1. Ny kran\n2. Ny mole\n3. Ny kaj\n") == "");
}

TEST_CASE("a heading without text is a warning where others of it have text") {
  CHECK(found(Rule::empty_section, minutes({"1. Ny kran", "Sagsfremstilling", "Kranen er gammel.",
                                            "Beslutning", "Godkendt.", "", "2. Ny mole",
                                            "Sagsfremstilling", "", "Beslutning", "Godkendt."})) ==
        "10:1 warning: nothing stands under \"Sagsfremstilling\"; write the text, or take the "
        "heading out\n");
  CHECK(found(Rule::empty_section, minutes({"1. Ny kran", "Høring", "", "Beslutning", "Godkendt."}))
            .starts_with("4:1 info: "));
}

TEST_CASE("headings that may stand alone") {
  // Above another heading, nobody absent, no attachments.
  CHECK(found(Rule::empty_section,
              minutes({"1. Ny kran", "Sagsfremstilling", "Kranen er gammel.", "Beslutning",
                       "Godkendt.", "Fraværende:", "", "2. Ny mole", "Sagsfremstilling", "",
                       "Baggrund", "Molen er kort.", "", "Beslutning", "Godkendt.",
                       "Fraværende:"})) == "");
  // Minutes are yet to be written under the agenda's headings.
  CHECK(
      found(Rule::empty_section,
            "Dagsorden til møde den 3. marts 2025\n\n1. Ny kran\nSagsfremstilling\nKranen er "
            "gammel.\nBeslutning\n\n2. Ny mole\nSagsfremstilling\nMolen er kort.\nBeslutning\n") ==
      "");
  // A missing decision is told of once, by its own rule.
  CHECK(found(Rule::empty_section,
              minutes({"1. Ny kran", "Indstilling", "Det indstilles, at den købes.", "Beslutning",
                       "Godkendt.", "", "2. Ny mole", "Indstilling",
                       "Det indstilles, at den bygges.", "Beslutning", "", "3. Eventuelt"})) == "");
}

TEST_CASE("the form of a heading that most have is the usual one") {
  const std::string text = minutes({"1. Ny kran", "Sagsfremstilling:", "Kranen er gammel.", "",
                                    "2. Ny mole", "sagsfremstilling", "Molen er kort.", "",
                                    "3. Ny kaj", "Sagsfremstilling:", "Kajen er lav."});
  CHECK(found(Rule::inconsistent_heading_form, text) ==
        "8:1 info: \"sagsfremstilling\" is written \"Sagsfremstilling:\" elsewhere, first at 4:1; "
        "write it in one way\n");
  const Reading reading = read(text);
  for (const Finding& finding : check(reading)) {
    if (finding.rule != Rule::inconsistent_heading_form) continue;
    REQUIRE(finding.fix.size() == 1);
    CHECK(reading.source.slice(finding.fix[0].span) == "sagsfremstilling");
    CHECK(finding.fix[0].text == "Sagsfremstilling:");
  }
}

TEST_CASE("lead-ins of recommendations have a form as well") {
  CHECK(found(Rule::inconsistent_heading_form,
              minutes({"1. Ny kran", "Formanden indstiller,", "- at kranen købes", "", "2. Ny mole",
                       "Formanden indstiller", "- at molen bygges", "", "3. Ny kaj",
                       "Formanden indstiller,", "- at kajen hæves"})) ==
        "8:1 info: \"Formanden indstiller\" is written \"Formanden indstiller,\" elsewhere, first "
        "at 4:1; write it in one way\n");
}

TEST_CASE("forms that cannot be told apart") {
  // One of each: neither is usual.
  CHECK(found(Rule::inconsistent_heading_form,
              minutes({"1. Ny kran", "Indstilling", "Godkendes.", "", "2. Ny mole",
                       "Indstilling:", "Godkendes."})) == "");
  // Before text on the same line, the colon is needed.
  CHECK(found(Rule::inconsistent_heading_form,
              minutes({"1. Ny kran", "Beslutning", "Godkendt.", "", "2. Ny mole",
                       "Beslutning: Godkendt.", "", "3. Ny kaj", "Beslutning", "Godkendt."})) ==
        "");
}

TEST_CASE("names below a label here and beside it there") {
  CHECK(found(Rule::inconsistent_heading_form,
              minutes({"1. Ny kran", "Beslutning", "Godkendt.", "Fraværende", "Ole Kjær", "",
                       "2. Ny mole", "Beslutning", "Godkendt.", "Fraværende Ole Kjær", "",
                       "3. Ny kaj", "Beslutning", "Godkendt.", "Fraværende Ole Kjær"})) ==
        "6:1 info: the names stand below \"Fraværende\" here, elsewhere beside it, first at 12:1; "
        "write them in one way\n");
}

TEST_CASE("values that nobody filled in") {
  CHECK(template_text("Kranen kommer den [indsæt dato] til kajen.") ==
        "4:19 warning: \"[indsæt dato]\" looks like text of the template; fill it in, or take it "
        "out\n");
  CHECK(template_text("Mødet begynder kl. xx.xx i salen.").starts_with("4:20 warning: \"xx\""));
  CHECK(template_text("Prisen er XX kr. for året.").starts_with("4:11 warning: \"XX\""));
  CHECK(template_text("Kranen kommer den xx-xx-2025.").starts_with("4:19 warning: "));
  CHECK(template_text("Mødet er xx/11-2025, xx:30 eller XX.1.xx.").starts_with("4:10 warning: "));
  CHECK(template_text("Klik her for at angive tekst.").starts_with("4:1 warning: "));
}

TEST_CASE("what looks like a blank and is none") {
  for (const std::string_view sentence :
       {"Sagen om XX blev drøftet.", "Se [planen](plan.pdf) og [1].", "Han sagde: […] nej.",
        "Taxa og Xenon.", "Kapitel XX handler om havne.", "- [x] Kranen er købt",
        "Skriv til post@xx.dk, se www.xx.dk.", "Model XX-200 er valgt.", "Se XX-20 og XX/4."}) {
    CAPTURE(sentence);
    CHECK(template_text(sentence) == "");
  }
}

TEST_CASE("one line in capitals below a heading") {
  constexpr std::string_view capitals = "DET GODE OG TRYGGE RUM";
  CHECK(template_text("Intet.") == "");
  CHECK(
      found(Rule::leftover_template_text, minutes({"1. Ny kran", "Sagsfremstilling", "", capitals,
                                                   "", "Kranen er gammel.", "", "2. Eventuelt"})) ==
      "6:1 warning: \"DET GODE OG TRYGGE RUM\" is the only line in capitals among the text; check "
      "whether it was left from the template\n");
  // A document that sets headings so.
  CHECK(found(Rule::leftover_template_text,
              minutes({"1. Ny kran", "Sagsfremstilling", "", capitals, "", "Kranen er gammel.", "",
                       "DEN NYE OG GRØNNE KRAN", "", "Kranen er grøn.", "", "2. Eventuelt"})) ==
        "");
}

TEST_CASE("a case that stands above the items is missing from its own") {
  CHECK(found(Rule::unattached_text,
              minutes({"Sagsfremstilling", "Kranen er gammel.", "", "1. Ny kran", "Beslutning",
                       "Godkendt.", "", "2. Ny mole", "Beslutning", "Godkendt."}))
            .starts_with("3:1 warning: \"Sagsfremstilling\" stands outside the items"));
}
