// SPDX-License-Identifier: MIT
#include "reading/head/closing_time.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "text/dates.hpp"

namespace {

// One line of it all.
std::array<referat::Span, 1> whole(std::string_view text) { return {{{0, text.size()}}}; }

}  // namespace

TEST_CASE("sentences that tell when the meeting ended") {
  struct Row {
    std::string_view text, expected;
  };
  const auto rows = std::to_array<Row>({
      {"Mødet blev hævet kl. 11.20.", "-11:20"},
      {"Mødet hævet kl. 19.15", "-19:15"},
      {"MØDET HÆVET KL. 19.15", "-19:15"},
      {"12-34", "-"},
      {"Hævet kl. 20", "-20:00"},
      {"Mødet sluttede kl.21.33", "-21:33"},
      {"Mødet sluttede klokken 20.45.", "-20:45"},
      {"Mødet slut kl. 21.00", "-21:00"},
      {"Mødet sluttede 20.45.", "-20:45"},
      {"Mødet slut: 21.00", "-21:00"},
      {"Møde slut kl. 21.00", "-21:00"},
      {"Mødet endte kl. 21.00", "-21:00"},
      {"Mødeslut kl. 21.00", "-21:00"},
      {"Slut kl. 21.00", "-21:00"},
      {"Ref. Ida\nSlut: kl. 21", "-21:00"},
      {"Skolen går til maj. Slut kl. 21.00 hver dag", "-"},
      {"Slutspillet kl. 21.00", "-"},
      {"Generalforsamlingen sluttede kl. 22.10", "-22:10"},
      {"Mødet slut: 2 sager udgik", "-"},
      {"Mødet den 8. april  \n  \nBeslutningsprotokol kl. 13.00", "-"},
      {"Mødet sluttede efter aftale  \n  \nNæste møde er kl. 13.00", "-"},
      {"Nyt fra mødet  \n  \nHusk, det slutter kl. 13.00", "-"},
      {"Godkendt. Mødet startede kl. 15.30 og sluttede kl. 16.45.", "15:30-16:45"},
      {"Han takkede for god ro og orden og hævede generalforsamlin-\ngen kl. 19.15", "-19:15"},
      {"Mødet blev hævet kl For åbne døre: 14.30", "-"},
      {"Satserne hæves kl. 12.00 den 1. maj.", "-"},
      {"Sommerferien sluttede kl. 12.00.", "-"},
      {"Beslutning kl. 12.00", "-"},
      {"Mødet blev godt. Skolen slutter kl. 14.00", "-"},
      {"", "-"},
  });
  for (const Row& row : rows) {
    const referat::MeetingTimes times = referat::find_meeting_times(row.text, whole(row.text));
    std::string dump;
    if (times.start) dump += referat::iso(*times.start);
    dump += "-";
    if (times.end) dump += referat::iso(*times.end);
    CAPTURE(row.text);
    CHECK(dump == row.expected);
  }
}

TEST_CASE("sentences that tell when the meeting began") {
  struct Row {
    std::string_view text, expected;
  };
  const auto rows = std::to_array<Row>({
      {"Mødet begyndte kl. 14.00", "14:00"},
      {"Mødet blev åbnet af formanden kl. 19.", "19:00"},
      {"Mødet startede kl. 15.30 i kantinen.", "15:30"},
      {"Mødet begynder kl. 14.00 næste gang.", "-"},
      {"Mødet er flyttet. Skolen begyndte kl. 8.00", "-"},
      {"Sommerferien begyndte kl. 12.00.", "-"},
  });
  for (const Row& row : rows) {
    const auto start = referat::find_meeting_start(row.text, whole(row.text));
    CAPTURE(row.text);
    CHECK((start ? referat::iso(*start) : "-") == row.expected);
  }
}
