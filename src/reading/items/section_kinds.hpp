// SPDX-License-Identifier: MIT
//
// One function for each kind of section that has fields of its own: piece in, section out.
#pragma once

#include "reading/items/piece.hpp"

namespace referat {

Section read_recommendation(const Lines& lines, const Piece& piece);
Section read_decision(const Lines& lines, const Piece& piece);
Section read_attachments(const Lines& lines, const Piece& piece);

/// Kind, heading and span of `piece`, with nothing in it yet.
Section open_section(const Lines& lines, const Piece& piece);

}  // namespace referat
