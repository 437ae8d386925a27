// SPDX-License-Identifier: MIT
#include "writing/uri.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace referat {

TEST_CASE("an address becomes a URI, and a URI stays what it is") {
  struct Row {
    std::string_view text;
    std::string_view expected;
  };
  for (const Row& row : {
           Row{"https://midtby.dk/sag?id=3&side=2#bilag",
               "https://midtby.dk/sag?id=3&side=2#bilag"},
           Row{"https://midtby.dk:8080/bilag%201.pdf", "https://midtby.dk:8080/bilag%201.pdf"},
           Row{"mailto:udvalg@midtby.dk", "mailto:udvalg@midtby.dk"},
           Row{"bilag/side 3.pdf", "bilag/side%203.pdf"},
           Row{"https://midtby.dk/åben", "https://midtby.dk/%C3%A5ben"},
           Row{"100%", "100%25"},
           Row{"\\\\server\\[bilag]", "%5C%5Cserver%5C%5Bbilag%5D"},
           Row{"http://a b:80x/c", "http://a%20b%3A80x/c"},
           Row{"http://a:1234567/", "http://a%3A1234567/"},
           Row{"3: bilag", "3%3A%20bilag"},
           Row{"#a#b", "#a%23b"},
           Row{"", ""},
       }) {
    CHECK(uri_of(row.text) == row.expected);
  }
}

TEST_CASE("a slug is letters a to z, digits and single hyphens") {
  struct Row {
    std::string_view name;
    std::string_view expected;
  };
  for (const Row& row : {
           Row{"Økonomi- og Børneudvalget", "oekonomi-og-boerneudvalget"},
           Row{"  Åse  Ærø-Müller (A) ", "aase-aeroe-muller-a"},
           Row{"René Þór ×", "rene-thor"},
           Row{"1.1", "1-1"},
           Row{"日本 \xFF", ""},
           Row{"", ""},
       }) {
    CHECK(slug_of(row.name) == row.expected);
  }
  CHECK(slug_of(std::string(1000, 'x')).size() == 48);
}

}  // namespace referat
