// SPDX-License-Identifier: MIT
//
// How the program ends. The numbers are part of the versioned interface; a run that met several
// faults ends with the highest. A signal ends it with 128 + N, as shells show it; SIGPIPE keeps
// its default, so `referat … | head` is silent.
#pragma once

#include <algorithm>

namespace referat {

enum class ExitCode : int {
  done = 0,
  findings = 1,   ///< findings at or above --fail-on
  usage = 2,      ///< wrong command line; nothing was done
  input = 3,      ///< some input could not be read; the rest was done
  output = 4,     ///< some output could not be written
  internal = 70,  ///< a fault of the program
};

inline ExitCode worse(ExitCode a, ExitCode b) { return std::max(a, b); }

}  // namespace referat
