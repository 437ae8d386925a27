// SPDX-License-Identifier: MIT
//
// Who took part in the meeting, from all that the document says of it.
#pragma once

#include "reading/attendance/repeated_people.hpp"
#include "referat/model.hpp"

namespace referat {

/// Makes one entry a person of `document.participants`, which holds the people of the head's
/// lists in their order, and adds those of the attendance sections in `document.items` that speak
/// of the whole meeting. Somebody who missed one item only stays in that item. Who is named twice
/// where one naming or the other must be wrong is told of in `context`.
void fill_participants(Document& document, const PeopleContext& context);

}  // namespace referat
