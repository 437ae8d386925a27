// SPDX-License-Identifier: MIT
//
// All numbers, names and addresses are made up.
#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "checking/found_for_test.hpp"
#include "text/cpr.hpp"

namespace referat {

namespace {

// The levels found in a text, without the messages.
std::string levels(Rule rule, std::string_view text) {
  const std::string lines = found(rule, text);
  std::string out;
  for (std::size_t at = 0; at < lines.size(); at = lines.find('\n', at) + 1) {
    out.append(lines, at, lines.find(": ", at) - at).append(";");
  }
  return out;
}

}  // namespace

TEST_CASE("CPR numbers are errors where nothing else explains them") {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"Klage fra 120790-1234 over afgørelsen\n", "1:11 error;"},
      {"CPR-nr.: 1207901234\n", "1:10 error;"},
      {"cpr\n120790 1234\n", "2:1 error;"},
      {"Personnummer 12.07.90-1234\n", "1:14 error;"},
      {"Barn (720790-1234) og\n", "1:7 error;"},
      {"120790-1234.pdf\n", "1:1 error;"},
      {"Kontonr. 120790-1234\n", "1:10 info;"},
      {"Nummeret er 1207901234\n", "1:13 info;"},
      {"CPR 120790-1234, konto 120790-1234\n", "1:5 error;1:24 info;"},
      {"CPR 120790-1234, 120790 1235 og 1207901236\n", "1:5 error;1:18 error;1:33 error;"},
      {"Ansøger (120790 1234)\n", "1:10 info;"},
      {"Ansøger: 120790 - 1234\n", "1:10 info;"},
      {"Ansøgers personnummer: 120790 - 1234\n", "1:24 error;"},
      {"Hendes sygesikringsnr. 120790-1234\n", "1:24 error;"},
      {"Sagen om 120790-1234\n", "1:10 error;"},
      {"Borger fra Brøndby, 120790-1234\n", "1:21 error;"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.first);
    CHECK(levels(Rule::cpr_number, row.first) == row.second);
  }
}

TEST_CASE("words right before a number say that it is another one") {
  const std::string_view rows[] = {
      "Sag 250312-0417\n",
      "Brønd 120690-1234\n",
      "Koordinat 120690-6123\n",
      "Tegning nr. 120790-1001\n",
      "Bestillingsnummer: 120790-1001\n",
      "police 150988-4410\n",
      "Lokalplan 010190-1234\n",
      "Matrikel (120790-1234)\n",
      "Løbenr.: 120790-1234\n",
      "Journal 120790-1234\n",
  };
  for (const std::string_view text : rows) {
    CAPTURE(text);
    CHECK(levels(Rule::cpr_number, text).ends_with(" info;"));
  }
  CHECK(levels(Rule::cpr_number, "Tegning nr. 120790-1001,\n120790-1002 og 120790-1003\n") ==
        "1:13 info;2:1 info;2:16 info;");
}

TEST_CASE("case numbers, journal numbers, dates and telephone numbers are no CPR numbers") {
  const std::string_view rows[] = {
      "Sagsnr. 1-02-72-108-21\n",
      "Sagsnr.: 22/43575\n",
      "Sag 12-120790-1234\n",
      "Dok. 120790-1234-7\n",
      "Journalnr. 1207901234\n",
      "Sag 2010123456 - Bilag 1\n",
      "Konto 1207901234\n",
      "EAN 5798001207901\n",
      "Perioden 010124-311224\n",
      "Møde 120724 1530\n",
      "Møde 12.07.24 - 1530\n",
      "Tlf. 22 43 57 51\n",
      "+3112079012\n",
      "https://example.org/1207901234/side\n",
      "I alt 121.190 1234 kr.\n",
      "CVR 12345678\n",
      "Beløb 120790 1234 5678\n",
      "Beløb 45 120790 1234\n",
      "Borgere 120790    1234\n",
      "Borgere 120790\n1234\n",
      "Onsdag den 120724 1530\n",
      "Konto 120790 1234\n",
      "sag_120790-1234_bilag\n",
  };
  for (const std::string_view text : rows) {
    CAPTURE(text);
    CHECK(levels(Rule::cpr_number, text) == "");
  }
}

TEST_CASE("a CPR number is never shown") {
  CHECK(found(Rule::cpr_number, "Fra 120790-\n1234.\n") ==
        "1:5 error: \"******- ****\" looks like a CPR number; take it out before the document is "
        "published\n");
}

TEST_CASE("private addresses and telephone numbers hang on a name") {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"Skriv til Bo Holm på bo.holm@gmail.com.\n", "1:22 warning;"},
      {"Foreningen: kontakt.haven@hotmail.dk\n", "1:13 info;"},
      {"Bo Holm, mobil 22 43 57 51\n", "1:16 warning;"},
      {"Lone Holm Krag (A)   Mobil: 22435751\n", "1:29 warning;"},
      {"Bo Holm, tlf. 2243 5751\n", "1:15 info;"},
      {"Ansøger: Bo Holm, Lærkevej 12, 8000 Aarhus\n", "1:19 warning;"},
      {"Høringssvar fra Bo Holm, Gl. Skolevej 4B\n", "1:26 warning;"},
      {"Lone Krag, bosat på Nørregade 2\n", "1:21 warning;"},
      {"Sted: Hos Bo Holm, Lærkevej 12\n", "1:20 info;"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.first);
    CHECK(levels(Rule::private_contact_data, row.first) == row.second);
  }
}

TEST_CASE("contacts of an office and addresses of venues are public") {
  const std::string_view rows[] = {
      "Skriv til lone.krag@vestereng.example eller post@kommune.example\n",
      "Kontakt: konsulent Bo Holm, mobil 22 43 57 51\n",
      "Sekretariatet, Bo Holm, tlf. 22 43 57 51\n",
      "Telefon 22 43 57 51\n",
      "Borgerservice, Nørregade 12, 8000 Aarhus\n",
      "Etablering af bosted på Lærkevej 12\n",
      "Bo Holm spurgte til krydset Lærkevej 12\n",
      "Rådhuset, Niels Bohrs Vej 12\n",
      "Arkitekt Bo Holm, Lærkevej 12\n",
      "Statue af Karen Holm, Lærkevej 12\n",
      "Mindesmærket for Karen Holm, Lærkevej 12\n",
      "Busten af Karen Holm (Lærkevej 12)\n",
      "Skulpturer og kunstværker: Karen Holm, Lærkevej 12\n",
      "En plakat med Karen Holm, Lærkevej 12\n",
      "Bo Holm, punkt 12\n",
      "Bo Holm, mobil 22 43 57 51 5\n",
      "Lone Krag fik 22 43 stemmer, mobil\n",
      "@\n",
      "@gmail.com\n",
  };
  for (const std::string_view text : rows) {
    CAPTURE(text);
    CHECK(levels(Rule::private_contact_data, text) == "");
  }
}

TEST_CASE("no message of any rule shows a CPR number that stands in the document") {
  // One stands in whatever a rule may take words from.
  const std::string text =
      "Referat af møde 720790-1234 den 3. maj 2024\n\nTil stede: Bo 7207901234 Holm, Bo Holm\n"
      "Afbud: Bo Holm\n\n1. Sag 720790-1234\n2. Sag 720790 1234\n\n1. Sag 720790-1235\n\n"
      "Sagsnr. 720790-1234\n\nIndstilling\nSe bilag 720790-1234 og [720790-1234](#).\n\n"
      "Om 720790-1234:\n[indsæt 720790-1234] offenlig720790-1234 bo.720790-1234@gmail.com\n\n"
      "9. Sag 72.07.90-1234 (\n\nBeslutning 720790-1234\nJf. punkt 720790-1234 XX\n";
  CheckOptions options;
  for (const RuleInfo& row : rules()) {
    if (row.level == Level::off) options.levels.emplace_back(row.rule, Level::info);
  }
  for (std::size_t cut = 0; cut < text.size(); cut += 7) {
    const Reading reading = read(text.substr(0, cut) + text.substr(cut / 2), {.name = "t.txt"});
    for (const Finding& finding : check(reading, options)) {
      for (const Language language : {Language::english, Language::danish}) {
        const std::string words = message(finding, reading.source, language);
        CAPTURE(words);
        CHECK(!find_cpr(words));
      }
    }
  }
}

}  // namespace referat
