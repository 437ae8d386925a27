// SPDX-License-Identifier: MIT
#include "checking/baseline/baseline.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "checking/baseline/fingerprint.hpp"
#include "text/cpr.hpp"
#include "text/dates.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr Wording matches_nothing{
    "the entry {0} \"{1}\" of {2} matches nothing any more; delete it, or write the baseline anew",
    "{0} \"{1}\" i {2} svarer ikke længere til noget; slet den, eller skriv listen på ny"};

constexpr Wording matches_fewer{
    "the count of the entry {0} \"{1}\" of {2} is {3} too high; lower it, or write the baseline "
    "anew",
    "tallet for {0} \"{1}\" i {2} er {3} for højt; sæt det ned, eller skriv listen på ny"};

constexpr Wording has_expired{
    "the entry {0} \"{1}\" of {2} held until {3}; mend the document, or set another day",
    "{0} \"{1}\" i {2} gjaldt til og med {3}; ret dokumentet, eller sæt en ny dato"};

constexpr Wording lacks_reason{
    "the entry {0} \"{1}\" of {2} has no reason, and under --profile publish a leak needs one; "
    "write why it may be public",
    "{0} \"{1}\" i {2} har ingen begrundelse, og det kræver --profile publish for fortrolige "
    "oplysninger; skriv, hvorfor det må offentliggøres"};

auto key(const BaselineEntry& entry) {
  return std::tuple<std::string_view, std::string_view>(entry.file, entry.fingerprint);
}

std::string_view file_of(const BaselineEntry& entry) { return entry.file; }

// Blanks of any kind, and dashes, are no reason.
bool has_words(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at)
    if (word_at(text, at)) return true;
  return false;
}

bool has_expired_on(const BaselineEntry& entry, Date today) {
  return entry.expires && *entry.expires < today;
}

Level level_in(const Levels& levels, Rule rule) { return levels[static_cast<std::size_t>(rule)]; }

Finding about(const BaselineEntry& entry, Level level, Wording wording, std::string word) {
  return {.rule = Rule::unused_suppression,
          .level = level,
          .span = entry.span,
          .wording = wording,
          .words = {std::string(info(entry.rule).name), entry.words, entry.file, std::move(word)}};
}

// What stands at the finding, as much as tells people what is meant.
std::string words_of(const Finding& finding, const Source& source) {
  constexpr std::size_t longest = 80;
  Span span = finding.span;
  span.end = std::min(span.end, span.begin + longest);
  std::string words = squeeze(masked_slice(source.text, span));
  if (info(finding.rule).group != Group::privacy) return words;
  std::ranges::replace_if(words, is_digit, '*');
  return words;
}

}  // namespace

bool is_leak(Rule rule) {
  return info(rule).group == Group::privacy || rule == Rule::closed_item_content;
}

Suppression::Suppression(const Baseline& baseline, Date today, const CheckOptions& options)
    : today_(today),
      profile_(options.profile),
      level_(level_in(levels_of(options, DocumentKind::unknown), Rule::unused_suppression)) {
  for (const BaselineEntry& entry : baseline.entries) {
    states_.push_back({entry, holds(entry) ? entry.count : 0, false});
  }
  std::ranges::stable_sort(states_, {}, [](const State& state) { return order(state); });
}

bool Suppression::holds(const BaselineEntry& entry) const {
  const bool reasoned =
      profile_ != Profile::publish || !is_leak(entry.rule) || has_words(entry.reason.value_or(""));
  return reasoned && !has_expired_on(entry, today_);
}

// Those of one kind that hold nothing any more stand before those that do, and remain so while they
// are used up one after the other.
std::tuple<std::string_view, std::string_view, Rule, bool> Suppression::order(const State& state) {
  return {state.entry.file, state.entry.fingerprint, state.entry.rule, state.left > 0};
}

// `states` are those of the file.
void Suppression::take_known(std::span<State> states, const Source& source,
                             std::vector<Finding>& findings) {
  if (states.empty()) return;
  std::erase_if(findings, [&](const Finding& finding) {
    const std::string wanted = hexadecimal(fingerprint(finding, source));
    const auto key =
        std::tuple(file_of(states.front().entry), std::string_view(wanted), finding.rule, true);
    const auto state = std::ranges::lower_bound(states, key, {}, order);
    if (state == states.end() || order(*state) != key) return false;
    --state->left;
    return true;
  });
}

void Suppression::apply(std::string_view file, const Source& source, const Levels& levels,
                        std::vector<Finding>& findings) {
  const auto [first, last] = places_of(file);
  const std::span<State> states(states_.begin() + first, states_.begin() + last);
  for (State& state : states) {
    state.seen = state.seen || level_in(levels, state.entry.rule) != Level::off;
  }
  take_known(states, source, findings);
}

void Suppression::leave_new(std::string_view file, const Source& source,
                            std::vector<Finding>& findings) const {
  const auto [first, last] = places_of(file);
  std::vector<State> states(states_.begin() + first, states_.begin() + last);
  take_known(states, source, findings);
}

std::pair<std::ptrdiff_t, std::ptrdiff_t> Suppression::places_of(std::string_view file) const {
  const auto file_of = [](const State& state) { return std::string_view(state.entry.file); };
  const auto first = std::ranges::lower_bound(states_, file, {}, file_of);
  const auto last = std::ranges::upper_bound(first, states_.end(), file, {}, file_of);
  return {first - states_.begin(), last - states_.begin()};
}

std::vector<Finding> Suppression::unused() const {
  std::vector<Finding> findings;
  if (level_ == Level::off) return findings;
  for (const State& state : states_) {
    if (!state.seen) continue;
    const BaselineEntry& entry = state.entry;
    if (has_expired_on(entry, today_)) {
      findings.push_back(about(entry, level_, has_expired, iso(*entry.expires)));
    } else if (!holds(entry)) {
      findings.push_back(about(entry, level_, lacks_reason, {}));
    } else if (state.left == entry.count) {
      findings.push_back(about(entry, level_, matches_nothing, {}));
    } else if (state.left > 0) {
      findings.push_back(about(entry, level_, matches_fewer, std::to_string(state.left)));
    }
  }
  std::ranges::stable_sort(findings, {}, [](const Finding& f) { return f.span.begin; });
  return findings;
}

std::vector<BaselineEntry> baseline_of(std::string_view file, const Source& source,
                                       const Levels& levels, const std::vector<Finding>& findings,
                                       const Baseline& old) {
  const auto by_key = [](const BaselineEntry& entry) { return key(entry); };
  std::vector<BaselineEntry> entries;
  for (const Finding& finding : findings) {
    entries.push_back({.file = std::string(file),
                       .rule = finding.rule,
                       .fingerprint = hexadecimal(fingerprint(finding, source)),
                       .words = words_of(finding, source),
                       .reason = {},
                       .expires = {}});
  }
  std::ranges::stable_sort(entries, {}, by_key);
  std::vector<BaselineEntry> counted;
  for (BaselineEntry& entry : entries) {
    if (!counted.empty() && key(counted.back()) == key(entry)) {
      ++counted.back().count;
    } else {
      counted.push_back(std::move(entry));
    }
  }
  const auto last = std::ranges::upper_bound(old.entries, file, {}, file_of);
  const auto first = std::ranges::lower_bound(old.entries.begin(), last, file, {}, file_of);
  std::vector<BaselineEntry> known(first, last);
  std::ranges::stable_sort(known, {}, by_key);
  for (BaselineEntry& entry : counted) {
    const auto same = std::ranges::lower_bound(known, key(entry), {}, by_key);
    if (same == known.end() || key(*same) != key(entry)) continue;
    entry.reason = same->reason;
    entry.expires = same->expires;
  }
  std::ranges::copy_if(known, std::back_inserter(counted), [&](const BaselineEntry& entry) {
    return level_in(levels, entry.rule) == Level::off;
  });
  std::ranges::stable_sort(counted, {}, by_key);
  return counted;
}

}  // namespace referat
