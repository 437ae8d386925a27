// SPDX-License-Identifier: MIT
#include "text/dates.hpp"

#include <random>

#include <doctest/doctest.h>

#include "text/scan.hpp"

using namespace referat;

namespace {

struct Row {
  std::string text;
  std::string expected;  // the date, its words in brackets, the weekday; "-" for none
};

std::string dump(std::string_view text, std::size_t from = 0) {
  const auto match = find_date(text, from);
  if (!match) return "-";
  std::string out = iso(match->date) + " [";
  out += text.substr(match->begin, match->end - match->begin);
  out += "]";
  if (match->weekday) out.append(" ").append(std::to_string(*match->weekday));
  return out;
}

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(dump(row.text) == row.expected);
  }
}

}  // namespace

TEST_CASE("dates with the month's name") {
  check({
      {"4. december 2012", "2012-12-04 [4. december 2012]"},
      {"År 2019, tirsdag den 27. august kl. 17", "2019-08-27 [År 2019, tirsdag den 27. august] 1"},
      {"år 2019 den 27. august", "2019-08-27 [år 2019 den 27. august]"},
      {"i 2019, den 27. august", "-"},
      {"9.feb.2010", "2010-02-09 [9.feb.2010]"},
      {"6.september 2007", "2007-09-06 [6.september 2007]"},
      {"1. oktober 2025 kl. 15.45", "2025-10-01 [1. oktober 2025]"},
      {"3 oktober, 2022 - 16:30", "2022-10-03 [3 oktober, 2022]"},
      {"28. februar, 2025 kl. 09:30", "2025-02-28 [28. februar, 2025]"},
      {"28. feb., 2025", "2025-02-28 [28. feb., 2025]"},
      {"7. November 2012", "2012-11-07 [7. November 2012]"},
      {"12. MAJ 2014", "2014-05-12 [12. MAJ 2014]"},
      {"15-maj-2002", "2002-05-15 [15-maj-2002]"},
      {"05-JAN-2011", "2011-01-05 [05-JAN-2011]"},
      {"12.maj2014", "2014-05-12 [12.maj2014]"},
      {"1. jan. 2020", "2020-01-01 [1. jan. 2020]"},
      {"29. februar 2024", "2024-02-29 [29. februar 2024]"},
      {"1. mar 2020", "2020-03-01 [1. mar 2020]"},
      {"1. marts 2020", "2020-03-01 [1. marts 2020]"},
      {"1. apr. 2020", "2020-04-01 [1. apr. 2020]"},
      {"30. april 2020", "2020-04-30 [30. april 2020]"},
      {"1. jun 2020", "2020-06-01 [1. jun 2020]"},
      {"1. juni 2020", "2020-06-01 [1. juni 2020]"},
      {"1. jul 2020", "2020-07-01 [1. jul 2020]"},
      {"1. juli 2020", "2020-07-01 [1. juli 2020]"},
      {"1. aug. 2020", "2020-08-01 [1. aug. 2020]"},
      {"16. August 2020", "2020-08-16 [16. August 2020]"},
      {"1. sept. 2020", "2020-09-01 [1. sept. 2020]"},
      {"1. sep 2020", "2020-09-01 [1. sep 2020]"},
      {"1. okt. 2020", "2020-10-01 [1. okt. 2020]"},
      {"1. nov. 2020", "2020-11-01 [1. nov. 2020]"},
      {"1. dec 2020", "2020-12-01 [1. dec 2020]"},
      {"1. januar 1970 og", "1970-01-01 [1. januar 1970]"},
      {"4.   december\t2012", "2012-12-04 [4.   december\t2012]"},
      {"4.\n   december 2012", "2012-12-04 [4.\n   december 2012]"},
      {"4. december\r\n2012", "2012-12-04 [4. december\r\n2012]"},
      {"loven af 5. juni 1849", "1849-06-05 [5. juni 1849]"},
      {"16.-17. maj 2011", "2011-05-16 [16.-17. maj 2011]"},
      {"lørdag d. 3. – 4. juni 2017", "2017-06-03 [lørdag d. 3. – 4. juni 2017] 5"},
      {"8. og 9. juni 2006", "2006-06-08 [8. og 9. juni 2006]"},
      {"kl. 17-9. juni 2006", "2006-06-09 [9. juni 2006]"},
      {"17. - 3. juni 2006", "2006-06-03 [3. juni 2006]"},
      {"den 16. og 17. maj 2011", "2011-05-16 [den 16. og 17. maj 2011]"},
      {"1. januar 2024-31. december 2024", "2024-01-01 [1. januar 2024]"},
      {"2. oktober 2024.", "2024-10-02 [2. oktober 2024]"},
  });
}

TEST_CASE("dates in figures") {
  check({
      {"27-08-2025", "2025-08-27 [27-08-2025]"},
      {"7-8-2025", "2025-08-07 [7-8-2025]"},
      {"25-09-2012 15:30:00", "2012-09-25 [25-09-2012]"},
      {"23.08.2017, kl. 11:00", "2017-08-23 [23.08.2017]"},
      {"3.6.2024", "2024-06-03 [3.6.2024]"},
      {"01/12/2023", "2023-12-01 [01/12/2023]"},
      {"1/2/2023", "2023-02-01 [1/2/2023]"},
      {"01/12/23.", "2023-12-01 [01/12/23]"},
      {"21/6-2018", "2018-06-21 [21/6-2018]"},
      {"16/09-2025", "2025-09-16 [16/09-2025]"},
      {"26/2 - 2020", "2020-02-26 [26/2 - 2020]"},
      {"26/2 2020", "2020-02-26 [26/2 2020]"},
      {"(20/9-24)", "2024-09-20 [20/9-24]"},
      {"5/11-85", "1985-11-05 [5/11-85]"},
      {"5/11-69", "2069-11-05 [5/11-69]"},
      {"5/11-70", "1970-11-05 [5/11-70]"},
      {"2016-01-29", "2016-01-29 [2016-01-29]"},
      {"2016-01-29T14:30:00", "2016-01-29 [2016-01-29]"},
      {"2021.05.13", "2021-05-13 [2021.05.13]"},
      {"2021/05/13", "2021-05-13 [2021/05/13]"},
      {"referat_2021-05-13_endelig", "2021-05-13 [2021-05-13]"},
      {"den 18.04.23 kl. 11.15-12.00", "2023-04-18 [den 18.04.23]"},
      {"01.02.99", "1999-02-01 [01.02.99]"},
      {"Notat MTM 19.09.2025(påført", "2025-09-19 [19.09.2025]"},
      {"10.05.2020–12.05.2020", "2020-05-10 [10.05.2020]"},
      {"24.-25.08.2025", "2025-08-25 [25.08.2025]"},
      {"møde 29.10.2024.", "2024-10-29 [29.10.2024]"},
      {"møde 29.10.24. Derefter", "2024-10-29 [29.10.24]"},
  });
}

TEST_CASE("three pairs with dots are year first only when they must be or head a file's name") {
  check({
      {"98.05.13", "1998-05-13 [98.05.13]"},
      {"25.08.27 - Referat af bestyrelsesmøde", "2025-08-27 [25.08.27]"},
      {"MENU\n25.08.27 - Referat", "2025-08-27 [25.08.27]"},
      {"25.08.27", "2027-08-25 [25.08.27]"},
      {"25.08.27 Referat", "2027-08-25 [25.08.27]"},
      {"Møde 25.08.27 - Referat", "2027-08-25 [25.08.27]"},
      {"05.12.40 - Referat", "2040-12-05 [05.12.40]"},  // no 40th day: day first after all
      {"29.05.23 – Foreningsdag", "2023-05-29 [29.05.23]"},
  });
}

TEST_CASE("the weekday and article before a date belong to it") {
  check({
      {"Onsdag d. 27. august 2025", "2025-08-27 [Onsdag d. 27. august 2025] 2"},
      {"tirsdag den 4. december 2012, kl. 13:00", "2012-12-04 [tirsdag den 4. december 2012] 1"},
      {"torsdag, den 9. september 2009", "2009-09-09 [torsdag, den 9. september 2009] 3"},
      {"Mandag, 3 oktober, 2022", "2022-10-03 [Mandag, 3 oktober, 2022] 0"},
      {"Fredag den 18.04.23", "2023-04-18 [Fredag den 18.04.23] 4"},
      {"LØRDAG D. 5. MAJ 2012", "2012-05-05 [LØRDAG D. 5. MAJ 2012] 5"},
      {"Søndag d.6.maj 2012", "2012-05-06 [Søndag d.6.maj 2012] 6"},
      {"Onsdag den 15-maj-2002", "2002-05-15 [Onsdag den 15-maj-2002] 2"},
      {"torsdag 16/9-2025", "2025-09-16 [torsdag 16/9-2025] 3"},
      {"onsdag\nden 11. august 2021", "2021-08-11 [onsdag\nden 11. august 2021] 2"},
      {"Byråd d. 27-08-2025", "2025-08-27 [d. 27-08-2025]"},
      {"mødet d 4. maj 2014", "2014-05-04 [d 4. maj 2014]"},
      {"Mødet den 25. oktober 2024", "2024-10-25 [den 25. oktober 2024]"},
      {"Afsnit D 4. maj 2014", "2014-05-04 [4. maj 2014]"},
      {"Norden 4. maj 2014", "2014-05-04 [4. maj 2014]"},
      {"Foreningsmandag 4. maj 2014", "2014-05-04 [4. maj 2014]"},
      {"Blåmandag d. 4. maj 2014", "2014-05-04 [d. 4. maj 2014]"},
      {"mandag\n\n4. maj 2014", "2014-05-04 [4. maj 2014]"},
      {"Referat, 4. maj 2014", "2014-05-04 [4. maj 2014]"},
  });
}

TEST_CASE("no date") {
  check({
      {"", "-"},
      {"2012", "-"},
      {"22. august kl. 19.", "-"},  // no year
      {"onsdag den 1. marts Kl", "-"},
      {"24/10", "-"},
      {"SSU 16/6 SU 17/6", "-"},
      {"31/8 - 27/9 - 27/10 - 21/11", "-"},
      {"16/6-17/6", "-"},
      {"maj 2014", "-"},
      {"31. februar 2012", "-"},
      {"29. februar 2023", "-"},
      {"0. maj 2012", "-"},
      {"31-04-2025", "-"},
      {"30.02.2025", "-"},
      {"12.13.2020", "-"},
      {"00.01.00", "-"},
      {"31.02.25", "-"},
      {"2016-13-01", "-"},
      {"4. maj 1234", "-"},
      {"1-01-72-108-21", "-"},
      {"1-31-72-10-2016", "-"},
      {"2012-208960", "-"},
      {"1.316.000", "-"},
      {"22/43575", "-"},
      {"25/30466", "-"},
      {"12/27845", "-"},
      {"306-2011-412", "-"},
      {"EMN-2025-003383", "-"},
      {"01.02.03-P00-9-14", "-"},
      {"01.02.03.A10-0009/2013", "-"},
      {"01.02.03A10-0009/2013", "-"},
      {"tlf. 12 34 56 78", "-"},
      {"tlf. 12-34-56-78", "-"},
      {"10.10.10.10", "-"},
      {"3.6.24", "-"},  // a section number more likely
      {"12.05.20201", "-"},
      {"112.05.2020", "-"},
      {"1.12.05.2020", "-"},
      {"12-05-20", "-"},
      {"12-05.2020", "-"},
      {"12/05.2020", "-"},
      {"15-maj 2002", "-"},
      {"9. majoritet 2010", "-"},
      {"9. marsch 2010", "-"},
      {"9. majå 2010", "-"},
      {"9. ma 2010", "-"},
      {"4. december 20120", "-"},
      {"4. december\n\n2012", "-"},
      {"24/10\n2018 blev", "-"},
      {"2018-2021", "-"},
      {"12.", "-"},
      {"12-", "-"},
      {"12.05.", "-"},
      {"12. maj", "-"},
  });
}

TEST_CASE("the search goes on behind what is no date, and from where it is told") {
  check({
      {"Sag 1-01-72-108-21: 31. februar 2012, 24/10 og 5. maj 2014", "2014-05-05 [5. maj 2014]"},
      {"Beløb 1.316.000 kr. den 1/3-2020", "2020-03-01 [den 1/3-2020]"},
      {"Provstiudvalgsmøde 16. marts 2022 - d. 16-03-2022", "2022-03-16 [16. marts 2022]"},
  });
  const std::string_view two = "onsdag den 16. marts 2022 - d. 17-03-2022";
  CHECK(dump(two, 3) == "2022-03-16 [den 16. marts 2022]");
  CHECK(dump(two, 11) == "2022-03-16 [16. marts 2022]");
  CHECK(dump(two, 12) == "2022-03-17 [d. 17-03-2022]");  // not 6. marts 2022
  CHECK(dump(two, two.size()) == "-");
  CHECK(dump(two, 999) == "-");
}

TEST_CASE("long runs of anything take no more than their length") {
  const std::size_t length = 2'000'000;
  CHECK(dump(std::string(length, '1')) == "-");
  CHECK(dump(std::string(length, ' ')) == "-");
  CHECK(dump("4." + std::string(length, ' ') + "x") == "-");
  CHECK(dump("4." + std::string(length, 'm')) == "-");
  std::string pairs;
  for (std::size_t i = 0; i < length / 4; ++i) pairs += "1.1 ";
  CHECK(dump(pairs) == "-");
}

TEST_CASE("weekdays") {
  struct Weekday {
    std::string word;
    int day;  // -1: none
  };
  const Weekday rows[] = {{"mandag", 0},   {"Tirsdag", 1}, {"ONSDAG", 2}, {"torsdag", 3},
                          {"fredag", 4},   {"Lørdag", 5},  {"SØNDAG", 6}, {"trsdag", -1},
                          {"mandage", -1}, {"man", -1},    {"", -1},      {" mandag", -1}};
  for (const Weekday& row : rows) {
    CAPTURE(row.word);
    CHECK(parse_weekday(row.word).value_or(-1) == row.day);
  }
}

TEST_CASE("the calendar") {
  CHECK(valid({2024, 2, 29}));
  CHECK(valid({2000, 2, 29}));
  CHECK_FALSE(valid({1900, 2, 29}));
  CHECK_FALSE(valid({2023, 2, 29}));
  CHECK_FALSE(valid({2023, 0, 1}));
  CHECK_FALSE(valid({2023, 13, 1}));
  CHECK_FALSE(valid({2023, 1, 0}));
  CHECK_FALSE(valid({0, 1, 1}));
  CHECK_FALSE(valid({10000, 1, 1}));
  CHECK(weekday_of({1, 1, 1}) == 0);
  CHECK(weekday_of({1849, 6, 5}) == 1);
  CHECK(weekday_of({1970, 1, 1}) == 3);
  CHECK(weekday_of({2000, 2, 29}) == 1);
  CHECK(weekday_of({2024, 3, 1}) == 4);
  CHECK(weekday_of({2025, 8, 27}) == 2);
  CHECK(weekday_of({9999, 12, 31}) == 4);
  CHECK(iso(Date{2024, 1, 9}) == "2024-01-09");
  CHECK(iso(Date{849, 12, 31}) == "0849-12-31");
}

TEST_CASE("the next digit is found wherever it stands") {
  for (std::size_t length = 1; length < 30; ++length) {
    for (std::size_t at = 0; at < length; ++at) {
      std::string text(length, at % 2 == 0 ? '/' : ':');  // the neighbours of the digits
      CHECK(next_digit(text, 0) == length);
      text[at] = at % 3 == 0 ? '0' : '9';
      CHECK(next_digit(text, 0) == at);
      CHECK(next_digit(text, at) == at);
      CHECK(next_digit(text, at + 1) == length);
    }
  }
  CHECK(next_digit("\xB0\xB9\xB5\xB0\xB9\xB5\xB0\xB9 7", 0) == 9);
  CHECK(next_digit("12", 7) == 2);
  CHECK(find_numbers("").empty());
  CHECK(find_numbers("7 af 12, 2024") == std::vector<Span>{{0, 1}, {5, 7}, {9, 13}});
}

TEST_CASE("a match lies in the text, behind where the search began") {
  const std::string_view pieces[] = {"1",   "12",  "2024", "31",      "00", ".",    ":",   "-",
                                     "/",   " ",   "\n",   "kl.",     "d",  "d.",   "den", "–",
                                     "til", "maj", "dec",  "onsdag ", ", ", "\xC3", "ø",   "ca. "};
  std::mt19937 random(11);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (auto i = random() % 16; i > 0; --i) text += pieces[random() % std::size(pieces)];
    const std::size_t from = random() % (text.size() + 2);
    CAPTURE(text);
    if (const auto date = find_date(text, from)) {
      CHECK((from <= date->begin && date->begin < date->end && date->end <= text.size()));
      CHECK(valid(date->date));
    }
    if (const auto clock = find_clock(text, from)) {
      CHECK((from <= clock->begin && clock->begin < clock->end_offset));
      CHECK(clock->end_offset <= text.size());
    }
  }
}

TEST_CASE("gaps join a wrapped line, not paragraphs") {
  CHECK(skip_gap("a  b", 1) == 3);
  CHECK(skip_gap("a \n b", 1) == 4);
  CHECK(skip_gap("a \r\n b", 1) == 5);
  CHECK(skip_gap("a\n\nb", 1) == 1);
  CHECK(skip_gap("a\r\rb", 1) == 1);
  CHECK(skip_gap("a\r\n\r\nb", 1) == 1);
  CHECK(skip_gap("a", 9) == 9);
  CHECK(skip_gap_back("a \n b", 4, 0) == 1);
  CHECK(skip_gap_back("a  b", 3, 2) == 2);
  CHECK(skip_gap_back("a\n\nb", 3, 0) == 3);
}
