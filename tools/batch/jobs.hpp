// SPDX-License-Identifier: MIT
//
// What a batch has to do, all of it known by name before anything is written.
#pragma once

#include <string>
#include <vector>

#include "batch/convert_request.hpp"
#include "inputs/input_files.hpp"
#include "batch/journal.hpp"
#include "batch/name_template.hpp"

namespace referat {

/// One input and where it goes.
struct Job {
  std::string input;
  /// One path; or one for each document, where each has a file of its own. An empty one is not
  /// written.
  std::vector<std::string> outputs;
  std::string refusal = {};        ///< why the input cannot be converted; empty for none
  bool outputs_are_known = false;  ///< a journal tells of them, and they are as it says
};

struct Jobs {
  std::vector<Job> jobs;
  bool each_document = false;      ///< whether each document has a file of its own
  ExitCode code = ExitCode::done;  ///< ExitCode::usage: nothing can be done; reported
};

/// Jobs that mirror the paths of the inputs below `folder`, or follow `name` where it is not null.
/// A template that asks for words of the documents has all inputs read for them; only names are
/// kept. An input that cannot be read has no outputs: its turn will tell why. One that `journal`
/// knows is not read for its names; null for no journal.
Jobs find_jobs(const ConvertRequest& request, const std::vector<InputFile>& inputs,
               const std::string& folder, const NameTemplate* name, const Journal* journal);

}  // namespace referat
