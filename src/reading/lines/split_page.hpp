// SPDX-License-Identifier: MIT
//
// A whole page in one paragraph, taken apart into the lines it had.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reading/forms/numbering.hpp"
#include "reading/lines/split_lines.hpp"

namespace referat {

/// Appends the parts of a page's paragraph to `parts`; `state` goes on from page to page.
void split_page(std::string_view line, PageState& state, std::vector<LinePart>& parts);

/// The length of a usual title ("Godkendelse af dagsorden ") at the text's beginning when other
/// text that begins with a capital stands behind it; 0 for none.
std::size_t usual_title_length(std::string_view text);

}  // namespace referat
