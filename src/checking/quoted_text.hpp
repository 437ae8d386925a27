// SPDX-License-Identifier: MIT
//
// What Markdown quotes between fences, two lines of ``` or ~~~: code, or a form to fill in, that is
// meant as it stands.
#pragma once

#include <vector>

#include "referat/finding.hpp"
#include "referat/source.hpp"

namespace referat {

/// Takes out what was found in quoted text. Leaks stay: what is quoted is published as well.
void drop_quoted(std::vector<Finding>& findings, const Source& source);

}  // namespace referat
