// SPDX-License-Identifier: MIT
//
// The options of reading, which the commands that read documents share.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "command_line/exit_code.hpp"
#include "command_line/options.hpp"
#include "referat/read.hpp"

namespace referat {

/// What the command line says, before it is checked.
struct ReadingOptions {
  std::string encoding;
  bool repair_mojibake = false;
  bool verbose = false;
};

/// Adds --encoding, --repair-mojibake and --verbose to `list`.
void add_reading_options(OptionList& list, ReadingOptions& options);

/// Fills `read` from `options`. An unknown encoding is reported and is what the command ends
/// with.
std::optional<ExitCode> choose_reading(const ReadingOptions& options, ReadOptions& read);

/// Writes the findings to standard error: with --verbose all of them, else from warnings on.
void report_findings(const Source& source, std::span<const Finding> findings,
                     const ReadingOptions& options);

}  // namespace referat
