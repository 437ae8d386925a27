// SPDX-License-Identifier: MIT
//
// The one line form of a finding: `file:line:column: level: what is wrong; what to do [rule]`.
// Editors, terminals and CI logs make the place a link; people read the rest.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "referat/finding.hpp"
#include "referat/source.hpp"

namespace referat {

/// Appends one line for each finding of level `least` or above, with its line feed. Columns count
/// characters. Text from outside is made printable. Linear in text and findings.
void append_messages(std::string& out, const Source& source, std::span<const Finding> findings,
                     Level least = Level::info, Language language = Language::english);

/// message() for those who know where the second place is.
std::string message_at(const Finding& finding, const std::optional<Position>& second,
                       Language language);

}  // namespace referat
