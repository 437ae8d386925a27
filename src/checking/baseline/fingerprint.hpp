// SPDX-License-Identifier: MIT
//
// What makes two findings the same one, however much was written above them meanwhile.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "referat/finding.hpp"
#include "referat/source.hpp"

namespace referat {

/// A number for the rule and the words that it found: no line numbers, no file name, no case, no
/// white space. Where the words are nothing but white space, those around them on their line count.
/// Equal faults of one document have equal fingerprints; they are told apart by counting.
///
/// The recipe is part of the versioned interface, as fingerprints stand in people's files: FNV-1a
/// (64 bits, offset 14695981039346656037, prime 1099511628211) over the id of the rule, a line
/// feed, and the first 400 bytes of the words, in which letters are lower case, each run of white
/// space is one space, none at the ends. A fingerprint must not give away what it stands for:
/// digits of CPR numbers are "*", and in the group `privacy` all digits are. Without digits all
/// numbers are equal, and a new one would pass for one that is known; so in that group a line feed
/// and the words of the line follow, from 200 bytes before those found to 200 behind them, and of
/// these the first 400 bytes, in the same form.
std::uint64_t fingerprint(const Finding& finding, const Source& source);

/// The hash, for fingerprints of more than one document.
std::uint64_t fnv_1a(std::string_view text);

/// The number as it is written: 16 hexadecimal digits.
std::string hexadecimal(std::uint64_t fingerprint);

}  // namespace referat
