// SPDX-License-Identifier: MIT
//
// Names of files in JSON. A name is any bytes, a string of JSON is not.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace referat {

/// Appends `text` as a string of JSON.
void append_json_text(std::string& out, std::string_view text);

/// Appends `"key": "name"`. A name that is no UTF-8 has U+FFFD in it for what is wrong; then all
/// its bytes follow as hexadecimal digits: `, "key_hex": "612fff"`.
void append_json_name(std::string& out, std::string_view key, std::string_view name);

/// The bytes that hexadecimal digits stand for; none for anything else.
std::optional<std::string> bytes_of_hex(std::string_view digits);

}  // namespace referat
