// SPDX-License-Identifier: MIT
#include "files/file_name.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace referat {

TEST_CASE("a safe name is one part of a path on every system") {
  struct Row {
    std::string_view name;
    std::string_view safe;
  };
  const Row rows[] = {
      {"Havneudvalget Øst", "Havneudvalget Øst"},
      {"../../x", "_._.._x"},
      {"..", "__"},
      {".", "_"},
      {"", "_"},
      {"/", "_"},
      {"/etc/passwd", "_etc_passwd"},
      {"C:\\x", "C__x"},
      {".htaccess", "_htaccess"},
      {"-rf", "_rf"},
      {"Udvalget.", "Udvalget_"},
      {"Udvalget ", "Udvalget_"},
      {"a\nb\x1b[31m", "a_b_[31m"},
      {std::string_view("a\0b", 3), "a_b"},
      {"a\u202Eb", "a_b"},
      {"a\u0085b", "a_b"},
      {"a\xff\xfe", "a__"},
      {"\xc3", "_"},
      {"CON", "CON_"},
      {"con.json", "con_.json"},
      {"NUL .txt", "NUL _.txt"},
      {"Lpt1.a.b", "Lpt1_.a.b"},
      {"COM\u00B9", "COM\u00B9_"},
      {"COM0", "COM0"},
      {"CONTI", "CONTI"},
      {"a*?\"<>|b", "a______b"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(safe_name(row.name) == row.safe);
  }
}

TEST_CASE("a long name is cut between characters, before its ending") {
  const std::string just(longest_name - 5, 'x');
  CHECK(shortened_name(just + ".json", ".json") == just + ".json");
  CHECK(shortened_name(just + "x.json", ".json") == just + ".json");
  CHECK(shortened_name(just + "x.json", ".xml").size() == longest_name);
  std::string letters;
  for (int i = 0; i < 200; ++i) letters += "ø";
  const std::string cut = shortened_name(letters + ".json", ".json");
  CHECK(cut.size() == longest_name);
  CHECK(shortened_name("x" + letters + ".json", ".json").size() == longest_name - 1);
  CHECK(shortened_name(std::string(400, '\x80'), "").size() >= longest_name - 4);
}

TEST_CASE("paths that some file system takes for one") {
  CHECK(folded_path("a/X.json") == folded_path("A/x.JSON"));
  CHECK(folded_path("\u00C5.json") == folded_path("a\u030A.json"));
  CHECK(folded_path("Ø.json") == folded_path("ø.json"));
  CHECK(folded_path("o.json") != folded_path("ø.json"));
  CHECK(folded_path("A\xff") == folded_path("a\xff"));
  CHECK(folded_path("a\xfe") != folded_path("a\xff"));
}

}  // namespace referat
