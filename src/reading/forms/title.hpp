// SPDX-License-Identifier: MIT
//
// What a title says besides its words: clock times, type and access.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "referat/model.hpp"

namespace referat {

struct TimedTitle {
  std::string_view text;  ///< the title without the times at its end
  std::optional<Clock> start;
  std::optional<Clock> end;
};

/// Cuts clock times in brackets off a title's end: "Velkomst (13:15-13:20)", "(kl. 12.00-12.05)".
TimedTitle split_times(std::string_view title);

/// "Økonomi (15 min)": a list tells how long each item may take.
std::string_view without_duration(std::string_view title);

/// The title's cell of a row: tabs stand before who presents it and how long it takes.
std::string_view title_cell(std::string_view title);

/// Folded, white space squeezed, without full stop or colon at the end.
std::string folded_title(std::string_view title);

/// Whether a title as it is written is one that agendas have everywhere: "Eventuelt:".
bool reads_as_usual_title(std::string_view title);

/// What the title of an item and its line in a contents list have in common when the list cuts
/// long titles off: the beginning of the folded title.
std::string title_key(std::string_view title);
using TitleKeys = std::unordered_set<std::string>;

/// The type that the title's words set: "Beslutningspunkt: …", "… (B)"; none otherwise.
std::optional<ItemType> title_type(std::string_view title);

/// The access that the title's words set: "Lukket: …", "… (Åben)"; none otherwise.
std::optional<Access> title_access(std::string_view title);

}  // namespace referat
