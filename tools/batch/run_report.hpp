// SPDX-License-Identifier: MIT
//
// The report of a run: JSON with every file that failed or had findings, then counts and times. It
// is written as the run goes, so that a run with many faults takes no more memory, and appears
// whole at the end. This is the only output that a clock goes into.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

#include "command_line/exit_code.hpp"
#include "batch/file_result.hpp"
#include "files/output.hpp"

namespace referat {

struct RunCounts {
  std::size_t inputs = 0;
  std::size_t converted = 0;
  std::size_t unchanged = 0;
  std::size_t failed = 0;
  std::size_t kept = 0;
  std::size_t with_findings = 0;  ///< of those converted

  void add(const FileResult& result);
  std::size_t done() const { return converted + unchanged + failed + kept; }
  std::size_t not_begun() const { return inputs - done(); }
};

class RunReport {
 public:
  /// Nothing is written for an empty path.
  explicit RunReport(const std::string& path);

  /// `before`: what was said before the first file.
  void begin(const Messages& before);

  /// A file that did well is only counted.
  void add(const std::string& input, const FileResult& result);

  /// Puts the report in place. A fault is reported and gives ExitCode::output.
  ExitCode end(const RunCounts& counts, ExitCode code);

 private:
  void write();

  bool is_wanted_;
  bool is_failed_ = false;
  bool is_first_ = true;
  Output output_;
  std::string buffer_;
  std::chrono::system_clock::time_point begun_at_;
  std::chrono::steady_clock::time_point begun_;
};

}  // namespace referat
