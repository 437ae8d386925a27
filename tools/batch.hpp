// SPDX-License-Identifier: MIT
//
// Conversion of many inputs into files of their own.
#pragma once

#include <string>
#include <vector>

#include "convert_request.hpp"
#include "input_files.hpp"
#include "job_checks.hpp"
#include "journal.hpp"
#include "name_template.hpp"

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
