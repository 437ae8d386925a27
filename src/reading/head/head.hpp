// SPDX-License-Identifier: MIT
//
// The head of a document: title, meeting body, date, times, place, and who came.
#pragma once

#include <vector>

#include "reading/lines/lines.hpp"
#include "reading/attendance/repeated_people.hpp"
#include "referat/model.hpp"
#include "referat/read.hpp"

namespace referat {

/// What a head says of the kind of its document.
struct HeadReport {
  DocumentKind stated = DocumentKind::unknown;  ///< by the words of the title
  bool attended = false;  ///< a list says who was there: "Til stede: …"; or the text that it ended
  std::vector<PeopleList> lists = {};  ///< of the participants, in their order
};

/// Reads the head from the lines at `list` (rising positions) into the reading's document: its
/// fields, the people of the head's lists as participants, and the rest as preamble.
/// `has_items`: whether items were found below the head.
HeadReport read_head(const Lines& lines, const std::vector<std::size_t>& list, bool has_items,
                     Reading& reading);

}  // namespace referat
