// SPDX-License-Identifier: MIT
#include "reading/head_title.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "text/dates.hpp"

namespace {

// "body|date|start|end|place"
std::string dump(std::string_view title) {
  const referat::TitleFacts facts = referat::read_title_facts(title);
  std::string out = facts.body.value_or("") + "|";
  if (facts.date) out += referat::iso(*facts.date);
  out += "|";
  if (facts.start) out += referat::iso(*facts.start);
  out += "|";
  if (facts.end) out += referat::iso(*facts.end);
  return out + "|" + facts.place.value_or("");
}

}  // namespace

TEST_CASE("what a title says") {
  struct Row {
    std::string_view title, expected;
  };
  const auto rows = std::to_array<Row>({
      {"REFERAT Klyngen Østfjord d. 12-11-2024", "Klyngen Østfjord|2024-11-12|||"},
      {"Dagsorden til mødet i Sundhedsgruppen den 3. februar 2025 kl. 13:30 i Salen, Regionshuset",
       "Sundhedsgruppen|2025-02-03|13:30||Salen, Regionshuset"},
      {"Dagsorden Møde i KASO den 13. september 2024", "KASO|2024-09-13|||"},
      {"Byrådet - Referat", "Byrådet||||"},
      {"Regionsrådet - Referat - 25. november 2019", "Regionsrådet|2019-11-25|||"},
      {"Referat Sundhedsudvalget tirsdag den 4. december 2012, kl. 13:00 i Mødecenter C",
       "Sundhedsudvalget|2012-12-04|13:00||Mødecenter C"},
      {"Referat af bestyrelsesmøde d. 7. november 2012 kl. 19.30 i Huset",
       "|2012-11-07|19:30||Huset"},
      {"Referat af møde i Klima- og Planudvalget", "Klima- og Planudvalget||||"},
      {"Referat 1. oktober 2025 kl. 15.45", "|2025-10-01|15:45||"},
      {"Skolebestyrelsesmøde august 2022", "||||"},
      {"onsdag den 16. april 2008 kl. 18.30 - 20.30", "|2008-04-16|18:30|20:30|"},
  });
  for (const Row& row : rows) {
    CAPTURE(row.title);
    CHECK(dump(row.title) == row.expected);
  }
}
