// SPDX-License-Identifier: MIT
//
// Headings over a decision that name the deciding body and the date.
#pragma once

#include <optional>
#include <string_view>

#include "referat/model.hpp"

namespace referat {

struct DecisionHeading {
  std::string_view body;  ///< as written; empty when the heading names none
  std::optional<Date> date;
  bool has_word =
      true;  ///< false: "Økonomiudvalget, 18. september 2019, pkt. 153:" has no word for it
};

/// "Beslutning i Byrådet den 12-11-2024", "Udvalgets beslutning den 04.12.2012 Punkt 1",
/// "Behandling i … onsdag den 15. januar 2020, pkt. 1", "REGIONSRÅDETS BESLUTNING". None for
/// "Beslutning" alone and for text.
std::optional<DecisionHeading> parse_decision_heading(std::string_view line,
                                                      bool may_hold_noun = true);

/// "Plejeudvalget, den 12. juni 2025": a body and a date, nothing else. Only what stands below
/// tells whether a decision does.
std::optional<DecisionHeading> parse_body_and_date(std::string_view line);

}  // namespace referat
