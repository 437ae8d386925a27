// SPDX-License-Identifier: MIT
#include "batch/progress.hpp"

#include <doctest/doctest.h>

namespace referat {

using namespace std::chrono_literals;

TEST_CASE("count, rate and time left") {
  CHECK(progress_words(0, 20000, 0s) == "0 of 20000 files");
  CHECK(progress_words(0, 1, 3s) == "0 of 1 file");
  CHECK(progress_words(8120, 20000, 10s) == "8120 of 20000 files, 812 a second, 0:15 left");
  CHECK(progress_words(4, 1000, 10s) == "4 of 1000 files, 0.4 a second, 41:30 left");
  CHECK(progress_words(1, 20000, 3s) == "1 of 20000 files, 0.3 a second, 16:39:57 left");
  CHECK(progress_words(1, 1000000000, 1000000s) ==
        "1 of 1000000000 files, 0.0 a second, 1000:00:00 left");
  CHECK(progress_words(20000, 20000, 10s) == "20000 of 20000 files, 2000 a second, 0:00 left");
}

TEST_CASE("the bar takes what room there is") {
  const auto line = [](std::size_t width) { return progress_line(5, 10, 1s, width); };
  CHECK(line(100) == "[###############               ] 5 of 10 files, 5.0 a second, 0:01 left");
  CHECK(line(51) == "[#####     ] 5 of 10 files, 5.0 a second, 0:01 left");
  CHECK(line(50) == "5 of 10 files, 5.0 a second, 0:01 left");
  CHECK(line(10) == "5 of 10 fi");
  CHECK(line(0).empty());
}

TEST_CASE("on a terminal the bar comes after two seconds, and often") {
  const Progress::Clock::time_point start{};
  Progress progress(ProgressWhen::automatic, 10, 80, start);
  CHECK(progress.step(1, start + 1900ms).empty());
  CHECK(progress.clear().empty());
  CHECK(progress.step(2, start + 2s).find("2 of 10 files") != std::string::npos);
  CHECK(progress.step(3, start + 2050ms).empty());
  CHECK(progress.step(3, start + 2100ms).find("3 of 10 files") != std::string::npos);
  CHECK(progress.clear() == "\r\x1b[K");
  CHECK(progress.clear().empty());
}

TEST_CASE("without a terminal there is a line every thirty seconds, if it is asked for") {
  const Progress::Clock::time_point start{};
  Progress progress(ProgressWhen::always, 100, 0, start);
  CHECK(progress.step(1, start + 29s).empty());
  CHECK(progress.step(30, start + 30s) == "referat: 30 of 100 files, 1.0 a second, 1:10 left\n");
  CHECK(progress.step(31, start + 59s).empty());
  CHECK_FALSE(progress.step(60, start + 60s).empty());
  CHECK(progress.clear().empty());
  Progress automatic(ProgressWhen::automatic, 100, 0, start);
  CHECK(automatic.step(1, start + 1h).empty());
}

TEST_CASE("a terminal may be told to show the bar at once, or never") {
  const Progress::Clock::time_point start{};
  Progress always(ProgressWhen::always, 10, 80, start);
  CHECK_FALSE(always.step(0, start).empty());
  Progress never(ProgressWhen::never, 10, 80, start);
  CHECK(never.step(5, start + 1h).empty());
}

}  // namespace referat
