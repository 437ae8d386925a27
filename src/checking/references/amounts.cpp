// SPDX-License-Identifier: MIT
#include "checking/references/amounts.hpp"

#include <algorithm>
#include <array>

#include "text/scan.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr int decimals_kept = 4;

constexpr std::array<std::int64_t, 5> powers = {1, 10, 100, 1000, 10000};

// Takes a minus in any of its forms off the text's beginning or end.
bool take_minus(std::string_view& text) {
  for (const std::string_view sign : {"-", "−", "–", "÷"}) {
    if (text.starts_with(sign) && text.size() > sign.size()) {
      text = trim(text.substr(sign.size()));
      return true;
    }
    if (text.ends_with(sign) && text.size() > sign.size() && !text.ends_with(",-")) {
      text = trim(text.substr(0, text.size() - sign.size()));
      return true;
    }
  }
  if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
    text = trim(text.substr(1, text.size() - 2));
    return true;
  }
  return false;
}

void take_unit(std::string_view& text) {
  for (const std::string_view unit : {",-", "kr.", "kr", "Kr.", "t.", "mio."})
    if (text.ends_with(unit)) text = trim(text.substr(0, text.size() - unit.size()));
  for (const std::string_view unit : {"kr.", "kr", "Kr."})
    if (text.starts_with(unit)) text = trim(text.substr(unit.size()));
}

// "1.234.567" and "1 234 567" in groups of three, or digits without any mark.
std::optional<std::int64_t> read_whole(std::string_view text) {
  constexpr std::size_t most_digits = 12;
  std::int64_t value = 0;
  std::size_t digits = 0;
  std::size_t in_group = 0;
  char separator = '\0';
  for (const char c : text) {
    if (is_digit(c)) {
      value = value * 10 + (c - '0');
      ++digits;
      ++in_group;
      continue;
    }
    const bool first = separator == '\0';
    const bool fits = first ? in_group >= 1 && in_group <= 3 : in_group == 3;
    if ((c != '.' && c != ' ') || (!first && c != separator) || !fits || digits > most_digits)
      return std::nullopt;
    separator = c;
    in_group = 0;
  }
  if (digits == 0 || digits > most_digits || (separator != '\0' && in_group != 3))
    return std::nullopt;
  return value;
}

}  // namespace

std::optional<Amount> read_amount(std::string_view words) {
  std::string_view text = trim(words);
  while (text.size() > 4 && text.starts_with("**") && text.ends_with("**"))
    text = trim(text.substr(2, text.size() - 4));
  take_unit(text);
  const bool negative = take_minus(text);
  take_unit(text);
  const std::size_t comma = text.find(',');
  const std::string_view fraction =
      comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
  if (comma != std::string_view::npos && (fraction.empty() || fraction.size() > decimals_kept ||
                                          !std::ranges::all_of(fraction, is_digit)))
    return std::nullopt;
  const auto whole = read_whole(text.substr(0, comma));
  if (!whole) return std::nullopt;
  Amount amount{.value = *whole * powers[decimals_kept],
                .decimals = static_cast<int>(fraction.size())};
  std::int64_t part = 0;
  for (const char c : fraction) part = part * 10 + (c - '0');
  amount.value += part * powers[decimals_kept - fraction.size()];
  if (negative) amount.value = -amount.value;
  return amount;
}

std::string amount_text(std::int64_t value, int decimals) {
  const bool negative = value < 0;
  std::int64_t rest = negative ? -value : value;
  std::string fraction;
  if (decimals > 0) {
    fraction = ",";
    append_padded(fraction,
                  static_cast<int>(rest % powers[decimals_kept]) /
                      static_cast<int>(powers[static_cast<std::size_t>(decimals_kept - decimals)]),
                  static_cast<std::size_t>(decimals));
  }
  std::string whole = std::to_string(rest / powers[decimals_kept]);
  for (std::size_t at = whole.size(); at > 3; at -= 3) whole.insert(at - 3, 1, '.');
  return std::string(negative ? "-" : "").append(whole).append(fraction);
}

std::int64_t unit_of(int decimals) {
  return powers[static_cast<std::size_t>(decimals_kept - decimals)];
}

}  // namespace referat
