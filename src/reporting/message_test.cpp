// SPDX-License-Identifier: MIT
#include "reporting/message.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

namespace referat {

namespace {

Source source_of(std::string name, std::string text) {
  Source source{
      .name = std::move(name), .encoding = "utf-8", .text = std::move(text), .line_starts = {0}};
  for (std::size_t i = 0; i + 1 < source.text.size(); ++i) {
    if (source.text[i] == '\n') source.line_starts.push_back(i + 1);
  }
  return source;
}

Finding finding_at(std::size_t offset, std::string text) {
  return {.rule = Rule::bad_encoding,
          .level = Level::warning,
          .span = {.begin = offset, .end = offset + 1},
          .wording = {"{0}", "da: {0}"},
          .words = {std::move(text)}};
}

std::string messages(const Source& source, const std::vector<Finding>& findings) {
  std::string out;
  append_messages(out, source, findings);
  return out;
}

// What stands after the place.
std::string tail(const std::string& text) { return "warning: " + text + " [bad-encoding]\n"; }

}  // namespace

TEST_CASE("a finding is one line with its place in characters") {
  const Source source = source_of("møde.txt", "på mødet\næøå x\n");
  CHECK(messages(source, {finding_at(4, "what; do")}) == "møde.txt:1:4: " + tail("what; do"));
  CHECK(messages(source, {finding_at(17, "what; do")}) == "møde.txt:2:4: " + tail("what; do"));
  CHECK(messages(source, {}).empty());
}

TEST_CASE("several findings keep their order, ascending or not, on one line or more") {
  const Source source = source_of("-", "ååå\nåå\n");
  const auto place = [&](const char* where) { return std::string(where) + tail("w"); };
  CHECK(messages(source, {finding_at(2, "w"), finding_at(2, "w"), finding_at(4, "w"),
                          finding_at(9, "w"), finding_at(7, "w"), finding_at(0, "w")}) ==
        place("-:1:2: ") + place("-:1:2: ") + place("-:1:3: ") + place("-:2:2: ") +
            place("-:2:1: ") + place("-:1:1: "));
}

TEST_CASE("an offset past the text is put at its end") {
  const Source source = source_of("-", "ab");
  CHECK(messages(source, {finding_at(0, "w"), finding_at(99, "w")}).find("-:1:3: ") !=
        std::string::npos);
}

TEST_CASE("findings below the level asked for are left out") {
  const Source source = source_of("-", "ab");
  Finding remark = finding_at(0, "remark");
  remark.level = Level::info;
  std::string out;
  append_messages(out, source, std::array{remark, finding_at(1, "fault")}, Level::warning);
  CHECK(out == "-:1:2: " + tail("fault"));
}

TEST_CASE("names and messages are printable") {
  const Source source = source_of("a\x1b[2J\n.txt", "x");
  CHECK(messages(source, {finding_at(0, "bad \x1b\u202e; cut it out\r")}) ==
        "a\\x1b[2J\\x0a.txt:1:1: " + tail("bad \\x1b\\u{202e}; cut it out\\x0d"));
}

TEST_CASE("a message holds its words, cut off where they are long, and its second place") {
  const Source source = source_of("-", "ab\ncd\n");
  Finding finding = finding_at(0, "x");
  finding.wording = {"{1} here, {0} at {at}; mend it", "{0} her, {1} der"};
  finding.words = {"b", std::string(79, 'a') + "ø"};
  finding.second = Span{4, 5};
  CHECK(message(finding, source) == std::string(79, 'a') + "… here, b at 2:2; mend it");
  CHECK(message(finding, source, Language::danish) == "b her, " + std::string(79, 'a') + "… der");
}

TEST_CASE("no message shows a CPR number, not even half of one") {
  const Source source = source_of("-", "x");
  CHECK(messages(source, {finding_at(0, "Bo, 120790-1234")}) ==
        "-:1:1: " + tail("Bo, ******-****"));
  const std::string behind_the_end(72, '.');
  CHECK(messages(source, {finding_at(0, behind_the_end + "120790-1234")}) ==
        "-:1:1: " + tail(behind_the_end + "******-*…"));
}

}  // namespace referat
