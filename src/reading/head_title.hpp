// SPDX-License-Identifier: MIT
//
// What a title says: "Dagsorden til mødet i Sundhedsrådet den 3. februar 2025 kl. 13:30 i Salen".
#pragma once

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

/// The body that a phrase names, without grammar words: "mødet i Byrådet" gives "Byrådet";
/// none when no word of it names a body ("bestyrelsesmøde").
std::optional<std::string> body_of_phrase(std::string_view phrase);

/// Offset past the kind word at the title's beginning ("REFERAT "); 0 when there is none.
std::size_t kind_word_end(std::string_view title);

}  // namespace referat
