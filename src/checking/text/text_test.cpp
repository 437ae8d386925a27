// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "checking/found_for_test.hpp"

namespace referat {

namespace {

const std::string head = "Referat af møde i Havneudvalget\n\n1. Lokalplan\n\nSagsfremstilling\n\n";
const std::string half = "Udvalget har drøftet forslaget til lokalplan for området ved havnen";
const std::string rest = "besluttede at sende det i høring i otte uger.\n";

std::string splits(const std::string& text) { return found(Rule::page_break_split, head + text); }

}  // namespace

TEST_CASE("a sentence that a blank line breaks is told of with both places") {
  CHECK(splits(half + " og\n\n" + rest) ==
        "7:69 warning: the sentence breaks off behind \"og\" and goes on at 9:1; join the lines\n");
  CHECK(splits(half + " fra\n\nHavnerådet, og udvalget " + rest) ==
        "7:69 warning: the sentence breaks off behind \"fra\" and goes on at 9:1; join the "
        "lines\n");
  CHECK(splits("- " + half + " og\n\n" + rest) != "");
}

TEST_CASE("clauses, leads, headings and ends of visible pages break no sentence") {
  CHECK(splits(half + ".\n\n" + rest) == "");
  CHECK(splits(half + " og\n" + rest) == "");
  CHECK(splits(half + ", at\n\n- havnen udvides\n- byen vokser\n") == "");
  CHECK(splits(half + " og\n\n\f" + rest) == "");
  CHECK(splits("Kort linje\n\nog videre\n") == "");
  CHECK(found(Rule::page_break_split,
              "Referat\n\n1. Plan\n\nIndstilling\n\nUdvalget indstiller,\n\n"
              "at forslaget til lokalplan for området ved den gamle havn godkendes\n\n"
              "at forslaget sendes i høring\n") == "");
}

TEST_CASE("a name is broken only where no page is so narrow") {
  const std::string people = "Fraværende Anna Holm, Bo Krag, Lone\nVestergaard, Carl Toft\n\n";
  const std::string line = half + " " + half + " " + half + ".\n\n";
  CHECK(splits(people) == "");
  CHECK(splits(line + line + line + people) ==
        "13:32 warning: the name \"Lone Vestergaard\" is broken over two lines; write it on one\n");
}

TEST_CASE("parts of a web page are told of, footers of pages are not") {
  CHECK(found(Rule::web_chrome, head + half + ".\n\nTilbage til toppen\n") ==
        "9:1 info: \"Tilbage til toppen\" is part of the web page, not of the document; leave it "
        "out\n");
  CHECK(found(Rule::web_chrome, head + half + ".\n\nSide 1 af 2\n") == "");
  CHECK(found(Rule::web_chrome, head + half + ". Gå tilbage til toppen\n") == "");
}

TEST_CASE("characters that no text should hold are told of once a kind") {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"a\x01"
       "b",
       "1:2 warning: the control character U+0001 should not stand in a text; take it out\n"},
      {"a\u0085\x7F",
       "1:3 warning: 2 control characters that no text should hold, U+007F first; export the text "
       "without them\n"},
      {"a\u202Eb\u2066",
       "1:2 warning: 2 characters that change the direction of the text, U+202E first; take them "
       "out\n"},
      {"m\uFFFDde", "1:2 error: a letter was lost before this file was made; write it anew\n"},
      {"a\tb\r\n\f\v\u00A0\u2013\u2022\u00A7", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.first);
    CHECK(found(Rule::bad_encoding, row.first) == row.second);
  }
}

}  // namespace referat
