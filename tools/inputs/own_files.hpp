// SPDX-License-Identifier: MIT
//
// Files that a run writes besides its outputs. They may lie in the folder that is read, and must
// neither be taken for what is read or written there nor replace it.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "command_line/exit_code.hpp"
#include "inputs/path_list.hpp"

namespace referat {

struct OwnFile {
  std::string_view option;  ///< "--report"
  std::string path;
};

std::vector<std::string> paths_of(std::span<const OwnFile> own);

/// Whether the file `path` is empty, or a journal, report or baseline that an earlier run wrote:
/// there is nothing in it to read, nor anything to lose but for that run.
bool is_left_by_a_run(const std::string& path);

/// The name of a configuration. A run may read one from any folder above its inputs, so nothing is
/// ever written to a file of this name.
constexpr std::string_view config_name = ".referat.toml";

/// Files that a run reads, by what they are to it: "input".
struct ReadFiles {
  std::string_view what;
  const PathList& paths;
};

/// Says which of them is a file that is read, a configuration, or another of them, and gives
/// ExitCode::usage.
ExitCode check_own_files(std::span<const OwnFile> own, std::initializer_list<ReadFiles> read);

/// Says which input or list is the file `output`, or what standard output goes into for an empty
/// name or "-", or that it is a configuration, and gives ExitCode::usage.
ExitCode check_output(const std::string& output, const PathList& inputs, const PathList& lists);

/// Says which own file is `output`, likewise.
ExitCode check_own_files(std::span<const OwnFile> own, const std::string& output);

}  // namespace referat
