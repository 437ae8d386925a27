// SPDX-License-Identifier: MIT
//
// Files that a run writes besides its outputs. They may lie in the folder that is read, and must
// not be taken for what is read or written there.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exit_code.hpp"
#include "input_files.hpp"

namespace referat {

struct OwnFile {
  std::string_view option;  ///< "--report"
  std::string path;
};

std::vector<std::string> paths_of(std::span<const OwnFile> own);

/// Says which of them is an input or another of them, and gives ExitCode::usage.
ExitCode check_own_files(std::span<const OwnFile> own, std::span<const InputFile> inputs);

/// The same for one output.
ExitCode check_own_files(std::span<const OwnFile> own, const std::string& output);

}  // namespace referat
