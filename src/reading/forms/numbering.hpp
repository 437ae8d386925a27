// SPDX-License-Identifier: MIT
//
// Marks at the start of a line: the numbers that agenda items and list items carry, and bullets.
// Says only what stands there; whether a number is an item is the outline's question.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace referat {

/// How a number is written. Items of one document nearly always share a form.
enum class NumberForm : std::uint8_t {
  punkt_colon,  ///< "Punkt 3: Title"
  punkt,        ///< "Punkt 3 Title", "Pkt. 3. Title", "Punkt nr. 3"
  ad,           ///< "Ad 3. Title", "AD 3: Title"
  nr,           ///< "Nr.60 - Title", "Sag nr. 12", "SAG NR. 1 TITLE"
  dot,          ///< "3. Title", "3.1 Title"
  paren,        ///< "3) Title", "6a) Title"
  dash,         ///< "3 - Title"
  colon,        ///< "3: Title"
  bare,         ///< "3 Title"
  alone,        ///< "3" on a line of its own
};
constexpr std::size_t number_form_count = 10;

struct NumberMark {
  NumberForm form = NumberForm::dot;
  int major = 0;
  std::string_view number;  ///< as printed: "3", "3.1", "6a"
  bool minor = false;       ///< a second level: "3.1"
  std::size_t rest = 0;     ///< where the text after the mark begins
};

/// "6a", which stands behind 6.
inline bool has_letter(const NumberMark& mark) {
  return !mark.number.empty() && (mark.number.back() < '0' || mark.number.back() > '9');
}

/// Whether a mark may refer to a list printed above: "Ad 1", "Punkt 1".
inline bool refers_to_list(const NumberMark& mark) {
  return mark.form == NumberForm::ad || mark.form == NumberForm::punkt;
}

/// The number mark at the start of `line` (trimmed); none when it begins with something else,
/// or with a date ("1. januar 2024"), an amount ("2.652 kr.") or a clock time ("19.00 - 19.45").
std::optional<NumberMark> number_mark(std::string_view line);

/// The length of a bullet and the white space after it at the start of `line`; 0 for none.
std::size_t bullet_length(std::string_view line);

struct LetterMark {
  std::string_view label;  ///< "a)", "B.", "(c)", "iii." as printed
  std::size_t rest = 0;
};

/// A letter or a small Roman number as list label: "a) text", "A. text", "(b)   text", "ii. text".
std::optional<LetterMark> letter_mark(std::string_view line);

}  // namespace referat
