// SPDX-License-Identifier: MIT
#include "checks/check_settings.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "checking/baseline/baseline.hpp"
#include "command_line/report.hpp"
#include "checks/rule_words.hpp"
#include "text/values.hpp"
#include "text/words.hpp"
#include "command_line/word_choice.hpp"

namespace referat {

namespace {

using Fault = std::optional<std::string>;

Fault choose_most(const std::string& word, std::size_t& most) {
  if (word.empty()) return std::nullopt;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), most);
  if (error == std::errc{} && end == word.data() + word.size()) return std::nullopt;
  std::string text = "--max-findings is no number: ";
  return text.append(word).append("; write --max-findings 100");
}

// Who publishes can leave no leak unseen by a word on a command line.
bool keeps(const CheckSettings& settings, Rule rule) {
  return settings.rules.profile == Profile::publish && is_leak(rule);
}

// The rules that the words of one option mean.
Fault collect(const std::vector<std::string>& values, std::string_view option,
              std::vector<Rule>& rules) {
  for (std::string_view rest : values) {
    while (!rest.empty()) {
      const std::string_view part = rest.substr(0, rest.find(','));
      rest.remove_prefix(std::min(part.size() + 1, rest.size()));
      const std::string_view word = trim(part);
      const std::vector<Rule> meant = rules_meant(word);
      if (meant.empty()) {
        std::string text = "unknown rule '";
        text.append(word).append("' for ").append(option);
        return text.append(rule_suggestion(word, true));
      }
      // A group does not wake those of its rules that are off; a rule that is named does.
      const bool named = meant.size() == 1;
      for (const Rule rule : meant) {
        if (named || info(rule).level != Level::off) rules.push_back(rule);
      }
    }
  }
  return std::nullopt;
}

Fault select(const CheckWords& words, CheckSettings& settings) {
  if (words.select.empty()) return std::nullopt;
  std::vector<Rule> selected;
  if (auto fault = collect(words.select, "--select", selected)) return fault;
  auto& levels = settings.rules.levels;
  for (const RuleInfo& row : rules()) {
    if (std::ranges::find(selected, row.rule) != selected.end()) {
      std::erase(levels, std::pair(row.rule, Level::off));
      if (row.level == Level::off) levels.emplace_back(row.rule, Level::info);
    } else {
      levels.emplace_back(row.rule, Level::off);
    }
  }
  return std::nullopt;
}

Fault ignore(const CheckWords& words, CheckSettings& settings) {
  std::vector<Rule> ignored;
  if (auto fault = collect(words.ignore, "--ignore", ignored)) return fault;
  for (const Rule rule : ignored) {
    if (keeps(settings, rule)) {
      std::string text(info(rule).name);
      text += " cannot be ignored under --profile publish; mend what it finds";
      return text;
    }
    settings.rules.levels.emplace_back(rule, Level::off);
  }
  return std::nullopt;
}

}  // namespace

void add_language_option(OptionList& list, std::string& word) {
  list.add_option("--lang", "LANGUAGE", word,
                  "the language of findings and rules, not of other messages: en or da; else en");
}

void add_check_options(OptionList& list, CheckWords& words) {
  add_language_option(list, words.language);
  list.add_option("--profile", "NAME", words.profile,
                  "what the documents are for: " + listed(names<Profile>()) + "; without it auto");
  list.add_repeatable("--select", "RULES", words.select,
                      "only these rules: ids, names or groups (see referat rules), with commas");
  list.add_repeatable("--ignore", "RULES", words.ignore, "not these rules");
  list.add_option("--min-level", "LEVEL", words.min_level,
                  "show from there on: error, warning, info or off; without it warning");
  list.add_option("--fail-on", "LEVEL", words.fail_on,
                  "exit with 1 from there on: error, warning, info or off; without it error");
  list.add_option("--max-findings", "N", words.max_findings, "show at most so many");
}

std::optional<ExitCode> choose_language(const std::string& word, Language& language) {
  const auto fault = choose_word(word, "word", " for --lang", language);
  return fault ? std::optional(report_usage(*fault)) : std::nullopt;
}

Fault apply(const CheckWords& words, CheckSettings& settings) {
  if (auto fault = choose_word(words.language, "word", " for --lang", settings.language))
    return fault;
  if (auto fault = choose_word(words.profile, "word", " for --profile", settings.rules.profile))
    return fault;
  if (auto fault = choose_word(words.min_level, "word", " for --min-level", settings.min_level))
    return fault;
  if (auto fault = choose_word(words.fail_on, "word", " for --fail-on", settings.fail_on))
    return fault;
  if (auto fault = choose_most(words.max_findings, settings.max_findings)) return fault;
  if (auto fault = select(words, settings)) return fault;
  return ignore(words, settings);
}

}  // namespace referat
