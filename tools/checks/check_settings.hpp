// SPDX-License-Identifier: MIT
//
// What a run of `referat check` goes by. Every source of settings speaks in the same words, and
// each is applied over the one before: the program's own values, then what others set, the command
// line last.
#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "command_line/exit_code.hpp"
#include "command_line/options.hpp"
#include "referat/check.hpp"

namespace referat {

/// Settings as they were written, not checked yet. What is empty says nothing.
struct CheckWords {
  std::string language;
  std::string profile;
  std::vector<std::string> select;  ///< rules and groups, several in one with commas
  std::vector<std::string> ignore;
  std::string min_level;
  std::string fail_on;
  std::string max_findings;
};

struct CheckSettings {
  CheckOptions rules;
  Language language = Language::english;
  Level min_level = Level::warning;  ///< what is shown; off: nothing
  Level fail_on = Level::error;      ///< what makes the exit code 1; off: nothing
  std::size_t max_findings = std::numeric_limits<std::size_t>::max();
};

/// Adds the options of the command line for these words to `list`.
void add_check_options(OptionList& list, CheckWords& words);

/// Adds --lang alone.
void add_language_option(OptionList& list, std::string& word);

/// Puts what `words` say over `settings`. For a word that is not known, what is wrong and what to
/// do; the caller knows where it stands.
std::optional<std::string> apply(const CheckWords& words, CheckSettings& settings);

/// The language of that word; an unknown one is reported.
std::optional<ExitCode> choose_language(const std::string& word, Language& language);

}  // namespace referat
