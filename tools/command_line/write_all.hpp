// SPDX-License-Identifier: MIT
//
// Writing to an open file, a pipe or a terminal.
#pragma once

#include <string_view>

namespace referat {

/// Writes all of `data`, and waits where whoever shares the file has it not wait. Returns the error
/// number, 0 for none.
int write_all(int file, std::string_view data);

}  // namespace referat
