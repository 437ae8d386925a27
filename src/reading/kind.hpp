// SPDX-License-Identifier: MIT
//
// Whether a document is an agenda or minutes.
#pragma once

#include "reading/head/head.hpp"
#include "referat/model.hpp"

namespace referat {

/// The kind of the whole document, when all of it is read.
DocumentKind find_kind(const Document& document, const HeadReport& head);

}  // namespace referat
