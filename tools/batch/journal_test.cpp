// SPDX-License-Identifier: MIT
#include "batch/journal.hpp"

#include <doctest/doctest.h>

namespace referat {

TEST_CASE("an entry is a line and comes back as it was") {
  for (const char* name : {"a.txt", "med \"citat\"\n og æ.txt", "\xff\x80.txt", "a\\u00e6", "-"}) {
    CAPTURE(name);
    const JournalEntry entry{.input = name,
                             .outcome = "converted",
                             .content = "00ff",
                             .options = "11",
                             .version = "1.2.3",
                             .outputs = {{"ud/\xe6.json", "22"}, {"ud/b.json", ""}}};
    std::string line;
    append_journal_line(line, entry);
    CHECK(line.find('\n') == line.size() - 1);
    line.pop_back();
    JournalEntry read;
    CHECK(read_journal_line(line, read) == JournalLine::entry);
    CHECK(read == entry);
    for (std::size_t size = 0; size < line.size(); ++size) {
      CHECK(read_journal_line(line.substr(0, size), read) == JournalLine::broken);
    }
  }
}

TEST_CASE("lines that are none of ours") {
  JournalEntry entry;
  for (const char* line : {"", "{}", "[]", "null", "{\"schema\": \"referat/1\"}", "\xff",
                           "{\"schema\": \"referat-journal/1\"}",
                           "{\"schema\": \"referat-journal/1\", \"input\": 7, \"outcome\": \"x\"}",
                           "{\"schema\": 1, \"input\": \"a\", \"outcome\": \"begun\"}"}) {
    CAPTURE(line);
    CHECK(read_journal_line(line, entry) == JournalLine::broken);
  }
  CHECK(read_journal_line("{\"schema\": \"referat-journal/2\"}", entry) == JournalLine::foreign);
  CHECK(read_journal_line(std::string(100000, '['), entry) == JournalLine::broken);
}

TEST_CASE("what is left out of an entry, or is of another kind, is empty") {
  JournalEntry entry;
  CHECK(read_journal_line("{\"schema\": \"referat-journal/1\", \"input\": \"a\", "
                          "\"input_hex\": \"zz\", \"outcome\": \"begun\", \"outputs\": "
                          "[1, {}, {\"path\": [], \"content\": null}]}",
                          entry) == JournalLine::entry);
  CHECK(entry.input == "a");
  CHECK(entry.outputs == std::vector<WrittenFile>(2));
}

}  // namespace referat
