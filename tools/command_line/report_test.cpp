// SPDX-License-Identifier: MIT
#include "command_line/report.hpp"

#include <doctest/doctest.h>

using namespace referat;

TEST_CASE("a message is one printable line with what its note has") {
  const auto line = [](std::string_view file, Note note) {
    Messages messages;
    append_fault(messages, file, std::move(note));
    return messages.lines;
  };
  CHECK(line("møde.txt", {.line = 2,
                          .column = 4,
                          .level = Level::warning,
                          .rule = "bad-encoding",
                          .text = "what; do"}) ==
        "møde.txt:2:4: warning: what; do [bad-encoding]\n");
  CHECK(line("a.json", {.line = 3, .text = "what"}) == "a.json:3: error: what\n");
  CHECK(line("a.json", {.text = "what"}) == "a.json: error: what\n");
  CHECK(line("::error::x.txt", {.text = "what"}) == "./::error::x.txt: error: what\n");
  CHECK(line(" \u00A0##vso.txt", {.text = "what"}) == "./ \u00A0##vso.txt: error: what\n");
  CHECK(line("a\x1b[2J\n.txt", {.text = "bad \x1b\u202e; cut it out\r"}) ==
        "a\\x1b[2J\\x0a.txt: error: bad \\x1b\\u{202e}; cut it out\\x0d\n");
}
