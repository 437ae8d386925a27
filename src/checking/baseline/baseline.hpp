// SPDX-License-Identifier: MIT
//
// Findings that were looked at and are to be told no more. Nothing is written into a document, as
// that is published; they stand in a file beside, by rule and words, not by line, so that a line
// added above brings none of them back.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "referat/check.hpp"
#include "referat/load.hpp"

namespace referat {

/// So many findings of one rule on the same words of one file.
struct BaselineEntry {
  std::string file;  ///< as a path from the baseline's folder, with slashes
  Rule rule = Rule::no_items;
  std::string fingerprint;  ///< of checking/fingerprint.hpp, hexadecimal
  std::size_t count = 1;
  std::string words;  ///< for people; without CPR numbers
  std::optional<std::string> reason;
  std::optional<Date> expires;  ///< the last day on which it holds
  Span span = {};               ///< of the entry in the baseline's text, where it was read from one

  bool operator==(const BaselineEntry&) const = default;
};

struct Baseline {
  std::vector<BaselineEntry> entries;

  bool operator==(const Baseline&) const = default;
};

/// JSON, an entry a line, so that a version control system shows what came and went.
std::string to_json(const Baseline& baseline);

struct LoadedBaseline {
  Baseline baseline;               ///< empty when there is a fault
  std::optional<LoadFault> fault;  ///< the first one
};

/// Reads what to_json() wrote. Keys that are missing are faults, and so are others than those.
LoadedBaseline baseline_from_json(std::string_view json);

/// Takes the findings that a baseline holds out of a run.
class Suppression {
 public:
  /// `today` decides what has expired. Under the profile publish an entry about a leak holds only
  /// with a reason.
  Suppression(const Baseline& baseline, Date today, const CheckOptions& options);

  /// Removes from `findings`, which are those of `file` (a path from the baseline's folder), as
  /// many of each kind as the baseline holds, the first ones first. Rules that are off in `levels`
  /// did not look, and their entries are not missed.
  void apply(std::string_view file, const Source& source, const Levels& levels,
             std::vector<Finding>& findings);

  /// Removes the same, but counts nothing as matched: for those who only look.
  void leave_new(std::string_view file, const Source& source, std::vector<Finding>& findings) const;

  /// What is wrong with the entries of the files and rules that apply() saw: they match nothing,
  /// fewer than they say, have expired, or lack a reason. The places are in the baseline's text.
  /// Nothing when the rule unused-suppression is off.
  std::vector<Finding> unused() const;

 private:
  struct State {
    BaselineEntry entry;
    std::size_t left = 0;
    bool seen = false;  // its file was checked for it
  };

  static std::tuple<std::string_view, std::string_view, Rule, bool> order(const State& state);
  bool holds(const BaselineEntry& entry) const;
  std::pair<std::ptrdiff_t, std::ptrdiff_t> places_of(std::string_view file) const;
  static void take_known(std::span<State> states, const Source& source,
                         std::vector<Finding>& findings);

  std::vector<State> states_;  // sorted by order()
  Date today_;
  Profile profile_;
  Level level_;  // of unused-suppression
};

/// The entries that would hold all of `findings` of `file`. Those of `old`, which is sorted by
/// file, keep their reason and day where they are about the same, and stay where their rule is off
/// in `levels` and did not look.
std::vector<BaselineEntry> baseline_of(std::string_view file, const Source& source,
                                       const Levels& levels, const std::vector<Finding>& findings,
                                       const Baseline& old);

/// Whether a rule finds what must not be public.
bool is_leak(Rule rule);

}  // namespace referat
