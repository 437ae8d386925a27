// SPDX-License-Identifier: MIT
//
// What came of one input of a run.
#pragma once

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "command_line/exit_code.hpp"
#include "batch/journal.hpp"
#include "referat/model.hpp"
#include "command_line/report.hpp"

namespace referat {

enum class FileOutcome {
  converted,
  kept,       ///< its outputs were there, and stay
  unchanged,  ///< a journal tells that it was converted before, from and into the same bytes
  failed,     ///< or not all of it could be converted
  not_begun,  ///< a signal came first
};

template <>
constexpr auto names<FileOutcome>() {
  return std::to_array<std::string_view>({"converted", "kept", "unchanged", "failed", "not_begun"});
}

struct FileResult {
  FileOutcome outcome = FileOutcome::not_begun;
  ExitCode code = ExitCode::done;
  Messages messages;

  // For a journal only.
  std::string content = {};  ///< a hash of the input; empty when it could not be read
  std::vector<WrittenFile> outputs = {};
};

/// Does what is to be done for `input`: its messages are held in `result`, and what it throws makes
/// the input fail. Lack of memory is a matter of this input; `give_back` makes room for the others.
void work_on(const std::string& input, FileResult& result, const std::function<void()>& work,
             const std::function<void()>& give_back);

}  // namespace referat
