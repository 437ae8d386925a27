// SPDX-License-Identifier: MIT
//
// A sign that is missing turns a line away, so each word that a test looks for must set its sign,
// wherever in a line it stands and however it is written.
#include "reading/forms/line_signs.hpp"

#include <doctest/doctest.h>

#include <span>
#include <string>

#include "text/words.hpp"
#include "vocabulary/gate_words.hpp"

using namespace referat;

namespace {

std::string upper(std::string_view text) {
  std::string result(text);
  for (std::size_t i = 0; i < result.size(); ++i) {
    const bool wide = i > 0 && result[i - 1] == '\xC3';
    if (wide || (result[i] >= 'a' && result[i] <= 'z'))
      result[i] = static_cast<char>(result[i] - 0x20);
  }
  return result;
}

// Behind each number of bytes in words of a line, so that the word stands at each place of a group.
void check_everywhere(std::string_view word, LineSign sign) {
  constexpr std::string_view filler = "ænd to øl i går";
  std::string before;
  for (std::size_t i = 0; i < 50; ++i) {
    for (const std::string_view gap : {" ", "(", " \xE2\x80\x93"}) {
      std::string line = before;
      line.append(gap).append(word);
      CAPTURE(line);
      CHECK((line_signs(trim(line)) & sign) != 0);
      CHECK((line_signs(trim(line + " i dag, sagde hun")) & sign) != 0);
    }
    before += filler[i % filler.size()] == ' ' ? " " : "e";
  }
}

void check_words(std::span<const std::string_view> words, LineSign sign) {
  for (const std::string_view word : words) {
    CAPTURE(word);
    CHECK((line_signs(word) & sign) != 0);
    check_everywhere(word, sign);
    check_everywhere(upper(word), sign);
  }
}

}  // namespace

TEST_CASE("each word that a test looks for sets its sign") {
  check_words(recommending_verbs, recommend_sign);
  check_words(attendance_stems, attendance_sign);
  check_words(decision_nouns, decision_sign);
  check_words(meeting_stems, time_sign);
}

TEST_CASE("running text holds none of them") {
  CHECK(line_signs("Der er afsat midler til en ny sti langs åen, og den anlægges til foråret") ==
        0);
  CHECK(line_signs("") == 0);
  CHECK(line_signs("Vi foretrak den anden vej, og ikke delen mod øst") == 0);
}

TEST_CASE("a verb that recommends is looked for in the first words of a long line only") {
  const std::string prose(400, 'e');
  CHECK((line_signs("Udvalget indstiller " + prose) & recommend_sign) != 0);
  CHECK((line_signs(std::string(80, 'e') + " indstiller " + prose) & recommend_sign) != 0);
}

TEST_CASE("a long line may tell of times behind the words that are looked at") {
  CHECK((line_signs(std::string(400, 'e')) & time_sign) != 0);
}

TEST_CASE("gaps and signs at each place of lines of each length") {
  struct Row {
    std::string_view text;
    LineSign sign;
  };
  constexpr auto rows = std::to_array<Row>({{"  ", gap_sign},
                                            {"\t", gap_sign},
                                            {"\f", gap_sign},
                                            {"|", bar_sign},
                                            {".", stop_sign},
                                            {":", colon_sign}});
  for (std::size_t size = 2; size < 60; ++size) {
    for (std::size_t at = 1; at < size; ++at) {
      for (const Row& row : rows) {
        std::string line(size, 'e');
        line.insert(at, row.text);
        CAPTURE(line);
        CHECK(line_signs(line) == row.sign);
      }
      std::string line(size, 'e');
      line[at - 1] = ' ';
      line[at] = '\x01';  // no white space
      CHECK(line_signs(trim(line)) == 0);
    }
  }
}
