// SPDX-License-Identifier: MIT
//
// referat check --fix and --diff: the safe fixes of what was found, made in the file or shown.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "command_line/exit_code.hpp"
#include "files/input.hpp"
#include "command_line/options.hpp"
#include "inputs/path_list.hpp"
#include "referat/fix.hpp"

namespace referat {

struct FixWords {
  bool fix = false;
  bool diff = false;
};

/// Adds --fix and --diff to `list`.
void add_fix_options(OptionList& list, FixWords& words);

/// Reports what does not go together, and gives the code to end with.
std::optional<ExitCode> check_fix_options(const FixWords& words, bool has_reports);

/// Standard input cannot be changed: refuses it for --fix.
std::optional<ExitCode> refuse_standard_input(const FixWords& words, const PathList& inputs);

/// What a document is read and checked with.
struct FixRun {
  const ReadOptions& options;
  const std::function<std::vector<Finding>(const Reading&)>& find;
};

/// Puts right what is found in `file`, which `input` has read; `fixed` holds its new content then
/// and is empty when the file stays as it is. A file that cannot be fixed is reported.
ExitCode fix_file(const std::string& file, const InputReader& input, const FixRun& run,
                  std::string& fixed);

/// Writes what fix_file() would change to standard output. ExitCode::findings when it is anything.
ExitCode show_fixes(const std::string& file, std::string_view bytes, const FixRun& run);

}  // namespace referat
