// SPDX-License-Identifier: MIT
//
// Danish numbers of money and measures, exact to four decimals.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace referat {

struct Amount {
  std::int64_t value = 0;  ///< in units of 10^-4
  int decimals = 0;
};

/// Words that are one number, with a unit and a minus or without: "1.234.567,50", "-500",
/// "(2.000) kr."
std::optional<Amount> read_amount(std::string_view words);

/// The unit of the last of so many decimals, at most four.
std::int64_t unit_of(int decimals);

/// "1.234.567,50"
std::string amount_text(std::int64_t value, int decimals);

}  // namespace referat
