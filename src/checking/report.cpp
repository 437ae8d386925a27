// SPDX-License-Identifier: MIT
#include "checking/report.hpp"

#include <algorithm>
#include <utility>

namespace referat {

DocumentKind Report::kind() const {
  if (profile_ == Profile::agenda) return DocumentKind::agenda;
  return profile_ == Profile::minutes ? DocumentKind::minutes : document().kind;
}

void Report::add(Rule rule, Span span, Remark remark) {
  if (!wants(rule)) return;
  findings_.push_back({.rule = rule,
                       .level = std::min(level_of(rule), remark.at_most),
                       .span = span,
                       .wording = remark.wording,
                       .words = std::move(remark.words),
                       .second = remark.second,
                       .fix = std::move(remark.fix)});
}

void Report::add(Finding finding) {
  if (!wants(finding.rule)) return;
  finding.level = level_of(finding.rule);
  findings_.push_back(std::move(finding));
}

std::vector<Finding> Report::take() {
  std::ranges::stable_sort(findings_, {}, [](const Finding& finding) {
    return std::pair(finding.span.begin, finding.rule);
  });
  return std::move(findings_);
}

}  // namespace referat
