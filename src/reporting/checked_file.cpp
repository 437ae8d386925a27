// SPDX-License-Identifier: MIT
#include "reporting/checked_file.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>

#include "checking/baseline/fingerprint.hpp"
#include "reporting/message.hpp"
#include "reporting/printable.hpp"

namespace referat {

namespace {

CheckedFinding describe(const Finding& finding, const Places& places, Language language) {
  CheckedFinding described{.finding = &finding, .place = places.of(finding.span)};
  if (finding.second) described.second = places.of(*finding.second);
  std::optional<Position> second;
  if (described.second) second = described.second->begin;
  described.message = printable(message_at(finding, second, language));
  return described;
}

using Counts = std::array<std::size_t, names<Level>().size()>;

// How many of each level are shown: a limit leaves out the lightest first.
Counts shown_by_level(std::span<const Finding> findings, const Shown& shown) {
  Counts counts = {};
  for (const Finding& finding : findings) {
    if (reaches(finding.level, shown.least)) ++counts[static_cast<std::size_t>(finding.level)];
  }
  std::size_t left = shown.most;
  for (std::size_t level = counts.size(); level-- > 0;) {
    counts[level] = std::min(counts[level], left);
    left -= counts[level];
  }
  return counts;
}

}  // namespace

std::vector<CheckedFinding> describe(const Source& source, const Places& places,
                                     std::span<const Finding> findings, const Shown& shown,
                                     Language language) {
  std::vector<CheckedFinding> described;
  Counts left = shown_by_level(findings, shown);
  std::unordered_map<std::uint64_t, std::size_t> occurrences;
  for (const Finding& finding : findings) {
    // Those that are not shown count, so that showing more changes no number.
    const std::uint64_t print = fingerprint(finding, source);
    const std::size_t occurrence = ++occurrences[print];
    std::size_t& left_of_level = left[static_cast<std::size_t>(finding.level)];
    if (left_of_level == 0) continue;
    --left_of_level;
    CheckedFinding& added = described.emplace_back(describe(finding, places, language));
    added.fingerprint = hexadecimal(print);
    added.occurrence = occurrence;
  }
  return described;
}

}  // namespace referat
