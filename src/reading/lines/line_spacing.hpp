// SPDX-License-Identifier: MIT
#pragma once

#include "reading/lines/lines.hpp"

namespace referat {

/// Takes the blank lines of text that was set with wide spacing for what they are: a blank line
/// behind each line of a paragraph sets nothing apart, only several do.
void close_wide_spacing(Lines& lines);

}  // namespace referat
