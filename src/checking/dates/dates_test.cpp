// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "checking/found_for_test.hpp"

using namespace referat;

namespace {

// A small set of minutes with these words in the text of its item.
std::string minutes_with(std::string_view words) {
  std::string text =
      "Referat af møde i Kulturudvalget den 12. november 2024 kl. 16\n\n1. Havnebad\n\n";
  return text.append(words).append("\n\nBeslutning\n\nGodkendt.\n");
}

std::string dates_in(std::string_view words) {
  return found(Rule::weekday_or_impossible_date, minutes_with(words));
}

std::string short_dates_in(std::string_view words) {
  return found(Rule::mixed_date_format, minutes_with(words));
}

std::string conflict_in(std::string_view text) { return found(Rule::meeting_date_conflict, text); }

}  // namespace

TEST_CASE("a file that is named by another day") {
  const auto in_file = [](std::string_view file) {
    const Reading reading =
        read("Referat af møde i Havnerådet den 12. november 2024\n\n1. Ny kaj\nDrøftet.\n",
             {.name = std::string(file)});
    return list_of(Rule::meeting_date_conflict, check(reading), reading.source);
  };
  CHECK(in_file("2024/referat-2024-11-12.txt") == "");
  CHECK(in_file("2024/referat-2024-11-14.txt") ==
        "1:30 info: the meeting's date is 12. november 2024, but the file is named "
        "referat-2024-11-14.txt; rename the file or correct the date\n");
}

TEST_CASE("a weekday that its date does not have") {
  CHECK(dates_in("Badet åbner tirsdag den 3. juni 2025.") == "");
  CHECK(dates_in("Badet åbner mandag den 3. juni 2025.") ==
        "5:13 error: \"mandag den 3. juni 2025\" is a \"tirsdag\"; correct the weekday or the "
        "date\n");
  CHECK(dates_in("Badet åbner Onsdag d. 03-06-2025.") ==
        "5:13 error: \"Onsdag d. 03-06-2025\" is a \"tirsdag\"; correct the weekday or the date\n");
  CHECK(dates_in("Badet åbner mandag\nden 3. juni 2025.") != "");
  CHECK(dates_in("Badet åbner mandag 3/6-25.") ==
        "5:13 warning: \"mandag 3/6-25\" is a \"tirsdag\"; correct the weekday or the date\n");
}

TEST_CASE("a weekday without a year is that of the meeting's year or one beside it") {
  CHECK(dates_in("Badet åbner tirsdag den 3. juni.") == "");   // 2025
  CHECK(dates_in("Badet lukkede lørdag den 3. juni.") == "");  // 2023
  CHECK(dates_in("Badet åbner søndag den 3. juni.") ==
        "5:13 warning: \"søndag den 3. juni\" is a \"mandag\" in 2024; correct the weekday or the "
        "date\n");
  CHECK(dates_in("I 2019 åbnede badet søndag den 3. juni.") == "");
  CHECK(dates_in("I 2024 åbnede badet søndag den 3. juni.") != "");
  CHECK(dates_in("Sagen er fra 2019. Badet åbner søndag den 3. juni.") != "");
}

TEST_CASE("weekdays that belong to other days") {
  CHECK(dates_in("Åbent mandag og onsdag den 3. juni 2025.") == "");
  CHECK(dates_in("Åbent lørdag-søndag 3. juni 2025.") == "");
  CHECK(dates_in("Fra mandag den 2.-3. juni 2025.") == "");
  CHECK(dates_in("Udvalget mødtes og onsdag den 3. juni 2025 åbnede badet.") != "");
  CHECK(dates_in("Mandag\n3. juni 2025") == "");
  CHECK(dates_in("Mandag | 3. juni 2025") == "");
  CHECK(dates_in("Vi ses mandag. 3. juni 2025 åbner badet.") == "");
}

TEST_CASE("days that no month has") {
  CHECK(dates_in("Fristen er 31. april 2025.") ==
        "5:12 error: there is no \"31. april 2025\" in the calendar; correct the date\n");
  CHECK(dates_in("Fristen er den 31 april.") ==
        "5:16 error: there is no \"31 april\" in the calendar; correct the date\n");
  CHECK(dates_in("Fristen er 29. februar 2025.") != "");
  CHECK(dates_in("Fristen er 29. februar.") == "");
  CHECK(dates_in("Fristen er 31/9-2025.") ==
        "5:12 error: there is no \"31/9-2025\" in the calendar; correct the date\n");
  CHECK(dates_in("Fristen er 31.09.2025.") != "");
  CHECK(dates_in("Fristen er den 45. maj 2025.") != "");
}

TEST_CASE("numbers that are no days") {
  CHECK(dates_in("Nyhedsbrev nr. 31. april 2025") == "");
  CHECK(dates_in("Nyhedsbrev 31 april 2025") == "");
  CHECK(dates_in("Sagsnr. 31/4-2025") == "");
  CHECK(dates_in("Se sag 31. april og årgang 31. april") == "");
  CHECK(dates_in("1-31-72-31-04-2025 og 27.31.04-P05-31-04.2025") == "");
  CHECK(dates_in("Side 45. Maj var varm, og 300. april blev det ikke.") == "");
  CHECK(dates_in("I 2031 april, kl. 16.31. november kom.") == "");
}

TEST_CASE("short dates beside full ones") {
  CHECK(short_dates_in("Se notat af 5/6-24 og 05.06.24, udkast 05/06/24.") ==
        "5:13 info: the date \"5/6-24\" is open to misreading; write \"5. juni 2024\" as other "
        "dates of the text are written\n"
        "5:23 info: the date \"05.06.24\" is open to misreading; write \"5. juni 2024\" as other "
        "dates of the text are written\n"
        "5:40 info: the date \"05/06/24\" is open to misreading; write \"5. juni 2024\" as other "
        "dates of the text are written\n");
  CHECK(short_dates_in("Se notat af 05-06-2024 og 5/6-2024, sag 22/43575.") == "");
  CHECK(found(Rule::mixed_date_format, "Referat 5/6-24\n\n1. Havnebad\n\nGodkendt.\n") == "");
}

TEST_CASE("title and labels name one date") {
  constexpr std::string_view items = "\n\n1. Havnebad\n\nBeslutning\n\nGodkendt.\n";
  const auto head = [&](std::string_view words) { return std::string(words).append(items); };
  CHECK(conflict_in(head("Referat af møde i Havnerådet den 12. november 2024\n\n"
                         "Mødedato: 13. november 2024 kl. 16")) ==
        "3:11 error: the meeting's date is 13. november 2024 here and 12. november 2024 at 1:30; "
        "correct one of them\n");
  CHECK(conflict_in(head("Referat af møde i Havnerådet den 12. november 2024\n\n"
                         "Mødedato: 12-11-2024 kl. 16\nUdsendt: 15-11-2024\n"
                         "Næste møde: 10. december 2024\nDato: 20. november 2024")) == "");
  // two days, in whatever words
  CHECK(conflict_in(head("Referat af seminar i Havnerådet den 12.-13. november 2024\n\n"
                         "Mødedato: 12. november 2024")) == "");
  CHECK(conflict_in(head("Referat af møde i Havnerådet den 13. november 2024\n\n"
                         "Tid: 12. november kl. 19 - 14. november 2024")) == "");
}

TEST_CASE("dates of the paper and not of the meeting") {
  constexpr std::string_view items = "\n\n1. Havnebad\n\nBeslutning\n\nGodkendt.\n";
  CHECK(conflict_in(std::string("Referat af møde i Havnerådet, godkendt den 3. december 2024\n\n"
                                "Mødedato: 13. november 2024 kl. 16")
                        .append(items)) == "");
}

TEST_CASE("decisions carry the meeting's date") {
  const auto minutes = [](std::string_view first, std::string_view second, std::string_view third) {
    std::string text = "Referat af møde i Havnerådet den 12. november 2024\n\n";
    int number = 0;
    for (const std::string_view date : {first, second, third}) {
      text.append(std::to_string(++number))
          .append(". Sag om kajen\n\nBeslutning i Havnerådet den ");
      text.append(date).append("\n\nGodkendt.\n\n");
    }
    return text;
  };
  CHECK(conflict_in(minutes("12. november 2024", "12-11-2024", "12. november 2024")) == "");
  CHECK(conflict_in(minutes("12. november 2024", "12. november 2024", "13. november 2024")) ==
        "17:25 error: the decision is dated 13. november 2024, the meeting 12. november 2024 at "
        "1:30; correct one of them\n");
  // an earlier one may be that of the meeting before
  CHECK(conflict_in(minutes("12. november 2024", "12. november 2024", "5. november 2024")) ==
        "17:25 warning: the decision is dated 5. november 2024, the meeting 12. november 2024 at "
        "1:30; correct one of them\n");
  CHECK(conflict_in(minutes("10. november 2024", "10. november 2024", "10. november 2024")) ==
        "5:25 error: the decision is dated 10. november 2024, the meeting 12. november 2024 at "
        "1:30; correct one of them\n");
}

TEST_CASE("decisions of other bodies and of earlier meetings") {
  const std::string text =
      "Referat af møde i Havnerådet den 12. november 2024\n\n"
      "1. Kajen\n\nBeslutning i Økonomiudvalget den 5. november 2024\n\nAnbefales.\n\n"
      "Beslutning i Havnerådet den 12. november 2024\n\nGodkendt.\n\n"
      "2. Molen\n\nBeslutning i Havnerådet den 1. oktober 2024\n\nUdsat.\n\n"
      "Beslutning i Havnerådet den 12. november 2024\n\nGodkendt.\n\n"
      "3. Broen\n\nBeslutning i Havnerådet den 12. november 2024\n\nGodkendt.\n";
  CHECK(conflict_in(text) == "");
}

TEST_CASE("ends before starts") {
  const auto falls = [](std::string_view text) { return found(Rule::end_before_start, text); };
  const auto meeting = [](std::string_view times) {
    std::string text = "Dagsorden for møde i Havnerådet den 12. november 2024\n\nTid: ";
    return text.append(times).append("\n\n1. Kajen\n\nSagen drøftes.\n");
  };
  CHECK(falls(meeting("kl. 16.00 - 15.00")) ==
        "3:6 error: ends at 15:00, before it starts at 16:00; correct the times\n");
  CHECK(falls(meeting("kl. 16.00 - 18.00")) == "");
  CHECK(falls(meeting("kl. 19.30 - 00.30")) == "");
  CHECK(falls("Referat af møde i Havnerådet den 12. november 2024 kl. 16.00\n\n1. Kajen\n\n"
              "Beslutning\n\nGodkendt.\n\nMødet sluttede kl. 15.30.\n") ==
        "9:16 warning: the meeting ends at 15:30 and starts at 16:00; correct one of the times\n");
  CHECK(falls(meeting("kl. 10.30 - 01.30")).starts_with("3:6 warning"));
  CHECK(falls("Dagsorden for Havnerådet den 12. november 2024\n\n1. Kajen (kl. 16.30-16.10)\n\n"
              "Sagen drøftes.\n") ==
        "3:11 error: ends at 16:10, before it starts at 16:30; correct the times\n");
}

TEST_CASE("items follow each other") {
  const auto order = [](std::string_view first, std::string_view second, std::string_view third) {
    std::string text = "Dagsorden for møde i Havnerådet den 12. november 2024 kl. 16.00-18.00\n\n";
    int number = 0;
    for (const std::string_view times : {first, second, third}) {
      text.append(std::to_string(++number)).append(". Punkt om kajen (kl. ").append(times);
      text.append(")\n\nSagen drøftes.\n\n");
    }
    return found(Rule::item_time_order, text);
  };
  CHECK(order("16.00-16.30", "16.30-17.00", "17.15-18.00") == "");
  CHECK(order("16.00-16.30", "16.20-17.00", "17.15-18.00") ==
        "7:20 warning: the item starts at 16:20, before the one at 3:20 ends at 16:30; correct "
        "the times\n");
  CHECK(order("16.00-16.30", "15.30-16.00", "17.15-18.15") ==
        "7:20 warning: the item starts at 15:30, but the meeting at 16:00; correct one of the "
        "times\n"
        "7:20 warning: the item starts at 15:30, before the one at 3:20, which starts at 16:00; "
        "correct the times\n"
        "11:20 warning: the item lasts until 18:15, but the meeting ends at 18:00; correct one of "
        "the times\n");
}

TEST_CASE("what files a document") {
  const auto missing = [](std::string_view head) {
    std::string text(head);
    return found(Rule::missing_meeting_metadata, text.append("\n\n1. Kajen\n\nSagen drøftes.\n"));
  };
  CHECK(missing("Dagsorden for møde i Havnerådet den 12. november 2024 kl. 16.00\n\nSted: Broen") ==
        "");
  CHECK(missing("Dagsorden for møde i Havnerådet kl. 16.00\n\nSted: Broen") ==
        "1:1 error: the meeting has no date; state it in the title\n");
  // the day is there
  CHECK(found(Rule::missing_meeting_metadata,
              "Referat af møde i Havnerådet kl. 16.00\n\nSted: Broen\n\n1. Kajen\n\nGodkendt.\n\n"
              "Vestereng, den 12. november 2024\n") == "");
  CHECK(
      missing("Dagsorden for møde i Havnerådet tirsdag den 12. november kl. 16.00\n\nSted: Bro") ==
      "");
  CHECK(missing("Dagsorden for møde i Havnerådet den 12. november 2024\n\nSted: Broen") ==
        "1:1 warning: it is not stated when the meeting starts; add the time\n");
}
