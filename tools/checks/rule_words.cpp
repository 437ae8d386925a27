// SPDX-License-Identifier: MIT
#include "checks/rule_words.hpp"

#include "command_line/near_miss.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

bool is_letter_of(const RuleInfo& row, std::string_view word) {
  return word.size() == 1 && fold_ascii(word[0]) == fold_ascii(row.id[0]);
}

}  // namespace

std::vector<Rule> rules_meant(std::string_view word) {
  if (const auto rule = find_rule(word)) return {*rule};
  std::vector<Rule> meant;
  for (const RuleInfo& row : rules()) {
    if (is_letter_of(row, word) || name(row.group) == word) meant.push_back(row.rule);
  }
  return meant;
}

std::string rule_suggestion(std::string_view word, bool with_groups) {
  std::vector<std::string_view> words;
  for (const RuleInfo& row : rules()) words.push_back(row.name);
  for (const RuleInfo& row : rules()) words.push_back(row.id);
  constexpr auto groups = names<Group>();
  if (with_groups) words.insert(words.end(), groups.begin(), groups.end());
  return suggestion(word, words, "see referat rules");
}

}  // namespace referat
