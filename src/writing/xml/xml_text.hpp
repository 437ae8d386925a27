// SPDX-License-Identifier: MIT
//
// XML text as it comes from files, before pugixml sees it: brought to UTF-8, and checked for what
// pugixml lets pass although it is no XML.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "referat/load.hpp"

namespace referat {

/// The text in UTF-8, out of UTF-16 if it is in that; `converted` holds it then.
std::string_view xml_in_utf8(std::string_view xml, std::string& converted);

/// The first byte that is no UTF-8 or character that XML cannot carry.
std::optional<LoadFault> xml_character_fault(std::string_view xml);

/// The first reference to such a character or to an entity that was not declared. pugixml would
/// leave it in the text as it stands, or end the text there.
std::optional<LoadFault> xml_reference_fault(std::string_view xml);

}  // namespace referat
