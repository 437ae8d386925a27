// SPDX-License-Identifier: MIT
//
// One attachment as its line has it: number, title and link.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "referat/model.hpp"

namespace referat {

/// "Bilag 3: X", "Bilag a - X", "2012-208960 - X", "1 Åben X  222359/12", "1. X", "PDFX",
/// "application/pdf icon x.pdf", "[X](https://…)", "X https://…". The span is left to the caller.
Attachment parse_attachment(std::string_view line);

/// Whether a line has the form "1 Åben X  222359/12", which says more than an entry holds.
bool is_whole_row(std::string_view line);

/// "plan_2020.pdf"
bool ends_with_file_type(std::string_view name);

/// The parts of "plan.pdf, kort.docx": several names with file types. Text without such names, or
/// with one, is one part.
std::vector<std::string_view> split_file_names(std::string_view text);

}  // namespace referat
