// SPDX-License-Identifier: MIT
//
// What a title says: "Dagsorden til mødet i Sundhedsrådet den 3. februar 2025 kl. 13:30 i Salen".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "referat/model.hpp"

namespace referat {

struct TitleFacts {
  std::optional<std::string> body;
  std::optional<Date> date;
  std::optional<Clock> start;
  std::optional<Clock> end;
  std::optional<std::string> place;
};

TitleFacts read_title_facts(std::string_view title);

/// The date, times and place of a label's value; a value never names a body.
TitleFacts read_value_facts(std::string_view value);

/// The kind of document that the title's words name; unknown when they name none or both.
DocumentKind title_kind(std::string_view title);

/// Whether a word of the title names a kind: "Dagsorden og referat", "Bestyrelsesreferat".
bool names_kind(std::string_view title);

/// Offset past the kind words at the title's beginning ("REFERAT ", "Dagsordner og referater ");
/// 0 when there are none.
std::size_t kind_word_end(std::string_view title);

}  // namespace referat
