// SPDX-License-Identifier: MIT
//
// What a rule finds in a text, for tests in one line.
#pragma once

#include <string>
#include <string_view>

#include "referat/check.hpp"

namespace referat {

/// "line:column level: message" of each finding of `rule` in `text`, on a line each.
inline std::string found(Rule rule, std::string_view text, Profile profile = Profile::automatic) {
  const Reading reading = read(text, {.name = "t.txt"});
  CheckOptions options{.profile = profile, .levels = {}};
  if (info(rule).level == Level::off) options.levels.emplace_back(rule, Level::info);
  std::string out;
  for (const Finding& finding : check(reading, options)) {
    if (finding.rule != rule) continue;
    const Position position = reading.source.position(finding.span.begin);
    out.append(std::to_string(position.line)).append(":").append(std::to_string(position.column));
    out.append(" ").append(name(finding.level)).append(": ");
    out.append(message(finding, reading.source)).append("\n");
  }
  return out;
}

}  // namespace referat
