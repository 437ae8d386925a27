// SPDX-License-Identifier: MIT
//
// Where attachments begin without a heading, and where a list of them ends: it has no mark for it,
// and what stands below may be anything.
#pragma once

#include <cstddef>
#include <string_view>

#include "reading/lines/lines.hpp"
#include "reading/items/piece.hpp"

namespace referat {

/// "Bilag 2", "Bilag a:", "Bilag 1A -"; not "Bilag til sagen".
bool begins_as_numbered(std::string_view content);

/// "application/pdf icon plan.pdf", "Bilag 2: Budget": an attachment, with or without a heading
/// above it.
bool is_attachment_line(std::string_view content);

/// "Bilag 2 Budget": an attachment where it begins a paragraph; elsewhere it may be the wrapped end
/// of "… se bilag 1 og" / "Bilag 2 Budget".
bool is_bare_attachment(std::string_view content);

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
