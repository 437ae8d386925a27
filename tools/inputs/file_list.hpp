// SPDX-License-Identifier: MIT
//
// Lists of file names, as `find` and `git ls-files` write them.
#pragma once

#include <string_view>
#include <vector>

namespace referat {

/// The names in a list, each ended by `end`; empty ones are left out. A name is a name, whatever it
/// begins with: "-" becomes "./-", which is not standard input.
std::vector<std::string_view> names_in_list(std::string_view list, char end);

}  // namespace referat
