// SPDX-License-Identifier: MIT
//
// Checking: what is wrong in a document, for those who publish it.
//
//   const referat::Reading reading = referat::read(bytes, {.name = "referat.txt"});
//   for (const referat::Finding& finding : referat::check(reading)) ...
//
// Errors are contradictions and leaks that a clerk will agree with; what needs judgement is a
// warning, and what is a matter of form an info. Each rule is described in rules().
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "referat/finding.hpp"
#include "referat/read.hpp"

namespace referat {

inline constexpr std::size_t rule_count = static_cast<std::size_t>(Rule::unused_suppression) + 1;

/// What the documents are for.
enum class Profile {
  automatic,  ///< agenda or minutes, as the document says of itself
  agenda,     ///< rules about decisions are off
  minutes,
  archive,  ///< old files: structure, language and text are told as info only
  publish,  ///< on their way out: leaks keep their level, and are not suppressed without a reason
};

template <>
constexpr auto names<Profile>() {
  return std::to_array<std::string_view>({"auto", "agenda", "minutes", "archive", "publish"});
}

/// The level of each rule.
using Levels = std::array<Level, rule_count>;

struct CheckOptions {
  Profile profile = Profile::automatic;
  /// Levels that stand in place of the profile's.
  std::vector<std::pair<Rule, Level>> levels;
  /// Words that are spelt as the house wants them, in small letters: no finding of the group
  /// `language` is made of one.
  std::vector<std::string> accepted = {};
};

/// The levels of the rule table, as `options` change them for such a document.
Levels levels_of(const CheckOptions& options, DocumentKind kind);

/// What the rules find in `reading`, the findings of the reader among them, in the order of the
/// text. A finding's level is its rule's; lower where the rule is less sure of it.
/// Time is linear in the length of the text.
std::vector<Finding> check(const Reading& reading, const CheckOptions& options = {});

/// What the minutes made of their agenda. The places of a finding, its second one as well, are in
/// the document that its list is named after; words of the other are quoted.
struct Comparison {
  std::vector<Finding> in_minutes;  ///< items new, renamed, renumbered; recommendations changed
  std::vector<Finding> in_agenda;   ///< items that are not in the minutes
};

/// Compares the minutes of a meeting with its agenda; each list in the order of its text. What is
/// wrong in one document alone is for check(). Time grows with the length of both, times the
/// logarithm of the number of items.
Comparison compare(const Reading& agenda, const Reading& minutes, const CheckOptions& options = {});

}  // namespace referat
