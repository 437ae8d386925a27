// SPDX-License-Identifier: MIT
//
// CPR numbers, the personal numbers of Denmark: ddmmyy-xxxx. They are found where they may be one
// and masked in all that we print, so that a log does not become the next leak.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "referat/source.hpp"

namespace referat {

/// How a number is written, the surest form first.
enum class CprForm {
  hyphenated,  ///< 120790-1234, with any dash; a line may end behind it
  joined,      ///< 1207901234: may be an account or another number as well
  spaced,      ///< 120790 1234, 120790 - 1234: may be a date with a clock time as well
  apart,       ///< the same with a line end or more spaces between: may be two columns as well
  dotted,      ///< 12.07.90-1234, 12 07 90 1234, 12071990-1234: may be a date as well
};

struct CprMatch {
  Span span;
  CprForm form = CprForm::hyphenated;
};

/// The first number at or after `from` that may be a CPR number: its first six digits are a day of
/// the calendar (60 is added to the day of those who have no number of their own yet), and no digit
/// stands right before or behind it. The check digit says nothing: numbers since 2007 need none.
/// A line end may stand in it, as its spaces are a line's wrapping. `from` must not stand in one.
std::optional<CprMatch> find_cpr(std::string_view text, std::size_t from = 0);

/// The number that begins with `digits`, all digits that stand there.
std::optional<CprMatch> cpr_at(std::string_view text, Span digits);

/// `text` with each digit of such numbers written as `*`; all else stays at its place.
std::string mask_cpr(std::string_view text);

/// The text of `span` masked, also where a number reaches over its ends. For lines of a document
/// and for words that are cut off.
std::string masked_slice(std::string_view text, Span span);

}  // namespace referat
