// SPDX-License-Identifier: MIT
#include "reading/items/attachment_title.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

TEST_CASE("number, title and link of an attachment") {
  struct Row {
    std::string_view line, expected;
  };
  const auto rows = std::to_array<Row>({
      {"Kort over området", "|Kort over området|"},
      {"Bilag 3: Høringssvar", "3|Høringssvar|"},
      {"Bilag 12. Høringssvar", "12|Høringssvar|"},
      {"Bilag 1A - Høringssvar", "1A|Høringssvar|"},
      {"Bilag 2 – Plan", "2|Plan|"},
      {"Bilag 2 Plan for havnen", "2|Plan for havnen|"},
      {"Bilag nr. 2: Plan", "2|Plan|"},
      {"Bilag a: Sagsfremstilling", "a|Sagsfremstilling|"},
      {"Bilag : Foreløbigt referat", "|Foreløbigt referat|"},
      {"Bilag 1 til notat: Busbane", "|Bilag 1 til notat: Busbane|"},
      {"Bilag 2A (opdateret 11.08.2025)", "|Bilag 2A (opdateret 11.08.2025)|"},
      {"Bilag til sagen", "|Bilag til sagen|"},
      {"2012-208960 - Det nære hospital", "2012-208960|Det nære hospital|"},
      {"2012–200292 - Midler", "2012–200292|Midler|"},
      {"2019-2022 - budgettal", "|2019-2022 - budgettal|"},
      {"1 Åben Regnskab for 2011  222359/12", "1|Regnskab for 2011|"},
      {"PDFReferat fra mødet", "|Referat fra mødet|"},
      {"PDFBilag 1: Plan", "1|Plan|"},
      {"PDF'er fra høringen", "|PDF'er fra høringen|"},
      {"application/pdf icon plan_2020.pdf", "|plan_2020.pdf|"},
      {"Aktdokument, Regnskab 2021 vol 2", "|Aktdokument, Regnskab 2021 vol 2|"},
      {"Nyhedsbrev nr. 1-2017.msg", "|Nyhedsbrev nr. 1-2017.msg|"},
      {"Ikke offentliggjort - Bilag 2 Tilbud", "2|Ikke offentliggjort - Bilag 2 Tilbud|"},
      {"[Dagsorden](https://eksempel.dk/a)", "|Dagsorden|https://eksempel.dk/a"},
      {"Kort (https://eksempel.dk/k)", "|Kort|https://eksempel.dk/k"},
      {"https://eksempel.dk/k", "|https://eksempel.dk/k|https://eksempel.dk/k"},
      {"1. Jordplan", "1|Jordplan|"},
      {"1. behandling af planen", "|1. behandling af planen|"},
      {"b) Kort", "b|Kort|"},
      {"3. [Kort](https://eksempel.dk/k)", "3|Kort|https://eksempel.dk/k"},
      {"2. Bilag 4: Plan", "4|Plan|"},
      {"", "||"},
  });
  for (const Row& row : rows) {
    CAPTURE(row.line);
    const referat::Attachment entry = referat::parse_attachment(row.line);
    CHECK(entry.number.value_or("") + "|" + entry.title + "|" + entry.url.value_or("") ==
          row.expected);
  }
}

TEST_CASE("several names of files on a line") {
  struct Row {
    std::string_view line, expected;
  };
  const auto rows = std::to_array<Row>({
      {"plan.pdf, kort.docx", "plan.pdf|kort.docx|"},
      {"plan.pdf; kort.docx.", "plan.pdf|kort.docx.|"},
      {"Noter, samlet.docx", "Noter, samlet.docx|"},
      {"Aktdokument, Regnskab vol. 2", "Aktdokument, Regnskab vol. 2|"},
      {"plan.pdf,", "plan.pdf|"},
      {"3.1 Udkast, 3.2 Høringssvar, samlet", "3.1 Udkast|3.2 Høringssvar, samlet|"},
      {"3.1 Udkast, 2 sider", "3.1 Udkast, 2 sider|"},
      {"", ""},
  });
  for (const Row& row : rows) {
    CAPTURE(row.line);
    std::string parts;
    for (const std::string_view part : referat::split_file_names(row.line))
      parts.append(part).append("|");
    CHECK(parts == row.expected);
  }
}
