// SPDX-License-Identifier: MIT
//
// What a decision takes from the document around it.
#pragma once

#include "referat/model.hpp"

namespace referat {

/// In an item where other decisions name their bodies ("Økonomiudvalget, 18. september 2019, pkt.
/// 153:"), a bare "Beslutning" is the meeting's own: its body and date are the document's.
void complete_decisions(Document& document);

}  // namespace referat
