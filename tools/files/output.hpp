// SPDX-License-Identifier: MIT
//
// Where the data of a command goes: standard output, or a file that appears whole or not at all.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "command_line/exit_code.hpp"
#include "files/input.hpp"

namespace referat {

/// Gives closed standard descriptors something to be, so that no file opened later takes their
/// place and is written to by mistake. Writing to a standard output that was closed still fails.
void claim_standard_descriptors();

/// Writes all of `data` to standard output; a fault is reported.
ExitCode write_to_standard_output(std::string_view data);

/// The last thing a run does: some file systems report a fault only now.
ExitCode close_standard_output();

/// Whether `path` leads to something that is written to as it stands: a device, a pipe, an open
/// descriptor such as /dev/fd/3.
bool is_device(const std::string& path);

struct OutputOptions {
  bool durable = false;        ///< the file and its name are on the disk before finish() returns
  bool keep_existing = false;  ///< what came to be there since the last look is not replaced
  std::optional<FileState> replaces = {};  ///< only a file in this state is replaced
};

/// Puts the names in a folder on the disk. Returns the error number, 0 for none.
int flush_folder(const std::string& folder);

/// One output. A regular file is written beside its place under a temporary name and moved there
/// by finish(), when all of it is on the disk; a device or a pipe is written to as it stands.
class Output {
 public:
  /// Standard output for an empty path or "-". Nothing is opened before the first write.
  explicit Output(std::string path, OutputOptions options = {});
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  /// The identity of the regular file that would be written; none when there is none yet.
  std::optional<FileIdentity> identity() const;

  /// False when the data could not be written; then a line on standard error says why.
  bool write(std::string_view data);

  /// Puts the file in place. Without a write before it, nothing happens.
  bool finish();

 private:
  bool open();
  bool open_temporary();
  bool open_as_it_stands();
  bool close();
  int move_into_place();
  bool fail(int error_number);
  bool fail_in_folder(int error_number);

  std::string path_;
  OutputOptions options_;
  std::string temporary_;  // empty when there is none
  int file_ = -1;
};

}  // namespace referat
