// SPDX-License-Identifier: MIT
#include "people/person_names.hpp"

#include <doctest/doctest.h>

#include <string_view>

using namespace referat;

TEST_CASE("names and what is none") {
  for (const std::string_view name :
       {"Anna G. Holm", "Lone", "Frank Lund-Hansen", "Jens Bejer Holm", "Jørgen von Holm",
        "H. C. Lund", "Anne-Marie Krag", "Bo"}) {
    CAPTURE(name);
    CHECK(looks_like_name(name));
  }
  for (const std::string_view text :
       {"", "Baggrund", "Referat", "Vestereng Kommune", "Teknisk Udvalg",
        "Social- og Sundhedsudvalget", "Region Østfjord", "Anna Holm deltog", "den 4. maj",
        "formand", "Formand Anna Holm", "Anna Holm, Bo", "KL", "12"}) {
    CAPTURE(text);
    CHECK_FALSE(looks_like_name(text));
  }
}

TEST_CASE("texts that begin with a name") {
  for (const std::string_view text :
       {"Anna Holm, Bo Lund", "Anna", "Anna og Bo", "Formand Anna Holm", "Anna Holm (A)"}) {
    CAPTURE(text);
    CHECK(begins_with_name(text));
  }
  for (const std::string_view text :
       {"", "i projektet får", "Anna orienterer", "3 borgere", ", Anna"}) {
    CAPTURE(text);
    CHECK_FALSE(begins_with_name(text));
  }
}
