// SPDX-License-Identifier: MIT
//
// Who took part in the meeting, from all that the document says of it.
#pragma once

#include "referat/model.hpp"

namespace referat {

/// Makes one entry a person of `document.participants`, which holds the people of the head's
/// lists in their order, and adds those of the attendance sections in `document.items` that speak
/// of the whole meeting. Somebody who missed one item only stays in that item.
void fill_participants(Document& document);

}  // namespace referat
