// SPDX-License-Identifier: MIT
//
// Addresses as they stand in minutes are any text; formats want RFC 3986.
#pragma once

#include <string>
#include <string_view>

namespace referat {

/// `text` as a URI reference: what a URI cannot hold, or holds in another place only, is
/// percent-encoded. A URI comes back as it was.
std::string uri_of(std::string_view text);

/// Appends the byte as "%2C".
void append_percent(std::string& out, char c);

/// A name as a part of a URI or an id: letters a to z, digits, single hyphens, none at its ends.
/// "Økonomi- og Børneudvalget" is "oekonomi-og-boerneudvalget". Cut where it becomes long; may be
/// empty.
std::string slug_of(std::string_view name);

}  // namespace referat
