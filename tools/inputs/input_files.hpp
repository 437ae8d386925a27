// SPDX-License-Identifier: MIT
//
// Which inputs a command line means: files, folders, and lists of both.
#pragma once

#include <string>
#include <vector>

#include "command_line/exit_code.hpp"
#include "command_line/options.hpp"
#include "inputs/folder_files.hpp"
#include "inputs/path_list.hpp"

namespace referat {

/// What the command line says, before it is checked.
struct InputOptions {
  std::vector<std::string> operands;
  std::vector<std::string> lists;  ///< of --files-from; "-" is standard input
  bool null = false;
  std::vector<std::string> globs;
  std::vector<std::string> excludes;
  bool only_text = false;  ///< of a folder, and not of the command line: see FileChoice
};

/// Inputs in the order of the command line; the files of a folder are sorted by bytes.
struct InputFiles {
  PathList files;
  PathList lists;                  ///< files that named them
  bool searched = false;           ///< whether folders or lists were among what was named
  ExitCode code = ExitCode::done;  ///< of what could not be read on the way; it is reported
};

/// Adds --files-from, --null, --glob and --exclude to `list`.
void add_input_options(OptionList& list, InputOptions& options);

/// Faults of the line are reported and give ExitCode::usage.
ExitCode check_input_options(const InputOptions& options);

/// `output` is the folder that results go to, empty for none. `own` are files that the run writes
/// besides: in folders they are left out where an earlier run wrote them.
InputFiles find_input_files(const InputOptions& options, const std::string& output,
                            const std::vector<std::string>& own = {});

}  // namespace referat
