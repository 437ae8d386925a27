// SPDX-License-Identifier: MIT
//
// Names of files made of words from documents: they must not lead anywhere, and must be a name on
// every system.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace referat {

/// The most bytes the common file systems allow for one part of a path.
constexpr std::size_t longest_name = 255;

/// `name` as one part of a path: slashes, control and bidi characters, bytes that are not UTF-8 and
/// what Windows does not allow become "_", and so do a dot or dash at the beginning and a dot or
/// blank at the end. A name that Windows keeps for a device (CON, LPT1.txt) gets "_" behind its
/// first word. Never empty, "." or "..".
std::string safe_name(std::string_view name);

/// `name` cut to `longest_name` bytes between two characters. What is cut stands before `ending`,
/// if the name ends so.
std::string shortened_name(std::string name, std::string_view ending);

/// The same for all paths that some file system takes for one: upper and lower case, composed and
/// decomposed letters.
std::string folded_path(std::string_view path);

}  // namespace referat
