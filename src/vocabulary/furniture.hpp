// SPDX-License-Identifier: MIT
//
// DATA: lines that belong to the page or the web site, not to the minutes.
#pragma once

#include <string_view>

namespace referat {

/// False where the text, in either case, is certainly none of those below.
bool may_be_furniture(std::string_view text);

/// Whether a whole line, folded, is navigation or page furniture: "tilbage til toppen".
bool is_furniture(std::string_view folded);

/// Whether a folded line begins as furniture does whatever follows: "se alle dagsordener …".
bool begins_as_furniture(std::string_view folded);

}  // namespace referat
