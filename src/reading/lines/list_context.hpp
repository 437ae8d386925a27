// SPDX-License-Identifier: MIT
//
// Whether a numbered line is a point of a list or may be an item: what has been seen above it.
#pragma once

#include <string_view>

#include "reading/lines/lines.hpp"

namespace referat {

/// "Punkter til drøftelse:" over items.
bool is_group_label(std::string_view content);

// What has been seen above a numbered line.
struct ListContext {
  bool listing = false;          // a lead-in such as "Det indstilles, at Byrådet:" expects a list
  int expected = 0;              // the highest number that the list's next point may have
  bool attachments = false;      // the list is one of attachments
  bool unnumbered = false;       // its entries carry no numbers
  bool colon = false;            // the line above ended in a colon
  bool minutes = false;          // and is "Referat:", over what "Ad 1", "Ad 2" say of a list above
  bool under_heading = false;    // the line above is a heading such as "Handlemuligheder"
  const Line* member = nullptr;  // the last numbered line, when it was a point of a list

  // Whether a list may begin with `line`: below a colon, and with 1 below a section's heading.
  bool opens_list(const Line& line) const;

  // Whether `line` is the next point of the list that stands right above it.
  bool goes_on_with(const Line& line) const;

  // A list begins with 1; only where its first point stands in the lead-in's line, as in
  // "… indstiller, at 1. planen godkendes", does the next line go on with any number.
  void expect_list(std::string_view content);

  // "Bilag: Plan og kort" holds an entry itself, and a number below it is the next item's.
  void expect_attachments(const Line& line, std::string_view content);

  // Whether a line set apart stands below a list whose points are not: "3. Salg af grund" behind
  // the clauses 1 and 2 of the second item.
  bool is_behind_list(const Line& line) const;

  // Whether a point with this number may follow. "4. Ny høj" below "Forvaltningen indstiller:" and
  // "At øen sælges." is the next item.
  bool expects(const Line& line) const;

  void see(const Line& line, std::string_view content);

  // "3.1 Notat" among the attachments of item 3: the next whole number is the next item's.
  void see_part() { unnumbered = unnumbered || attachments; }
};

}  // namespace referat
