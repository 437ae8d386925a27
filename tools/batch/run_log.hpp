// SPDX-License-Identifier: MIT
//
// What a run tells: the messages of its files in the order of the inputs, how far it is, how it
// went, and the report.
#pragma once

#include <cstddef>
#include <string>

#include "command_line/exit_code.hpp"
#include "batch/file_result.hpp"
#include "batch/progress.hpp"
#include "batch/run_report.hpp"

namespace referat {

struct TellingOptions {
  ProgressWhen progress = ProgressWhen::automatic;
  bool summary = false;  ///< a line at the end, even if no signal ended the run
  std::string report;    ///< the file of the report; empty for none
};

class RunLog {
 public:
  /// `before`: what was said before the first file.
  RunLog(const TellingOptions& options, const Messages& before, std::size_t inputs);

  /// Tells of one input.
  void take(const std::string& input, const FileResult& result);

  /// Shows that the run goes on.
  void idle();

  /// Tells how it went. The report ends with the code that is returned: `code`, or a worse one when
  /// the report could not be written.
  ExitCode end(ExitCode code);

 private:
  std::string summary() const;

  const TellingOptions& options_;
  RunCounts counts_;
  Progress progress_;
  RunReport report_;
};

}  // namespace referat
