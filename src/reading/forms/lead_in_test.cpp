// SPDX-License-Identifier: MIT
#include "reading/forms/lead_in.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

namespace {

// "by|lead", or "-" for none.
std::string read(std::string_view line, bool recommends) {
  const auto lead = referat::lead_in(line, recommends);
  if (!lead) return "-";
  return std::string(lead->by).append("|").append(line.substr(0, lead->lead_end));
}

}  // namespace

TEST_CASE("lead-ins of recommendations") {
  struct Row {
    std::string_view line, anywhere, recommended;
  };
  constexpr std::string_view same = "";
  const auto rows = std::to_array<Row>({
      {"Direktionen indstiller,", "Direktionen|Direktionen indstiller,", same},
      {"Det indstilles, at HMU", "|Det indstilles,", same},
      {"Forvaltningen foreslår, at udvalget", "Forvaltningen|Forvaltningen foreslår,", same},
      {"Forvaltningen foreslår:", "Forvaltningen|Forvaltningen foreslår:", same},
      {"Plan, Teknik og Miljø indstiller, at sagen udsættes",
       "Plan, Teknik og Miljø|Plan, Teknik og Miljø indstiller,", same},
      {"Administrationen indstiller til udvalget",
       "Administrationen|Administrationen indstiller til udvalget", same},
      {"Administrationen indstiller til udvalget at sagen udsættes",
       "Administrationen|Administrationen indstiller til udvalget", same},
      {"Centret indstiller til KB via DIR, ØU, at",
       "Centret|Centret indstiller til KB via DIR, ØU,", same},
      {"Centret indstiller alternativt, at", "Centret|Centret indstiller alternativt,", same},
      {"Rådet indstiller enstemmigt, at", "Rådet|Rådet indstiller enstemmigt,", same},
      {"Formanden anbefaler følgende:", "Formanden|Formanden anbefaler følgende:", same},
      {"Formanden anbefaler, at prisen hæves.", "-", "Formanden|Formanden anbefaler,"},
      {"Bestyrelsen foreslår at flytte døren. Vedtaget.", "-", "Bestyrelsen|Bestyrelsen foreslår"},
      {"På den baggrund indstiller Direktionen, at prisen hæves.", "-",
       "Direktionen|På den baggrund indstiller Direktionen,"},
      {"På den baggrund indstilles det, at prisen hæves.", "-", "|På den baggrund indstilles det,"},
      {"Udvalget indstiller til formand Ida Holm. Hun er valgt.", "-", "-"},
      {"Sagen er slut. Direktionen indstiller, at", "-", "-"},
      {"indstiller, at", "-", "-"},
      {"", "-", "-"},
  });
  for (const Row& row : rows) {
    CAPTURE(row.line);
    CHECK(read(row.line, false) == row.anywhere);
    CHECK(read(row.line, true) == (row.recommended.empty() ? row.anywhere : row.recommended));
  }
}
