// SPDX-License-Identifier: MIT
#include "reading/head/head_title.hpp"

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
      {"REFERAT Borgernes Hus d. 12-11-2024", "Borgernes Hus|2024-11-12|||"},
      {"Dagsorden til mødet i Sundhedsgruppen den 3. februar 2025 kl. 13:30 i Salen, Regionshuset",
       "Sundhedsgruppen|2025-02-03|13:30||Salen, Regionshuset"},
      {"Dagsorden Møde i KASO den 13. september 2024", "KASO|2024-09-13|||"},
      {"Byrådet - Referat", "Byrådet||||"},
      {"Regionsrådet - Referat - 25. november 2019", "Regionsrådet|2019-11-25|||"},
      {"Økonomiudvalget – Referat – 1. oktober 2018", "Økonomiudvalget|2018-10-01|||"},
      {"Regionsrådet 2018-2021 - Referat", "Regionsrådet 2018-2021||||"},
      {"Referat Sundhedsudvalget tirsdag den 4. december 2012, kl. 13:00 i Mødecenter C",
       "Sundhedsudvalget|2012-12-04|13:00||Mødecenter C"},
      {"Referat af bestyrelsesmøde d. 7. november 2012 kl. 19.30 i Huset",
       "|2012-11-07|19:30||Huset"},
      {"Referat af møde i Klima- og Planudvalget", "Klima- og Planudvalget||||"},
      {"Referat af møde i bestyrelsen for Skolen den 3. maj 2014",
       "bestyrelsen for Skolen|2014-05-03|||"},
      {"Møde i Udvalget for kyst, fiskeri og havn (KFH) den 3. maj 2014",
       "Udvalget for kyst, fiskeri og havn (KFH)|2014-05-03|||"},
      {"Referat for: Provstiudvalg PU møde 15. august Kl", "Provstiudvalg||||"},
      {"Ekstraordinært PUK", "PUK||||"},
      {"Sct. Ibs Sogn, Menighedsrådet", "Menighedsrådet||||"},
      {"Byrådet, Holmby Kommune", "Byrådet||||"},
      {"Spørgsmål til Kommunalbestyrelsen, jf. stk. 5", "||||"},
      {"Referat 1. oktober 2025 kl. 15.45", "|2025-10-01|15:45||"},
      {"Referat • 2. oktober 2024 kl. 13.30", "|2024-10-02|13:30||"},
      {"Skolebestyrelsesmøde august 2022", "||||"},
      {"Generalforsamling: 27. februar 2013 på Skovkroen.", "|2013-02-27|||Skovkroen"},
      {"Den 24. april 2025 kl. 17.00 holdtes generalforsamling i Ejerforeningen Åen 12 i kantinen",
       "Ejerforeningen Åen 12|2025-04-24|17:00||kantinen"},
      {"onsdag den 16. april 2008 kl. 18.30 - 20.30", "|2008-04-16|18:30|20:30|"},
      {"Udvalgsmøde 16. marts 2022 - d. 16-03-2022 kl. 15:00 til 16:30",
       "|2022-03-16|15:00|16:30|"},
      {"Møde i Byrådet mandag den 25. maj 2006, Kl i Byrådets mødesal",
       "Byrådet|2006-05-25|||Byrådets mødesal"},
      {"HAVNEUDVALGET Mandag den 4. januar 2010 Kl Amtsgården, lokale H 6. Møde nr. 1",
       "HAVNEUDVALGET|2010-01-04|||Amtsgården, lokale H 6"},
      {"Beslutninger fra mødet. Torsdag kl Ordinært møde. Havneudvalget", "Havneudvalget||||"},
      {"", "||||"},
  });
  for (const Row& row : rows) {
    CAPTURE(row.title);
    CHECK(dump(row.title) == row.expected);
  }
}

TEST_CASE("the kind that a title names") {
  struct Row {
    std::string_view title, expected;
  };
  const auto rows = std::to_array<Row>({
      {"Referat af møde", "minutes"},
      {"Byrådet - Referat - 1. maj 2019", "minutes"},
      {"R e f e r a t", "minutes"},
      {"D A G S O R D E N", "agenda"},
      {"Beslutningsprotokol", "minutes"},
      {"Skolebestyrelsesreferat", "minutes"},
      {"Dagsorden og referat 4. april 2024", "unknown"},
      {"Rådsmøde 27.09.2022", "unknown"},
      {"Indkaldelse til generalforsamling", "agenda"},
  });
  for (const Row& row : rows) {
    CAPTURE(row.title);
    CHECK(referat::name(referat::title_kind(row.title)) == row.expected);
  }
}
