// SPDX-License-Identifier: MIT
//
// Text made safe for terminals and logs. File names, arguments and words of a document come
// from strangers: an escape sequence in them could colour, move or rewrite what stands on the
// screen, a line feed could forge a message, a bidi control could show it in another order.
#pragma once

#include <string>
#include <string_view>

namespace referat {

/// `text`, any bytes, with control characters, bidi controls and line separators written as
/// `\x1b` (ASCII) or `\u{202e}`, and bytes that are not UTF-8 as `\xff`. Always one line, valid
/// UTF-8. A backslash stays as it is: the result is for people, not for reading back.
std::string printable(std::string_view text);

/// Appends the same to `out`.
void append_printable(std::string& out, std::string_view text);

/// The name of a file: printable, and CPR numbers in it masked.
std::string shown_name(std::string_view name);

/// Appends the same where it begins a line. CI servers take commands from lines that begin
/// with "::" or "##", blanks in front or not, so such a name gets "./" in front.
void append_shown_name(std::string& out, std::string_view name);

/// The name without "./" in front, as those want it that look for the file in a repository.
std::string_view path_from_here(std::string_view name);

}  // namespace referat
