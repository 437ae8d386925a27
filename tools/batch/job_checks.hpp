// SPDX-License-Identifier: MIT
//
// What must hold before a batch writes anything: every output has a name of its own on every file
// system, neither an input nor a list of them is overwritten, and nothing that is there is lost
// unasked.
#pragma once

#include <array>
#include <string_view>

#include "inputs/input_files.hpp"
#include "batch/jobs.hpp"

namespace referat {

/// What becomes of an output that is there already.
enum class OnExists {
  fail,       ///< nothing is written at all
  skip,       ///< it stays
  overwrite,  ///< it is replaced
  newer,      ///< it is replaced when the input was changed later
};

template <>
constexpr auto names<OnExists>() {
  return std::to_array<std::string_view>({"fail", "skip", "overwrite", "newer"});
}

/// Lists on standard error what stands against the jobs and gives ExitCode::usage, else takes the
/// outputs that are to stay out of them. What `journal`, null for none, knows as made by an earlier
/// run is replaced, or left, as the journal has it.
ExitCode check_jobs(Jobs& jobs, const InputFiles& inputs, OnExists on_exists,
                    const Journal* journal);

}  // namespace referat
