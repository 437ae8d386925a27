// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "checking/found_for_test.hpp"
#include "vocabulary/misspelt_beginnings.hpp"
#include "vocabulary/misspelt_words.hpp"

namespace referat {

namespace {

// Where something is found in a text, without levels and messages: "1:5 2:1".
std::string places(Rule rule, std::string_view text) {
  const std::string lines = found(rule, text);
  std::string out;
  for (std::size_t at = 0; at < lines.size(); at = lines.find('\n', at) + 1) {
    if (!out.empty()) out += ' ';
    out.append(lines, at, lines.find(' ', at) - at);
  }
  return out;
}

// The text with each fix of a rule in it.
std::string fixed(Rule rule, std::string_view text) {
  const Reading reading = read(text, {.name = "t.txt"});
  std::string out = reading.source.text;
  const std::vector<Finding> findings = check(reading);
  for (std::size_t i = findings.size(); i > 0; --i) {
    if (findings[i - 1].rule != rule) continue;
    const auto& fix = findings[i - 1].fix;
    for (std::size_t j = fix.size(); j > 0; --j) {
      const Span span = fix[j - 1].span;
      out.replace(span.begin, span.end - span.begin, fix[j - 1].text);
    }
  }
  return out;
}

const std::string prose = "Udvalget drøftede sagen og var enige om, at den ";

}  // namespace

TEST_CASE("misspelt words are put right in their case and with their endings") {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"En offenlig høring\n", "En offentlig høring\n"},
      {"Offenlighedens adgang\n", "Offentlighedens adgang\n"},
      {"DAGORDEN\n", "DAGSORDEN\n"},
      {"VÆSENLIGE ØKOMOMISKE hensyn\n", "VÆSENTLIGE ØKONOMISKE hensyn\n"},
      {"Øvige punkter\n", "Øvrige punkter\n"},
      {"Mødet er imorgen.\n", "Mødet er i morgen.\n"},
      {"En tilbage melding fra\n", "En tilbagemelding fra\n"},
      {"Beboer- og afdelingbestyrelser\n", "Beboer- og afdelingsbestyrelser\n"},
      {"høringsvar, høringsvaret\n", "høringssvar, høringssvaret\n"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.first);
    CHECK(fixed(Rule::known_misspelling, row.first) == row.second);
    CHECK(places(Rule::known_misspelling, row.second) == "");
  }
}

TEST_CASE("a misspelt word is told of in whole") {
  CHECK(found(Rule::known_misspelling, "En offenliggjort plan\n") ==
        "1:4 warning: \"offenliggjort\" is misspelt; write \"offentliggjort\"\n");
}

TEST_CASE("a word that is nearly one that the document uses often is told of as an info") {
  const std::string usual = "samarbejdsmodellen og hovedrapporten, samarbejdsmodellen. ";
  CHECK(found(Rule::known_misspelling, usual + "Om samarbejdmodellen\n") ==
        "1:62 info: \"samarbejdmodellen\" may be a slip for \"samarbejdsmodellen\", which the "
        "document has 2 times, first at 1:1; check it\n");
  CHECK(places(Rule::known_misspelling, usual + "samarbejdsmdoellen\n") == "1:59");
  // Among more words than a page has.
  std::string others;
  for (char a = 'a'; a <= 'z'; ++a)
    for (char b = 'a'; b <= 'z'; ++b)
      others.append("vandløbs").append(1, a).append("laug").append(1, b).append("møderne ");
  CHECK(places(Rule::known_misspelling, usual + others + "\nsamarbejdmodellen\n") == "2:1");
  // Other endings, other prefixes, names, and what is as frequent.
  CHECK(places(Rule::known_misspelling,
               usual + "samarbejdsmodeller, Samarbejdmodellen, xsamarbejdsmodellen, "
                       "hovedrapportten\n") == "");
}

TEST_CASE("parts of addresses and of torn words are no misspellings") {
  const std::string_view rows[] = {
      "https://kommune.example/offenlig/plan\n",
      "offenlig@kommune.example\n",
      "bilag_offenlig.pdf\n",
      "offenlig.dk\n",
      "en godkendelses- og beslut-\nnig\n",
      "beslutnig-\nen\n",
      "etapperne-\n",
      "Igangsat\n",
      "IP addresses, addressed to hygienic infomercials\n",
      "komuner\n",
      "",
  };
  for (const std::string_view text : rows) {
    CAPTURE(text);
    CHECK(places(Rule::known_misspelling, text) == "");
  }
}

TEST_CASE("what Markdown quotes between fences is no text to check") {
  const std::string head = "# Referat\n\n## 1. Kaj\n\n## 2. Mole\n\n";
  const auto found_in = [&](std::string_view text) {
    return places(Rule::known_misspelling, head + std::string(text));
  };
  CHECK(found_in("offenlig\n```text\noffenlig\n~~~\n```\noffenlig\n") == "7:1 12:1");
  CHECK(found_in("~~~~\noffenlig\n~~~\noffenlig\n~~~~~\noffenlig\n") == "12:1");
  CHECK(found_in("~~~ Del 2 ~~~\noffenlig\n~~~\noffenlig\n") == "8:1 10:1");
  CHECK(found_in("```code``` er\noffenlig\n```\noffenlig\n```") == "8:1");
  // never closed, or no Markdown
  CHECK(found_in("```\noffenlig\n") == "8:1");
  CHECK(places(Rule::known_misspelling, "Referat\n\n~~~\noffenlig\n~~~\n") == "4:1");
  CHECK(places(Rule::cpr_number, head + "```\n120790-1234\n```\n") == "8:1");
}

TEST_CASE("no right word of the list is misspelt itself") {
  const auto check_row = [](const Misspelling& row) {
    CAPTURE(row.words);
    std::string text(row.words);
    text += " xyz\n";
    const std::string right = fixed(Rule::known_misspelling, text);
    CHECK(right.starts_with(row.right));
    CHECK(places(Rule::known_misspelling, right) == "");
  };
  for (const Misspelling& row : misspelt_words) check_row(row);
  for (const Misspelling& row : misspelt_beginnings) check_row(row);
}

TEST_CASE("spaces that are missing or too many are put right") {
  const std::pair<std::string, std::string> rows[] = {
      {"Efter §105 og §§ 3-4\n", "Efter § 105 og §§ 3-4\n"},
      {"I alt 500.000kr til\n", "I alt 500.000 kr til\n"},
      {"Se jf punkt 4\n", "Se jf. punkt 4\n"},
      {"ca 10 evt flere\n", "ca. 10 evt. flere\n"},
      {"Uden linjeskift", "Uden linjeskift\n"},
      {"Uden linjeskift   ", "Uden linjeskift\n"},
      {"Uden  ", "Uden  \n"},
      {"Med\n  ", "Med\n"},
      {"Uden\r\nlinjeskift", "Uden\r\nlinjeskift\r\n"},
      {"Ord ,\n", "Ord,\n"},
      {"Bo , Lone\n", "Bo, Lone\n"},
      {"kommuner,regioner\n", "kommuner, regioner\n"},
      {"Ord   \n \nOrd \n", "Ord\n\nOrd\n"},
      {prose + "skal  behandles igen.\n", prose + "skal behandles igen.\n"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.first);
    CHECK(fixed(Rule::spacing, row.first) == row.second);
    CHECK(places(Rule::spacing, row.second) == "");
  }
}

TEST_CASE("what may be meant so is told of or left alone, but never changed") {
  const std::pair<std::string, std::string> rows[] = {
      {"Bo fra PLO- Midtjylland\n", "1:8"},
      {"privatskoler og –hospital\n", "1:17"},
      {"Det er pt ikke\n", "1:8"},
      {"Navn\t\nBeløb\t\n", "1:5"},
      {"Sundheds- og omsorg, Børne- Unge- og Kultur, for- eller efter\n", ""},
      {"Linje i Markdown  \nigen\n", ""},
      {"Anna Holm  Direktør\n", ""},
      {"Anna Holm, direktør  " + prose + "x\nBo Krag, formand   her\n", ""},
      {"A,B,C stemte for; kr,mål; www.a,b\n", ""},
      {"Sidste side\n\f", ""},
      {"Punkt - tekst – tekst\n", ""},
      {"jf. punkt 4, PT og CA\n", ""},
      {"12kr3, 500 kr.\n", ""},
      {"  \n \t\n", "1:1"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.first);
    CHECK(places(Rule::spacing, row.first) == row.second);
    if (row.first[0] != ' ') CHECK(fixed(Rule::spacing, row.first) == row.first);
  }
}

TEST_CASE("quotation marks of several kinds and open brackets are told of") {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"”Et”, ”to” og \"tre\"\n", "1:15"},
      {"'Et' og 'to' og \"tre\"\n", "1:17"},
      {"“ Et”\n", "1:1"},
      {"Sagen (bilag 1 (side 2) er\n\nNy sag\n", "1:7"},
      {"Sagen (bilag 1", "1:7"},
      {"Sagen (bilag 1 og\n\nbilag 2) er\n", ""},
      {"”Et” og ”to”\n", ""},
      {"KL's og DK's, 32\" og <a href=\"x\">”ord”\n", ""},
      {"a) Et\nb) To :)\n", ""},
      {"(Et\nto)\n", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.first);
    CHECK(places(Rule::mixed_quotes_brackets, row.first) == row.second);
  }
}

}  // namespace referat
