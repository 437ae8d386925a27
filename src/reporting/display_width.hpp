// SPDX-License-Identifier: MIT
//
// Text on a terminal, measured in cells: "å" takes one, a combining accent none, "漢" two.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace referat {

/// The cells that `text`, valid UTF-8, takes.
std::size_t display_width(std::string_view text);

/// `text` when it fits `width` cells, else its longest beginning that leaves room for "…".
std::string cut_end(std::string_view text, std::size_t width);

/// The same from the other end: "…sections[1].clauses[0]". For ASCII.
std::string cut_beginning(std::string_view text, std::size_t width);

}  // namespace referat
