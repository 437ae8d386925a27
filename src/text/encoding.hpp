// SPDX-License-Identifier: MIT
//
// Encodings that Danish minutes come in. The tables are iconv's, but written down beforehand: a
// static program finds no converters at run time, and iconv does not say where each bad byte
// stands.
#pragma once

#include <string>
#include <string_view>

#include "referat/read.hpp"
#include "text/utf8.hpp"

namespace referat {

/// UTF-16 by its byte order mark or, without one, by its zero bytes; otherwise UTF-8. Looks at
/// the first bytes only, and so does not say whether they are valid.
Encoding guess_encoding(std::string_view bytes);

/// Whether bytes that are not valid UTF-8 look like Danish text in Windows-1252.
bool looks_like_windows_1252(std::string_view bytes);

/// The bytes without the byte order mark of `encoding`.
std::string_view without_byte_order_mark(std::string_view bytes, Encoding encoding);

struct Transcoded {
  std::string text;  ///< valid UTF-8
  Faults faults;
};

/// Bytes of any encoding but `automatic` and `utf_8`.
Transcoded transcode(std::string_view bytes, Encoding encoding);

}  // namespace referat
