// SPDX-License-Identifier: MIT
#include "referat/check.hpp"

#include <algorithm>

#include "checking/baseline/baseline.hpp"
#include "checking/groups.hpp"
#include "checking/people/people.hpp"
#include "checking/quoted_text.hpp"
#include "checking/report.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

// What the archive does not want to hear of: how a document is built, spelt and set.
bool is_form(Group group) {
  return group == Group::structure || group == Group::language || group == Group::text;
}

bool is_about_decisions(Rule rule) {
  return rule == Rule::recommendation_without_decision || rule == Rule::decision_not_answering;
}

// Of what the reader was in doubt about, two rules look anew: what is a hint while converting must
// be certain to stop a publication. Text without a place is no more than a hint.
void add_reader_finding(Report& report, const Finding& finding) {
  if (finding.rule == Rule::item_number_sequence || finding.rule == Rule::toc_body_missing) return;
  if (finding.rule == Rule::present_and_absent) return add_present_and_absent(report, finding);
  if (finding.rule == Rule::unattached_text) {
    constexpr std::size_t shortest = 400;  // signatures and the foot of a page are less
    if (finding.span.end - finding.span.begin < shortest) return;
    report.add(finding.rule, finding.span,
               {.wording = finding.wording, .words = finding.words, .at_most = Level::info});
  } else {
    report.add(finding);
  }
}

// What the house spells so is no fault of spelling.
void drop_accepted(std::vector<Finding>& findings, const Source& source,
                   const std::vector<std::string>& accepted) {
  std::erase_if(findings, [&](const Finding& finding) {
    if (info(finding.rule).group != Group::language) return false;
    const std::string_view words = source.slice(finding.span);
    return std::ranges::any_of(accepted,
                               [&](const std::string& word) { return equals_folded(words, word); });
  });
}

}  // namespace

Levels levels_of(const CheckOptions& options, DocumentKind kind) {
  const Profile profile = options.profile;
  const bool agenda =
      profile == Profile::agenda || (profile != Profile::minutes && kind != DocumentKind::minutes);
  Levels levels{};
  for (const RuleInfo& row : rules()) {
    Level& level = levels[static_cast<std::size_t>(row.rule)];
    level = row.level;
    if (agenda && is_about_decisions(row.rule)) level = Level::off;
    if (profile == Profile::archive && is_form(row.group)) level = std::min(level, Level::info);
  }
  for (const auto& [rule, level] : options.levels) {
    Level& chosen = levels[static_cast<std::size_t>(rule)];
    const bool is_kept = profile == Profile::publish && is_leak(rule);
    chosen = is_kept ? std::max(chosen, level) : level;
  }
  return levels;
}

std::vector<Finding> check(const Reading& reading, const CheckOptions& options) {
  Report report(reading, levels_of(options, reading.document.kind), options.profile);
  for (const Finding& finding : reading.findings) add_reader_finding(report, finding);
  for (const auto check_group : check_groups) check_group(report);
  std::vector<Finding> findings = report.take();
  drop_quoted(findings, reading.source);
  if (!options.accepted.empty()) drop_accepted(findings, reading.source, options.accepted);
  return findings;
}

}  // namespace referat
