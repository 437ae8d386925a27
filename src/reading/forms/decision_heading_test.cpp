// SPDX-License-Identifier: MIT
#include "reading/forms/decision_heading.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "text/dates.hpp"

namespace {

// "body|date", or "-" for no decision heading.
std::string dump(std::string_view line) {
  const auto heading = referat::parse_decision_heading(line);
  if (!heading) return "-";
  return std::string(heading->body) + "|" + (heading->date ? referat::iso(*heading->date) : "");
}

}  // namespace

TEST_CASE("headings over a decision") {
  struct Row {
    std::string_view line, expected;
  };
  const auto rows = std::to_array<Row>({
      {"Beslutning i Klyngen Østfjord den 12-11-2024", "Klyngen Østfjord|2024-11-12"},
      {"Beslutning i Økonomiudvalget den 23-03-2015", "Økonomiudvalget|2015-03-23"},
      {"Beslutning i Byrådet 27. november 2018:", "Byrådet|2018-11-27"},
      {"Beslutning, Byrådet den 3. marts 2025:", "Byrådet|2025-03-03"},
      {"Beslutning, som Byrådet tager til maj", "-"},
      {"Beslutning Teknikudvalget den 11-08-2021", "Teknikudvalget|2021-08-11"},
      {"Beslutning Miljøudvalget 2018-2021 den 06-11-2018", "Miljøudvalget 2018-2021|2018-11-06"},
      {"Sundheds- og Ældreudvalgets beslutning den 04.12.2012 Punkt 1",
       "Sundheds- og Ældreudvalget|2012-12-04"},
      {"Behandling i Udvalget for nærhed onsdag den 15. januar 2020, pkt. 1",
       "Udvalget for nærhed|2020-01-15"},
      {"Økonomiudvalget, 18. september 2019, pkt. 153:", "Økonomiudvalget|2019-09-18"},
      {"Sundhed og Omsorg, 10. september 2019, pkt. 65:", "Sundhed og Omsorg|2019-09-10"},
      {"Notat fra Sundhed og Omsorg, 10. september 2019, pkt. 65:", "-"},
      {"Kommunalbestyrelsens møde 25. september 2006 Punkt 2:", "Kommunalbestyrelsen|2006-09-25"},
      {"Økonomiudvalgets beslutning i mødet den 31. marts 2020", "Økonomiudvalget|2020-03-31"},
      {"FORRETNINGSUDVALGETS BESLUTNING", "FORRETNINGSUDVALGET|"},
      {"Økonomiudvalget den 21. marts 2006, pkt. 4", "Økonomiudvalget|2006-03-21"},
      {"Byrådet den 26. august 2025:", "Byrådet|2025-08-26"},
      {"Kultur- og Fritidsudvalget den 6. maj 2025:", "Kultur- og Fritidsudvalget|2025-05-06"},
      {"Udvalget for Plan og By den 6. maj 2025:", "Udvalget for Plan og By|2025-05-06"},
      {"Beslutning i Byrådet, 3. april 2019, kl. 16:00", "Byrådet|2019-04-03"},
      {"Beslutning for Økonomiudvalget den 3. april 2019", "Økonomiudvalget|2019-04-03"},
      {"Teknisk Udvalg den 6. maj 2025:", "Teknisk Udvalg|2025-05-06"},
      {"Børn og Unge Udvalget, den 6. maj 2025:", "Børn og Unge Udvalget|2025-05-06"},
      {"Godkendt Byrådet den 6. maj 2025:", "-"},
      {"Byrådet vedtog den 26. august 2025:", "-"},
      {"Notat til Byrådet den 26. august 2025:", "-"},
      {"Byrådet den 26. august 2025", "-"},
      {"Beslutning", "-"},
      {"Beslutningspunkter", "-"},
      {"Beslutningen træffes af", "-"},
      {"Beslutning om nyt tag på skolen", "-"},
      {"Behandling i udvalget sker til foråret", "-"},
      {"Udvalgets beslutning om taget blev fulgt", "-"},
      {"Byrådet den 3. maj 2012 Punkt 5", "-"},
      {"KB, 3. maj 2012:", "KB|2012-05-03"},
      {"ØU den 3. maj 2012, pkt. 4", "ØU|2012-05-03"},
      {"MØDE 3. maj 2012:", "-"},
      {"DATO 3. maj 2012:", "-"},
      {"BILAG 3. maj 2012:", "-"},
      {"Møde den 18. september 2019:", "-"},
  });
  for (const Row& row : rows) {
    CAPTURE(row.line);
    CHECK(dump(row.line) == row.expected);
  }
}
