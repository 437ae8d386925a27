// SPDX-License-Identifier: MIT
#include "checking/comparing/title_words.hpp"

#include <doctest/doctest.h>

using namespace referat;

TEST_CASE("a title's words are folded, without signs") {
  CHECK(TitleWords("Ældre – ”Tryg” by, 2025.").key() == "ældre tryg by 2025 ");
  CHECK(TitleWords("–…").key() == "");
  CHECK(TitleWords("\xC3").size() == 1);  // half a letter ends with the text
}

TEST_CASE("what differs between two titles is told in their own words") {
  const TitleDifference words =
      compare_titles("Ny kran på Nordre Kaj i 2025", "Ny kran på kaj i 2025");
  CHECK(words.change == TitleChange::wording);
  CHECK(words.in_first == "Nordre");
  CHECK(words.in_second == "");
  CHECK(compare_titles("Ny kran", "NY KRAN:").change == TitleChange::none);
  CHECK(compare_titles("Ny kran til kajen", "Ny kran til ka").change == TitleChange::cut);
  CHECK(compare_titles("Ny kran", "Ny kran til kajen").change == TitleChange::wording);
  CHECK(compare_titles("Til orientering: Ny kran", "Ny kran").change == TitleChange::label);
  CHECK(compare_titles("Orientering", "Beslutning").change == TitleChange::wording);
  CHECK(compare_titles("", "Ny kran").change == TitleChange::wording);
}

TEST_CASE("titles are alike when half the words of the shorter are common") {
  CHECK(are_alike("Ny kran på kajen", "Kranen på kajen"));
  CHECK_FALSE(are_alike("Ny kran på kajen", "Takster for både"));
  CHECK_FALSE(are_alike("", "Ny kran"));
}
