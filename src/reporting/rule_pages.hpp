// SPDX-License-Identifier: MIT
//
// The rule table as people read it: what a rule finds, why that matters, an example with the fault
// and one without.
#pragma once

#include <string>

#include "referat/finding.hpp"

namespace referat {

/// One rule, for a terminal.
void append_rule_page(std::string& out, const RuleInfo& rule, Language language);

/// The same in Markdown, without a heading.
void append_rule_markdown(std::string& out, const RuleInfo& rule, Language language);

/// All rules as a page in Markdown: a table, then each rule under its name.
void append_rules_markdown(std::string& out, Language language);

}  // namespace referat
