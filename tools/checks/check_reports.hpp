// SPDX-License-Identifier: MIT
//
// Where the findings of a check go: one report to standard output, input by input, and others into
// files, which are written when all is done, whole or not at all.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "checks/check_settings.hpp"
#include "command_line/exit_code.hpp"
#include "command_line/options.hpp"
#include "inputs/own_files.hpp"
#include "reporting/reports.hpp"

namespace referat {

/// What the command line says, before it is checked.
struct ReportWords {
  std::string format;              ///< of standard output
  std::vector<std::string> files;  ///< "sarif=out.sarif"
};

/// Adds --format and --report to `list`.
void add_report_options(OptionList& list, ReportWords& words);

class CheckReports {
 public:
  /// Faults of `words` are reported and give the code to end with.
  std::optional<ExitCode> choose(const ReportWords& words);

  /// The files that the reports go into.
  std::vector<OwnFile> own() const;

  /// Whether all of them go to standard output.
  bool are_on_standard_output() const { return reports_.size() == 1; }

  /// Reports what was found in one input; false when standard output cannot be written.
  bool add(const Source& source, std::span<const Finding> findings, const CheckSettings& settings);

  /// Reports what is wrong with a baseline, which is no document.
  bool add_baseline(const Source& source, std::span<const Finding> findings,
                    const CheckSettings& settings);

  /// Notes an input that could not be read.
  void add_unread(std::string name) { tally_.unread.push_back(std::move(name)); }

  /// Ends all reports and writes the files.
  ExitCode finish(const CheckSettings& settings);

 private:
  struct Report {
    const ReportFormat* format = nullptr;
    std::string path = {};  // empty: standard output
    std::string text = {};  // not written yet
    ReportSettings settings = {};
    bool begun = false;
    bool failed = false;  // standard output takes no more
  };

  void begin(Report& report, const CheckSettings& settings);
  bool flush(Report& report) const;

  std::vector<Report> reports_;
  Tally tally_;
};

}  // namespace referat
