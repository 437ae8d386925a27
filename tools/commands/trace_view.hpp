// SPDX-License-Identifier: MIT
//
// How `referat trace` looks: a line number, the owner, what the line was taken for, its text.
#pragma once

#include <span>
#include <string>

#include "referat/trace.hpp"
#include "command_line/terminal.hpp"

namespace referat {

/// One line of text for each traced line, in columns as narrow as their content. A blank line
/// shows its number only. Where the width is limited, long owners lose their beginning and long
/// texts their end, with … in place. With colour, the first line of an item is bold, furniture
/// and owners that repeat the line before are dim; without, each line says all, for grep.
std::string trace_view(std::span<const TracedLine> lines, const Terminal& terminal);

}  // namespace referat
