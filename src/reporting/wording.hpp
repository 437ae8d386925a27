// SPDX-License-Identifier: MIT
//
// The words that reports and pages share.
#pragma once

#include <array>
#include <string_view>

#include "referat/finding.hpp"

namespace referat {

inline std::string_view in_language(const Wording& wording, Language language) {
  return language == Language::danish ? wording.danish : wording.english;
}

/// The word of a report for a finding of that level.
inline std::string_view by_level(Level level, std::string_view error, std::string_view warning,
                                 std::string_view info) {
  return level == Level::error ? error : level == Level::warning ? warning : info;
}

struct LevelWords {
  Wording one;
  Wording many;
};

inline const LevelWords& words_of(Level level) {
  static constexpr auto words = std::to_array<LevelWords>({
      {{"off", "slået fra"}, {"off", "slået fra"}},
      {{"info", "bemærkning"}, {"infos", "bemærkninger"}},
      {{"warning", "advarsel"}, {"warnings", "advarsler"}},
      {{"error", "fejl"}, {"errors", "fejl"}},
  });
  return words[static_cast<std::size_t>(level)];
}

}  // namespace referat
