// SPDX-License-Identifier: MIT
//
// The rule table: one file of rows a group, put together here in the order of the enumeration.
#include <array>

#include "checking/catalogue/agenda.hpp"
#include "checking/catalogue/attachments.hpp"
#include "checking/catalogue/contents.hpp"
#include "checking/catalogue/dates.hpp"
#include "checking/catalogue/decisions.hpp"
#include "checking/catalogue/language.hpp"
#include "checking/catalogue/maintenance.hpp"
#include "checking/catalogue/people.hpp"
#include "checking/catalogue/privacy.hpp"
#include "checking/catalogue/references.hpp"
#include "checking/catalogue/structure.hpp"
#include "checking/catalogue/text.hpp"
#include "referat/check.hpp"
#include "referat/finding.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

template <class... Groups>
constexpr auto joined(const Groups&... groups) {
  std::array<RuleInfo, rule_count> table{};
  std::size_t at = 0;
  const auto append = [&](const auto& rows) {
    for (const RuleInfo& row : rows) table[at++] = row;
  };
  (append(groups), ...);
  return table;
}

constexpr std::array<RuleInfo, rule_count> rule_table = joined(
    structure_rules, contents_rules, dates_rules, people_rules, decisions_rules, attachments_rules,
    references_rules, privacy_rules, language_rules, text_rules, agenda_rules, maintenance_rules);

// Only the letter has two cases.
bool is_id(const RuleInfo& row, std::string_view word) {
  return word.size() == row.id.size() && word.substr(1) == row.id.substr(1) &&
         fold_ascii(word[0]) == fold_ascii(row.id[0]);
}

}  // namespace

std::span<const RuleInfo> rules() { return rule_table; }

const RuleInfo& info(Rule rule) { return rule_table[static_cast<std::size_t>(rule)]; }

std::optional<Rule> find_rule(std::string_view id_or_name) {
  for (const RuleInfo& row : rule_table) {
    if (row.name == id_or_name || is_id(row, id_or_name)) return row.rule;
  }
  return std::nullopt;
}

}  // namespace referat
