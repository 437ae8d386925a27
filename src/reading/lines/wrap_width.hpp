// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "reading/lines/lines.hpp"

namespace referat {

/// The width in bytes at which the layout wrapped lines: the length that most long lines come near
/// to. 0 where it did not: text from a web page has one line a paragraph and lines of any length.
std::size_t find_wrap_width(const Lines& lines);

}  // namespace referat
