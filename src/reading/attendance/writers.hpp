// SPDX-License-Identifier: MIT
//
// Who led the meeting or wrote its minutes often stands below the last item only.
#pragma once

#include <vector>

#include "reading/lines/lines.hpp"
#include "referat/model.hpp"

namespace referat {

/// The people behind "Referent:", "Ref." and the like in the closing, each with that role. Those
/// who sign beside each other, and members who approve with their names, are none.
std::vector<Person> read_writers(const Lines& lines, LineRange closing);

}  // namespace referat
