// SPDX-License-Identifier: MIT
//
// What standard output and standard error are shown on.
#pragma once

#include <cstddef>

namespace referat {

struct Terminal {
  std::size_t width = 0;  ///< columns; 0 when lines need no cutting
  bool colour = false;    ///< a terminal, and nobody asked for NO_COLOR
};

/// The width is the terminal's, else COLUMNS when that is a sane number.
Terminal standard_output_terminal();

/// The columns of the terminal that standard error is; 0 when it is none, or one that cannot draw
/// over a line.
std::size_t standard_error_width();

}  // namespace referat
