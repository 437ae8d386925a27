// SPDX-License-Identifier: MIT
//
// One attachment as its line has it: number, title and link.
#pragma once

#include <string>
#include <string_view>

#include "referat/model.hpp"

namespace referat {

/// "Bilag 3: X", "Bilag a - X", "2012-208960 - X", "1 Åben X  222359/12", "PDFX",
/// "application/pdf icon x.pdf", "[X](https://…)", "X https://…". The span is left to the caller.
Attachment parse_attachment(std::string_view line);

}  // namespace referat
