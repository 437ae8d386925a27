// SPDX-License-Identifier: MIT
//
// All numbers are made up; those with a day beyond 31 December belong to nobody.
#include "text/cpr.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>

namespace referat {

TEST_CASE("numbers that may be CPR numbers are masked, whatever joins them") {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"cpr 120790-1234.", "cpr ******-****."},
      {"(1207901234)", "(**********)"},
      {"120790 1234", "****** ****"},
      {"120790 – 1234", "****** – ****"},
      {"120790‑1234", "******‑****"},
      {"12.07.90-1234", "**.**.**-****"},
      {"12 07 90 1234", "** ** ** ****"},
      {"120790-\n   1234", "******-\n   ****"},
      {"720790-1234", "******-****"},
      {"290200-1234 og 290204-1234", "******-**** og ******-****"},
      {"120790-1234120790-1234", "120790-1234120790-1234"},
      {"bilag_120790-1234.pdf", "bilag_******-****.pdf"},
      {"120790\u00A01234 og 120790\u00A0-\u20031234",
       "******\u00A0**** og ******\u00A0-\u2003****"},
      {"120790--1234", "******--****"},
      {"120790\uFF0D1234", "******\uFF0D****"},
      {"12071990-1234", "********-****"},
      {"12.07.1990-1234", "**.**.****-****"},
  };
  for (const auto& [text, masked] : rows) CHECK(mask_cpr(text) == masked);
}

TEST_CASE("numbers that cannot be CPR numbers stay") {
  const std::string_view rows[] = {
      "",
      "1-02-72-108-21",
      "22/43575",
      "320790-1234",
      "121390-1234",
      "300290-1234",
      "290201-1234",
      "920790-1234",
      "600790-1234",
      "120790-12345",
      "1120790-1234",
      "120790-\n\n1234",
      "5798001234567",
      "12079012345",
      "tlf. 22 43 57 51",
      "010124-311224",
      "12.07.1990",
      "12.07-90-1234",
      "12072190-1234",
      "20250313-0417",
      "12.07.1990 1234",
      "120790---1234",
  };
  for (const std::string_view text : rows) CHECK(mask_cpr(text) == text);
}

TEST_CASE("a slice is masked where a number reaches over its ends") {
  const std::string text = "før 120790-1234 efter";
  for (std::size_t begin = 0; begin <= text.size(); ++begin) {
    for (std::size_t end = begin; end <= text.size() + 1; ++end) {
      const std::string whole = mask_cpr(text);
      CHECK(masked_slice(text, {begin, end}) ==
            whole.substr(begin, std::min(end, whole.size()) - begin));
    }
  }
  CHECK(masked_slice("11112079012341", {3, 13}) == "1207901234");
}

}  // namespace referat
