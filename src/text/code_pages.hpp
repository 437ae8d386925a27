// SPDX-License-Identifier: MIT
//
// What the bytes from 0x80 to 0xFF mean in one-byte encodings.
#pragma once

#include <array>

namespace referat {

/// The code point of each byte from 0x80 on; U+FFFD where the page has none.
using CodePage = std::array<char16_t, 128>;

extern const CodePage windows_1252_page;
extern const CodePage ibm865_page;  ///< the DOS of Danish and Norwegian
extern const CodePage ibm850_page;  ///< the DOS of Western Europe
extern const CodePage ibm852_page;  ///< the DOS of Central Europe

}  // namespace referat
