// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "text/dates.hpp"

using namespace referat;

namespace {

struct Row {
  std::string text;
  std::string expected;  // start and end, the words in brackets, "kl" if labelled; "-" for none
};

std::string dump(std::string_view text, std::size_t from = 0) {
  const auto match = find_clock(text, from);
  if (!match) return "-";
  std::string out = iso(match->start);
  if (match->end) out.append("-").append(iso(*match->end));
  out.append(" [").append(text.substr(match->begin, match->end_offset - match->begin)).append("]");
  return match->labelled ? out + " kl" : out;
}

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(dump(row.text) == row.expected);
  }
}

}  // namespace

TEST_CASE("clock times with kl.") {
  check({
      {"kl. 16:00", "16:00 [kl. 16:00] kl"},
      {"kl. 15.45", "15:45 [kl. 15.45] kl"},
      {"Referat 1. oktober 2025 kl. 15.45", "15:45 [kl. 15.45] kl"},
      {"kl. 9.05.", "09:05 [kl. 9.05] kl"},
      {"kl. 19", "19:00 [kl. 19] kl"},
      {"den 22. august kl. 19.", "19:00 [kl. 19] kl"},
      {"kl. 10 på rådhuset", "10:00 [kl. 10] kl"},
      {"(fra kl. 15)", "15:00 [kl. 15] kl"},
      {"kl 17.00.", "17:00 [kl 17.00] kl"},
      {"Kl: 19.30", "19:30 [Kl: 19.30] kl"},
      {"Kl.: 19.30", "19:30 [Kl.: 19.30] kl"},
      {"KL. 19.30", "19:30 [KL. 19.30] kl"},
      {"Mødet sluttede kl.21.33", "21:33 [kl.21.33] kl"},
      {"kl21.33", "21:33 [kl21.33] kl"},
      {"klokken 18.30", "18:30 [klokken 18.30] kl"},
      {"Klokken 7", "07:00 [Klokken 7] kl"},
      {"kl. 16.30.Sagsfremstilling", "16:30 [kl. 16.30] kl"},
      {"kl. 19,30", "19:30 [kl. 19,30] kl"},
      {"kl. 19, 30 deltog", "19:00 [kl. 19] kl"},
      {"kl. ca. 21.30", "21:30 [kl. ca. 21.30] kl"},
      {"ca. kl. 21", "21:00 [kl. 21] kl"},
      {"kl. 24:00", "00:00 [kl. 24:00] kl"},
      {"kl. 24", "00:00 [kl. 24] kl"},
      {"kl. 00.15", "00:15 [kl. 00.15] kl"},
      {"kl. 23:59", "23:59 [kl. 23:59] kl"},
      {"kl. 14:00:00", "14:00 [kl. 14:00:00] kl"},
      {"kl.\n  18.30", "18:30 [kl.\n  18.30] kl"},
      {"kl. 20 (møde)", "20:00 [kl. 20] kl"},
      {"kl. 8 marcherer vi", "08:00 [kl. 8] kl"},
  });
}

TEST_CASE("ranges") {
  check({
      {"kl. 12.30 – 14.00", "12:30-14:00 [kl. 12.30 – 14.00] kl"},
      {"Kl. 18.00 – 20.30", "18:00-20:30 [Kl. 18.00 – 20.30] kl"},
      {"kl. 18.30 - 20.30", "18:30-20:30 [kl. 18.30 - 20.30] kl"},
      {"13:00 - 15:00", "13:00-15:00 [13:00 - 15:00]"},
      {"(12:00–13:15)", "12:00-13:15 [12:00–13:15]"},
      {"13:00—15:00", "13:00-15:00 [13:00—15:00]"},
      {"kl. 15:00 til 16:30", "15:00-16:30 [kl. 15:00 til 16:30] kl"},
      {"kl. 15.00 til kl. 16.30", "15:00-16:30 [kl. 15.00 til kl. 16.30] kl"},
      {"kl. 17.00 - ca. 19.00", "17:00-19:00 [kl. 17.00 - ca. 19.00] kl"},
      {"kl. 17 til ca. kl. 19", "17:00-19:00 [kl. 17 til ca. kl. 19] kl"},
      {"9.00-10.00", "09:00-10:00 [9.00-10.00]"},
      {"Tid:            9.00-10.00", "09:00-10:00 [9.00-10.00]"},
      {"14.15 – 15.15", "14:15-15:15 [14.15 – 15.15]"},
      {"kl.18.30-21.00", "18:30-21:00 [kl.18.30-21.00] kl"},
      {"Kl. 16:30-19:00", "16:30-19:00 [Kl. 16:30-19:00] kl"},
      {"(kl. 12.00-12.05)", "12:00-12:05 [kl. 12.00-12.05] kl"},
      {"12.05-12.10", "12:05-12:10 [12.05-12.10]"},
      {"kl. 15-18 i Viborg", "15:00-18:00 [kl. 15-18] kl"},
      {"kl. 15-16.30", "15:00-16:30 [kl. 15-16.30] kl"},
      {"kl. 9.30-12", "09:30-12:00 [kl. 9.30-12] kl"},
      {"kl. 18-24", "18:00-00:00 [kl. 18-24] kl"},
      {"kl. 22.00-01.00", "22:00-01:00 [kl. 22.00-01.00] kl"},
      {"13:00 -\n15:00", "13:00-15:00 [13:00 -\n15:00]"},
      {"25-11-2019 kl. 15:00 - 18:00", "15:00-18:00 [kl. 15:00 - 18:00] kl"},
      {"kl. 15.30 og sluttede kl. 16.45", "15:30 [kl. 15.30] kl"},
      {"kl. 16.30 - 5 medlemmer deltog", "16:30 [kl. 16.30] kl"},
      {"kl. 19.00\n- 20 stole", "19:00 [kl. 19.00] kl"},
      {"kl. 19 - 5. maj 2014", "19:00 [kl. 19] kl"},
      {"16:30 tilmelding 18:00", "16:30 [16:30]"},
      {"13:00-15", "13:00 [13:00]"},
      {"16:30-2024", "16:30 [16:30]"},
  });
}

TEST_CASE("clock times that stand alone") {
  check({
      {"16:30", "16:30 [16:30]"},
      {"Tid start: 19:03", "19:03 [19:03]"},
      {"Mandag, 3 oktober, 2022 - 16:30", "16:30 [16:30]"},
      {"28-02-2014 14:00:00 SLUTTIDSPUNKT 28-02-2014 17:00:00", "14:00 [14:00:00]"},
      {"2016-01-29T14:30:15+01:00", "14:30 [14:30:15]"},
      {"9.00", "09:00 [9.00]"},
      {"  19.30\n", "19:30 [19.30]"},
      {"Eventuelt (14:55-15:00).....\t19", "14:55-15:00 [14:55-15:00]"},
      {"24:00", "00:00 [24:00]"},
  });
}

TEST_CASE("no clock time") {
  check({
      {"", "-"},
      {"19", "-"},
      {"Punkt 9.10", "-"},
      {"9.50 kr.", "-"},
      {"1.1", "-"},
      {"1.1 Godkendelse", "-"},
      {"24.30", "-"},
      {"25:00", "-"},
      {"24:01", "-"},
      {"12:60", "-"},
      {"kl. 25", "-"},
      {"kl. 12.60", "-"},
      {"kl. 19.5", "-"},
      {"kl. 1930", "-"},
      {"16:3", "-"},
      {"16:300", "-"},
      {"1:2:30", "-"},
      {"12:30:15:10", "-"},
      {"112:30", "-"},
      {"1,12:30", "-"},
      {"2016-01-29 +01:00", "-"},
      {"03.02.25", "-"},
      {"03.02.2025", "-"},
      {"27-08-2025", "-"},
      {"kl. 03.02.25", "-"},
      {"1.316.000", "-"},
      {"12.10-12.2020", "-"},
      {"27.08-29.08", "-"},
      {"Ferie 01.07-10.07", "-"},
      {"1.10 - 1.12 i budgettet", "-"},
      {"kl efter behandlingen af punkt 23", "-"},
      {"hævet kl\n3. Eventuelt", "-"},
      {"kl 5. maj 2014", "-"},
      {"kl. 5 maj", "-"},
      {"skl. 12", "-"},
      {"åkl. 12", "-"},
      {"KL's 12 krav", "-"},
      {"kl\n\n18.30 og", "-"},
      {"19,30", "-"},
  });
}

TEST_CASE("the search goes on, and from where it is told") {
  check({
      {"Pkt. 1.1 den 03.02.25 kl. 18", "18:00 [kl. 18] kl"},
      {"den 04-06-2020 09:00:00", "09:00 [09:00:00]"},
      {"9.50 kr. kl. 26 og 12:15", "12:15 [12:15]"},
  });
  const std::string_view two = "kl. 15.30 og sluttede kl. 16.45";
  CHECK(dump(two, 9) == "16:45 [kl. 16.45] kl");
  CHECK(dump(two, 1) == "16:45 [kl. 16.45] kl");  // `l. 15.30` alone is no label
  CHECK(dump(two, two.size()) == "-");
  CHECK(dump(two, 999) == "-");
  CHECK(dump("116:30", 1) == "-");
}

TEST_CASE("long runs of anything take no more than their length") {
  const std::size_t length = 2'000'000;
  CHECK(dump(std::string(length, '1')) == "-");
  CHECK(dump("kl." + std::string(length, ' ') + "x") == "-");
  std::string dotted(length, ' ');
  for (std::size_t i = 0; i < length / 5; ++i) dotted += "1.10 ";
  CHECK(dump(dotted + "x") == "-");
  std::string spaced;
  for (std::size_t i = 0; i < 1000; ++i) spaced += "1" + std::string(1000, ' ');
  CHECK(dump(spaced) == "-");
}
