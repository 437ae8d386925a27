// SPDX-License-Identifier: MIT
//
// One item (punkt): number, title, what stands between the title and the first section, sections.
#pragma once

#include "reading/lines/lines.hpp"
#include "reading/outline/outline.hpp"
#include "referat/model.hpp"

namespace referat {

Item read_item(Lines& lines, const ItemOutline& outline);

}  // namespace referat
