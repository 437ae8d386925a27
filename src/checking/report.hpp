// SPDX-License-Identifier: MIT
//
// What the rules see, and where they put what they find.
#pragma once

#include <string>
#include <vector>

#include "referat/check.hpp"
#include "text/scan.hpp"

namespace referat {

/// What a rule found, besides its place.
struct Remark {
  Wording wording;
  std::vector<std::string> words = {};
  std::optional<Span> second = std::nullopt;
  std::vector<Replacement> fix = {};
  Level at_most = Level::error;  ///< for the case that the rule is less sure of
};

/// Collects the findings of one document.
class Report {
 public:
  Report(const Reading& reading, const Levels& levels, Profile profile = Profile::automatic)
      : reading_(reading),
        levels_(levels),
        profile_(profile),
        numbers_(find_numbers(reading.source.text)) {}

  const Document& document() const { return reading_.document; }
  const Source& source() const { return reading_.source; }
  const Reading& reading() const { return reading_; }
  Profile profile() const { return profile_; }

  /// All runs of digits in the text, in order: dates, amounts and telephone numbers begin with one.
  const std::vector<Span>& numbers() const { return numbers_; }

  /// What the document is taken for: what the profile says, else what it says of itself.
  DocumentKind kind() const;

  /// Whether anybody wants to hear of `rule`; a rule that costs time asks first.
  bool wants(Rule rule) const { return level_of(rule) != Level::off; }

  /// Adds a finding of `rule` at `span`, unless the rule is off.
  void add(Rule rule, Span span, Remark remark);

  /// Adds a finding of the reader at its rule's level, unless the rule is off.
  void add(Finding finding);

  /// All findings in the order of the text; those at one place in the order of the rules.
  std::vector<Finding> take();

 private:
  Level level_of(Rule rule) const { return levels_[static_cast<std::size_t>(rule)]; }

  const Reading& reading_;
  Levels levels_;
  Profile profile_;
  std::vector<Span> numbers_;
  std::vector<Finding> findings_;
};

}  // namespace referat
