// SPDX-License-Identifier: MIT
//
// The words of our formats and how their readers understand a date, a clock time and a word of an
// enumeration. The writers write them by iso() and name(), and lists of words and hexadecimal
// digits as here.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "referat/model.hpp"

namespace referat {

/// The name and version that every format of ours carries.
constexpr std::string_view schema_name = "referat/1";

/// The date of exactly that form, if the calendar has it.
std::optional<Date> date_of_iso(std::string_view text);

/// The clock time of exactly that form, from 00:00 to 24:00.
std::optional<Clock> clock_of_iso(std::string_view text);

/// Words for a sentence: "agenda, minutes or unknown".
std::string listed(std::span<const std::string_view> words);

/// The names of the rows of a table.
template <class Rows>
std::vector<std::string_view> names_in(const Rows& rows) {
  std::vector<std::string_view> names;
  for (const auto& row : rows) names.push_back(row.name);
  return names;
}

/// Appends the last `digits` hexadecimal digits of `number`, with small letters.
void append_hex(std::string& out, std::uint64_t number, unsigned digits);

/// The enumerator of that word.
template <class Enum>
std::optional<Enum> enumerator_of(std::string_view word) {
  const auto& words = names<Enum>();
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == word) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace referat
