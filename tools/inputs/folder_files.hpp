// SPDX-License-Identifier: MIT
//
// The files in a folder and the folders below it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "command_line/exit_code.hpp"
#include "inputs/glob.hpp"
#include "files/input.hpp"
#include "inputs/path_list.hpp"

namespace referat {

/// Which files are taken. Patterns are for the path inside the folder.
struct FileChoice {
  std::vector<Glob> wanted;            ///< empty: the names that a readable format claims
  bool only_text = false;              ///< of those formats, only the ones read as text
  std::vector<Glob> unwanted;          ///< a folder that matches is not entered
  std::optional<FileIdentity> output;  ///< a folder that is not entered: results go there
  std::vector<FileIdentity> own;       ///< files that the run writes besides its results
};

/// Whether the file named so is taken from a folder.
bool is_chosen(const FileChoice& choice, std::string_view path);

/// Adds the chosen files below `folder` to `files`, as paths that begin with `folder`, sorted by
/// bytes. Left out are names that begin with a dot and, with a message, links to folders, so that
/// no loop of links is followed, and what is no file, such as a pipe. ExitCode::input when a folder
/// cannot be read, or when nothing in `folder` is chosen.
ExitCode append_files_in(const std::string& folder, const FileChoice& choice, std::size_t inside,
                         PathList& files);

/// `folder` with the slash that a name behind it needs.
std::string with_slash(std::string folder);

/// The identity of the folder `path` leads to; none when there is no such folder.
std::optional<FileIdentity> identity_of_folder(const std::string& path);

}  // namespace referat
