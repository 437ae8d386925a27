// SPDX-License-Identifier: MIT
#include "reporting/checked_file.hpp"

#include <cstdint>
#include <unordered_map>

#include "checking/fingerprint.hpp"
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

}  // namespace

std::vector<CheckedFinding> describe(const Source& source, const Places& places,
                                     std::span<const Finding> findings, const Shown& shown,
                                     Language language) {
  std::vector<CheckedFinding> described;
  std::unordered_map<std::uint64_t, std::size_t> occurrences;
  for (const Finding& finding : findings) {
    // Those that are not shown count, so that showing more changes no number.
    const std::uint64_t print = fingerprint(finding, source);
    const std::size_t occurrence = ++occurrences[print];
    if (!reaches(finding.level, shown.least) || described.size() >= shown.most) continue;
    CheckedFinding& added = described.emplace_back(describe(finding, places, language));
    added.fingerprint = hexadecimal(print);
    added.occurrence = occurrence;
  }
  return described;
}

}  // namespace referat
