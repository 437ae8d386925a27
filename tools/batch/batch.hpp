// SPDX-License-Identifier: MIT
//
// Conversion of many inputs into files of their own.
#pragma once

#include <string>

#include "batch/convert_request.hpp"
#include "inputs/input_files.hpp"
#include "batch/job_checks.hpp"
#include "batch/journal.hpp"
#include "batch/name_template.hpp"

namespace referat {

struct BatchOptions {
  std::string folder;                  ///< that outputs stand in
  const NameTemplate* name = nullptr;  ///< null: outputs mirror the inputs
  OnExists on_exists = OnExists::fail;
  Journal* journal = nullptr;  ///< of earlier runs and this one; null for none
};

/// Names and checks all outputs, then converts input by input. What fails leaves no output and
/// does not keep the others from being done. `before`: what was said before.
ExitCode convert_batch(const ConvertRequest& request, const InputFiles& inputs,
                       const BatchOptions& options, const Messages& before);

}  // namespace referat
