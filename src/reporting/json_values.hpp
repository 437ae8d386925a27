// SPDX-License-Identifier: MIT
//
// What the reports in JSON have in common.
#pragma once

#include <string_view>

#include "reporting/checked_file.hpp"
#include "writing/json/json_writer.hpp"

namespace referat {

/// Appends `text` as a JSON string in which no character can steer a terminal: those that
/// printable() shows are written as \u escapes, so that the string is still the same.
void append_quiet_json(TextBuffer& out, std::string_view text);

/// The members of a finding.
void add_finding(JsonWriter& json, TextBuffer& out, const CheckedFile& file,
                 const CheckedFinding& checked);

/// What goes before the next of a list's elements, which stand on a line each.
inline std::string_view separator(bool first) { return first ? "\n" : ",\n"; }

}  // namespace referat
