// SPDX-License-Identifier: MIT
//
// Where the last item ends and signatures, greetings and appended reports begin.
#pragma once

#include "reading/lines/lines.hpp"

namespace referat {

/// The first line of `body`, an item's with no other behind it, that belongs to the document's end;
/// body.end when all of it is the item's.
std::size_t find_closing(const Lines& lines, LineRange body);

}  // namespace referat
