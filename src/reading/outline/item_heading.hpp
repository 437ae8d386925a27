// SPDX-License-Identifier: MIT
//
// The lines that an item's number and title take: titles are wrapped, and stand below their number
// or above it.
#pragma once

#include <cstddef>
#include <string_view>

#include "reading/lines/lines.hpp"

namespace referat {

/// The lines of the heading whose number, or title without one, stands on line `at`. A number alone
/// has its title on the line below it, or right above it: "Spørgetid" / "Sag nr. 129".
LineRange heading_range(const Lines& lines, std::size_t at);

/// The title of the item on line `at`, as far as it stands on one line; that of a number alone
/// stands beside it: "Pkt. 3" / "Budget".
std::string_view written_title(const Lines& lines, std::size_t at);

/// The title in a line of the contents list, without number and page.
std::string_view listed_title(const Lines& lines, std::size_t at);

/// Adds the lines below that the title in the contents list goes on with: headings are set larger
/// than the text and wrapped earlier.
void take_listed_lines(const Lines& lines, LineRange contents, LineRange& heading);

}  // namespace referat
