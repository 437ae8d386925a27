// SPDX-License-Identifier: MIT
//
// What one run of `referat convert` is asked for, once the command line is understood.
#pragma once

#include <cstddef>
#include <optional>

#include "documents/documents.hpp"
#include "documents/formats.hpp"
#include "inputs/own_files.hpp"
#include "batch/run_log.hpp"

namespace referat {

struct ConvertRequest {
  const Format* format = nullptr;  ///< to write
  CsvTable table = CsvTable::items;
  bool positions = false;
  bool fail_fast = false;              ///< end at the first input or output that fails
  bool durable = false;                ///< outputs outlast a power cut
  std::optional<std::size_t> threads;  ///< the most that work at once; none: see threads_for()
  DocumentOptions documents;
  TellingOptions telling;
  std::vector<OwnFile> own;  ///< what the run writes besides
};

}  // namespace referat
