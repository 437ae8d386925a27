// SPDX-License-Identifier: MIT
#include "text/values.hpp"

#include "text/dates.hpp"

namespace referat {

namespace {

// The number that `text` is made of; -1 for anything but digits.
int number_of(std::string_view text) {
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    number = 10 * number + (c - '0');
  }
  return number;
}

}  // namespace

std::optional<Date> date_of_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const Date date{number_of(text.substr(0, 4)), number_of(text.substr(5, 2)),
                  number_of(text.substr(8, 2))};
  return valid(date) ? std::optional(date) : std::nullopt;
}

std::optional<Clock> clock_of_iso(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const Clock clock{number_of(text.substr(0, 2)), number_of(text.substr(3, 2))};
  return valid(clock) ? std::optional(clock) : std::nullopt;
}

std::string listed(std::span<const std::string_view> words) {
  std::string list;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) list += i + 1 == words.size() ? " or " : ", ";
    list += words[i];
  }
  return list;
}

void append_hex(std::string& out, std::uint64_t number, unsigned digits) {
  while (digits > 0) out += "0123456789abcdef"[number >> 4 * --digits & 0xFU];
}

}  // namespace referat
