// SPDX-License-Identifier: MIT
//
// The work of `referat check`: inputs in, findings into the reports.
#pragma once

#include <string>

#include "checks/check_baseline.hpp"
#include "checks/check_reports.hpp"
#include "checks/config.hpp"
#include "checks/fix.hpp"
#include "inputs/path_list.hpp"
#include "files/limits.hpp"
#include "referat/read.hpp"

namespace referat {

struct CheckRequest {
  const Configs& configs;  ///< of all inputs, with the command line over them
  ReadOptions read;        ///< but for the name and the words of the house
  std::string against;     ///< the agenda of the one input; empty for none
  Limits limits;
  FixWords fixes;
  BaselineWords baseline;
};

/// Checks all inputs and ends the reports. What cannot be read is reported; the rest is done.
ExitCode check_files(const CheckRequest& request, const PathList& inputs, CheckReports& reports);

}  // namespace referat
