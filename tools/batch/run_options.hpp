// SPDX-License-Identifier: MIT
//
// The options of runs over many files: how many work at once, what is told, what is left out.
#pragma once

#include <optional>
#include <string>

#include "batch/convert_request.hpp"
#include "command_line/exit_code.hpp"
#include "command_line/options.hpp"
#include "files/limits.hpp"

namespace referat {

/// What the command line says, before it is checked.
struct RunOptions {
  std::string jobs;
  LimitOptions limits;
  std::string progress;
  std::string report;
  bool quiet = false;
};

/// Adds --jobs, --fail-fast, the limits, --progress, --report and --quiet to `list`.
void add_run_options(OptionList& list, RunOptions& options, ConvertRequest& request);

/// Fills `request` from `options`. What is wrong is reported and is what the command ends with.
std::optional<ExitCode> choose_run(const RunOptions& options, ConvertRequest& request);

}  // namespace referat
