// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "checking/found_for_test.hpp"

using namespace referat;

namespace {

// Minutes with these lines in the table of contents and these titles over the items.
std::string minutes(std::initializer_list<std::string_view> entries,
                    std::initializer_list<std::string_view> titles) {
  std::string text = "Referat af møde i Havneudvalget den 3. marts 2025\n\nIndholdsfortegnelse\n";
  for (const std::string_view entry : entries) text.append(entry).append("\n");
  for (const std::string_view title : titles)
    text.append("\n").append(title).append("\nBeslutning\nUdvalget godkendte forslaget.\n");
  return text;
}

std::string mismatches(std::string_view entry, std::string_view title) {
  const std::string listed = std::string("2. ").append(entry).append(" ..... 3");
  const std::string body = std::string("2. ").append(title);
  return found(Rule::toc_title_mismatch,
               minutes({"1. Nyt tag ..... 2", listed, "3. Eventuelt ..... 4"},
                       {"1. Nyt tag", body, "3. Eventuelt"}));
}

}  // namespace

TEST_CASE("a title that the contents list words otherwise is reported at the title") {
  CHECK(mismatches("Takster for bådplasder", "Takster for bådpladser") ==
        "12:4 warning: \"bådpladser\" is \"bådplasder\" in the table of contents at 5:4; use the "
        "same words in both places\n");
  CHECK(mismatches("Drøftelsespunkt: Nye takster", "Drøftelsepunkt: Nye takster") ==
        "12:4 warning: \"Drøftelsepunkt\" is \"Drøftelsespunkt\" in the table of contents at 5:4; "
        "use the same words in both places\n");
  CHECK(mismatches("Takster for både i havn", "Takster for både i havnen") ==
        "12:4 warning: \"havnen\" is \"havn\" in the table of contents at 5:4; use the same words "
        "in both places\n");
  CHECK(mismatches("Takster for både", "Nye takster for både") ==
        "12:4 warning: \"Nye\" is left out of the table of contents at 5:4; use the same title in "
        "both places\n");
}

TEST_CASE("a type that moved or was added is told as info") {
  CHECK(mismatches("Status på taksterne – orientering", "Orientering om status på taksterne")
            .starts_with("12:4 info: "));
  CHECK(mismatches("Status på taksterne", "Orientering om status på taksterne") ==
        "12:4 info: \"Orientering om\" is left out of the table of contents at 5:4; use the same "
        "title in both places\n");
  CHECK(mismatches("Nye takster (bilag 2)", "Nye takster").starts_with("12:4 info: "));
  CHECK(mismatches("Nye takster", "Nye takster (B)").starts_with("12:4 info: "));
}

TEST_CASE("titles that differ in case, punctuation or times only are alike") {
  CHECK(mismatches("Nye takster – og priser", "Nye Takster - og priser.") == "");
  CHECK(mismatches("”Tryg havn”", "\"Tryg havn\":") == "");
  CHECK(mismatches("Nye takster (13:15-13:20)", "Nye takster (13:15–13:20)") == "");
  CHECK(mismatches("Nye takster for både, der ligger …", "Nye takster for både, der ligger her") ==
        "");
}

TEST_CASE("a list that cuts three titles cuts at its width") {
  const std::string text = minutes(
      {"1. Nye takster for bådpladser ved ka ..... 2", "2. Ny kran til nordre mole og ka ..... 3",
       "3. Belægning på den søndre og ka ..... 4", "4. Eventuelt ..... 5"},
      {"1. Nye takster for bådpladser ved kajen", "2. Ny kran til nordre mole og kajen",
       "3. Belægning på den søndre og kajen", "4. Eventuelt"});
  const std::string said = found(Rule::toc_title_mismatch, text);
  CHECK(said.find("warning") == said.npos);
  CHECK(said.starts_with("9:4 info: "));
}

TEST_CASE("a line of a plain list that goes on as text is no other title") {
  const std::string text =
      minutes({"1. Nyt tag", "2. Nye takster, som udsendt i januar", "3. Eventuelt"},
              {"1. Nyt tag", "2. Nye takster", "3. Eventuelt"});
  CHECK(found(Rule::toc_title_mismatch, text) ==
        "12:4 info: the table of contents at 5:4 says \"som udsendt i januar\" as well; use the "
        "same title in both places\n");
}

TEST_CASE("titles are compared where the contents list has no numbers") {
  const std::string text =
      minutes({"Nyt tag ..... 2", "Evalueringspunkter af taksterne ..... 3", "Eventuelt ..... 4"},
              {"Punkt 1: Nyt tag", "Punkt 2: Evaluering af taksterne", "Punkt 3: Eventuelt"});
  CHECK(found(Rule::toc_title_mismatch, text) ==
        "12:10 warning: \"Evaluering\" is \"Evalueringspunkter\" in the table of contents at 5:1; "
        "use the same words in both places\n");
}

TEST_CASE("an entry without an item between others is an error where the list has pages") {
  CHECK(found(Rule::toc_body_missing,
              minutes({"1. Nyt tag ..... 2", "2. Ny kran ..... 3", "3. Eventuelt ..... 4"},
                      {"1. Nyt tag", "3. Eventuelt"})) ==
        "5:4 error: \"Ny kran\" stands in the table of contents, but there is no such item; add "
        "the item, or take it out of the table\n");
  CHECK(found(Rule::toc_body_missing,
              minutes({"1. Nyt tag", "2. Ny kran", "3. Gæster", "4. Eventuelt"},
                      {"1. Nyt tag", "3. Gæster", "4. Eventuelt"}))
            .starts_with("5:4 warning: \"Ny kran\""));
}

TEST_CASE("a text that ends before its list is one warning") {
  CHECK(found(Rule::toc_body_missing, minutes({"1. Nyt tag ..... 2", "2. Ny kran ..... 3",
                                               "3. Ny mole ..... 4", "4. Eventuelt ..... 4"},
                                              {"1. Nyt tag", "2. Ny kran"})) ==
        "6:4 warning: the text ends before \"Ny mole\" of the table of contents (and 1 more); "
        "check whether the file holds all of the document\n");
}

TEST_CASE("entries that need no item of their own") {
  // A closed item is not in the public document.
  CHECK(found(Rule::toc_body_missing,
              minutes({"1. Nyt tag ..... 2", "2. Lukket: Køb af grund ..... 3",
                       "3. Ny mole ..... 4", "4. Eventuelt ..... 4"},
                      {"1. Nyt tag", "3. Ny mole", "4. Eventuelt"})) == "");
  // What is said of the entry above it.
  CHECK(found(Rule::toc_body_missing,
              minutes({"1. Nyt tag", "   a. Tegl", "   b. Skifer", "2. Ny mole", "3. Eventuelt"},
                      {"1. Nyt tag", "2. Ny mole", "3. Eventuelt"})) == "");
  // Words that stand in the text: the reader did not see the item.
  CHECK(found(Rule::toc_body_missing,
              minutes({"1. Nyt tag ..... 2", "2. Ny kran ..... 3", "3. Ny mole ..... 4",
                       "4. Eventuelt ..... 5"},
                      {"1. Nyt tag", "Ny  kran", "3. Ny mole", "4. Eventuelt"})) == "");
}

TEST_CASE("entries of a closed group, and titles torn apart") {
  CHECK(found(Rule::toc_body_missing,
              minutes({"Åben dagsorden", "1. Nyt tag ..... 2", "2. Ny kran ..... 3",
                       "Lukket dagsorden", "3. Køb af grund ..... 4", "4. Ansættelse ..... 5"},
                      {"1. Nyt tag", "2. Ny kran"})) == "");
  CHECK(found(Rule::toc_body_missing,
              minutes({"Nyt tag ..... 2", "Ny kran på søndre og nordre ka ..... 3",
                       "Ny mole ..... 4", "Eventuelt ..... 5"},
                      {"1. Nyt tag", "Ny kran på søndre og nordre kaj", "2. Ny mole",
                       "3. Eventuelt"})) == "");
}

TEST_CASE("an item that the contents list lacks") {
  CHECK(found(Rule::toc_body_missing,
              minutes({"1. Nyt tag ..... 2", "2. Ny kran ..... 3", "4. Eventuelt ..... 4"},
                      {"1. Nyt tag", "2. Ny kran", "3. Ny mole", "4. Eventuelt"})) ==
        "16:4 error: item \"Ny mole\" does not stand in the table of contents at 4:4; add it "
        "there\n");
  CHECK(found(Rule::toc_body_missing, minutes({"1. Nyt tag ..... 2", "2. Ny kran ..... 3"},
                                              {"1. Nyt tag", "2. Ny kran", "3. Ny mole"}))
            .find(" warning: item \"Ny mole\"") != std::string::npos);
  CHECK(found(Rule::toc_body_missing, minutes({"1. Nyt tag ..... 2", "2. Ny kran ..... 3"},
                                              {"1. Nyt tag", "2. Ny kran", "3. Eventuelt"})) == "");
}

TEST_CASE("a list of something else is no table of contents of the items") {
  CHECK(found(Rule::toc_body_missing,
              minutes({"1. Tegl ..... 2", "2. Skifer ..... 3", "3. Nyt tag ..... 4"},
                      {"1. Nyt tag", "2. Ny kran", "3. Ny mole"})) == "");
}
