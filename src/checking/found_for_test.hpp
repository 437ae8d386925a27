// SPDX-License-Identifier: MIT
//
// What a rule finds in a text, for tests in one line.
#pragma once

#include <string>
#include <string_view>

#include "referat/check.hpp"

namespace referat {

/// What stands between the agenda and the minutes in an example of the group `agenda`.
inline constexpr std::string_view example_border = "=====\n";

/// "line:column level: message" of each of `findings` that is of `rule`, on a line each.
inline std::string list_of(Rule rule, const std::vector<Finding>& findings, const Source& source) {
  std::string out;
  for (const Finding& finding : findings) {
    if (finding.rule != rule) continue;
    const Position position = source.position(finding.span.begin);
    out.append(std::to_string(position.line)).append(":").append(std::to_string(position.column));
    out.append(" ").append(name(finding.level)).append(": ");
    out.append(message(finding, source)).append("\n");
  }
  return out;
}

/// The same of what compare() finds in minutes, then in their agenda.
inline std::string found_between(Rule rule, std::string_view agenda, std::string_view minutes) {
  const Reading before = read(agenda);
  const Reading after = read(minutes);
  const Comparison found = compare(before, after);
  return list_of(rule, found.in_minutes, after.source) +
         list_of(rule, found.in_agenda, before.source);
}

/// The same of what check() finds in `text`.
inline std::string found(Rule rule, std::string_view text, Profile profile = Profile::automatic) {
  const std::size_t border = text.find(example_border);
  if (info(rule).group == Group::agenda && border != text.npos) {
    return found_between(rule, text.substr(0, border), text.substr(border + example_border.size()));
  }
  const Reading reading = read(text, {.name = "t.txt"});
  CheckOptions options{.profile = profile, .levels = {}};
  if (info(rule).level == Level::off) options.levels.emplace_back(rule, Level::info);
  return list_of(rule, check(reading, options), reading.source);
}

}  // namespace referat
