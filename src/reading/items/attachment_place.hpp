// SPDX-License-Identifier: MIT
//
// Where a list of attachments ends: it has no mark for it, and what stands below may be anything.
#pragma once

#include <cstddef>

#include "reading/lines/lines.hpp"
#include "reading/items/piece.hpp"

namespace referat {

/// What line `at` below the attachments of `piece` is. `loose`: they have no heading.
/// `has_decision`: the item has a decision with a heading.
enum class BelowAttachments : unsigned char {
  attachment,
  text,
  decision,  ///< of a table read in a row: "Aktdokument, Regnskab" / "Udvalget godkender."
};
BelowAttachments below_attachments(const Lines& lines, std::size_t at, const Piece& piece,
                                   bool loose, bool has_decision);

/// Whether the heading "Bilag" on line `at` ends the item: its first entry is the proposal as a
/// file, called "Indstilling", and nothing but titles follows.
bool are_last_attachments(const Lines& lines, std::size_t at, LineRange body);

}  // namespace referat
