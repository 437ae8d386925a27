// SPDX-License-Identifier: MIT
//
// What the scanners of dates and clock times share. Positions past the end are allowed
// everywhere and hold nothing.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "referat/source.hpp"

namespace referat {

/// A group of digits. `count` stops at 5, which is too many for all that is looked for.
struct Digits {
  int value = 0;
  std::size_t count = 0;
};

inline char char_at(std::string_view text, std::size_t at) {
  return at < text.size() ? text[at] : '\0';
}

inline Digits digits_at(std::string_view text, std::size_t at) {
  Digits digits;
  for (; digits.count < 5; ++digits.count) {
    const char c = char_at(text, at + digits.count);
    if (c < '0' || c > '9') break;
    digits.value = digits.value * 10 + (c - '0');
  }
  return digits;
}

/// The first digit at or after `at`; text.size() if there is none.
std::size_t next_digit(std::string_view text, std::size_t at);

/// All runs of digits.
std::vector<Span> find_numbers(std::string_view text);

/// Behind the digits at `at`.
std::size_t skip_digits(std::string_view text, std::size_t at);

/// Behind the spaces and tabs at `at`.
std::size_t skip_blanks(std::string_view text, std::size_t at);

/// Behind the white space at `at`. White space with more than one line end separates
/// paragraphs and is not skipped: a date or range may be wrapped, not taken apart.
std::size_t skip_gap(std::string_view text, std::size_t at);

/// The same backwards: where the white space that ends before `at` begins, not before `from`.
std::size_t skip_gap_back(std::string_view text, std::size_t at, std::size_t from);

/// Where `word` (folded already) begins when it is the whole word that ends before `end` and
/// begins at or after `from`; npos if it is not.
std::size_t word_ending(std::string_view text, std::size_t end, std::size_t from,
                        std::string_view word);

/// The month that `text` names at `at`, 1 to 12, with the position behind its name; 0 if none.
struct MonthName {
  int month = 0;
  std::size_t end = 0;
};
MonthName month_at(std::string_view text, std::size_t at);

/// Appends the last `width` digits of a number, zeros before them: always so many, even for a date
/// in a model made by hand that no calendar has.
void append_padded(std::string& out, int number, std::size_t width);

}  // namespace referat
