// SPDX-License-Identifier: MIT
//
// What a reader of the finished document would ask about: headings that are not known, items
// that are listed and not found, numbers out of order, text that belongs nowhere. All of it may
// be as its author wanted it.
#pragma once

#include <vector>

#include "referat/finding.hpp"
#include "referat/model.hpp"

namespace referat {

void add_remarks(const Document& document, std::vector<Finding>& findings);

}  // namespace referat
