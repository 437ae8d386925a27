// SPDX-License-Identifier: MIT
//
// The baselines of a run of `referat check`: what they hold is taken out of the findings, or they
// are written anew from them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "checks/check_reports.hpp"
#include "checks/check_settings.hpp"
#include "checking/baseline/baseline.hpp"
#include "command_line/exit_code.hpp"
#include "command_line/options.hpp"

namespace referat {

struct BaselineWords {
  std::string path;    ///< stands before that of a configuration
  bool write = false;  ///< anew
};

void add_baseline_options(OptionList& list, BaselineWords& words);

class Baselines {
 public:
  explicit Baselines(bool write) : write_(write) {}

  /// Makes `path` ready; an empty one is none. A baseline that is missing or cannot be trusted is
  /// reported and gives the code to end with. One that is written need not be there.
  ExitCode open(const std::string& path, const CheckSettings& settings);

  /// Takes what the baseline `path` holds out of `findings`, or notes what it is to hold.
  /// Rules that are off in `levels` did not look.
  void apply(const std::string& path, const std::string& input, const Source& source,
             const Levels& levels, const CheckSettings& settings, std::vector<Finding>& findings);

  /// Takes what the baseline `path` holds out of `findings` that are to be put right, not told.
  void leave_new(const std::string& path, const std::string& input, const Source& source,
                 std::vector<Finding>& findings) const;

  /// When all inputs are done: reports what is wrong with the entries, or writes the files.
  ExitCode finish(CheckReports& reports, const CheckSettings& settings);

 private:
  struct Opened {
    Source source;  // its text
    Baseline old;
    std::optional<Suppression> suppression;
    Baseline written;
    std::unordered_set<std::string> seen;  // files that were checked
  };

  ExitCode load(const std::string& path, Opened& opened);
  ExitCode write(const std::string& path, Opened& opened);

  bool write_;
  std::map<std::string, Opened> opened_;
};

}  // namespace referat
