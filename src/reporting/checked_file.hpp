// SPDX-License-Identifier: MIT
//
// What all reports are made of: the findings of one input with their places and sentences.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "referat/finding.hpp"
#include "reporting/places.hpp"

namespace referat {

/// Counts over all inputs so far.
struct Tally {
  std::size_t files = 0;
  std::size_t baselines = 0;  ///< of the files; they are no documents
  std::array<std::size_t, names<Level>().size()> found = {};  ///< by level, shown or not
  std::size_t shown = 0;
  std::vector<std::string> unread = {};  ///< inputs that could not be read

  std::size_t documents() const { return files - baselines; }
  std::size_t of(Level level) const { return found[static_cast<std::size_t>(level)]; }
};

struct CheckedFinding {
  const Finding* finding = nullptr;
  Place place;
  std::optional<Place> second = std::nullopt;
  std::string message = {};      ///< printable; no CPR number is in it
  std::string fingerprint = {};  ///< hexadecimal
  std::size_t occurrence = 1;    ///< 1 for the first of that fingerprint in the input
};

struct CheckedFile {
  const Source& source;
  const Places& places;
  std::vector<CheckedFinding> findings;  ///< those to show, in the order of the text
  const Tally& before;                   ///< of the inputs before this one
  std::size_t failing_unshown = 0;       ///< others that make the check fail
};

/// Which findings are shown.
struct Shown {
  Level least = Level::info;  ///< off: none
  std::size_t most = 0;       ///< at most so many, the gravest ones
};

/// Whether a finding of `level` is at or above `least`; nothing is above off.
constexpr bool reaches(Level level, Level least) { return least != Level::off && level >= least; }

/// The findings of `source` that are shown.
std::vector<CheckedFinding> describe(const Source& source, const Places& places,
                                     std::span<const Finding> findings, const Shown& shown,
                                     Language language);

}  // namespace referat
