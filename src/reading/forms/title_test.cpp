// SPDX-License-Identifier: MIT
#include "reading/forms/title.hpp"

#include <doctest/doctest.h>

#include "text/dates.hpp"

using namespace referat;

TEST_CASE("clock times are cut off a title's end") {
  const TimedTitle timed = split_times("Velkomst (13:15-13:20)");
  CHECK(timed.text == "Velkomst");
  CHECK(iso(timed.start.value()) == "13:15");
  CHECK(iso(timed.end.value()) == "13:20");
  CHECK(split_times("Oplæg (kl. 12.00-12.05)").text == "Oplæg");
  CHECK(split_times("Eventuelt (14:55-15:00).....").text == "Eventuelt");
  CHECK(split_times("Nyt fra elevrådet kl. 17.05-17.15").text == "Nyt fra elevrådet");
  CHECK(iso(split_times("Nyt fra elevrådet kl. 17.05-17.15").end.value()) == "17:15");
  for (const std::string_view plain : {"Budget (bilag 2)", "Møde den 3. maj kl. 12", "Fest kl. 19",
                                       "kl. 17.05-17.15", "(12:00-13:00)", "Plan (2024)"}) {
    CAPTURE(plain);
    CHECK(split_times(plain).text == plain);
    CHECK_FALSE(split_times(plain).start);
  }
}

TEST_CASE("type and access stand in a title's words") {
  CHECK(title_type("Beslutningspunkt: Ny plan") == ItemType::decision);
  CHECK(title_type("Til orientering: Regnskab") == ItemType::information);
  CHECK(title_type("Drøftelsespunkt: Reform") == ItemType::discussion);
  CHECK(title_type("Mødeplan (B)") == ItemType::decision);
  CHECK(title_type("Budget (beslutning)") == ItemType::decision);
  CHECK(title_type("Mobilfri skole (drøftelse, 30 min)") == ItemType::discussion);
  CHECK_FALSE(title_type("Regnskab (bilag, 3 sider)"));
  CHECK_FALSE(title_type("Skoven: en plan"));
  CHECK(title_access("Lukket: Køb af jord") == Access::closed);
  CHECK(title_access("LUKKET PUNKT - Salg") == Access::closed);
  CHECK(title_access("Lukket sag") == Access::closed);
  CHECK(title_access("(Åben) Godkendelse") == Access::open);
  CHECK_FALSE(title_access("Åbning af skolen"));
}

TEST_CASE("a cut title has the key of the whole one") {
  CHECK(title_key("Orientering om samarbejdet i Øst") ==
        title_key("Orientering om samarbejdet i Østfjord"));
  CHECK(title_key("Budget 2024") != title_key("Budget 2025"));
}
