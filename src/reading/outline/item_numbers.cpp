// SPDX-License-Identifier: MIT
#include "reading/outline/item_numbers.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace referat {

namespace {

struct ItemNumber {
  int major = 0;
  std::optional<int> minor;
};

// "7", "7.2", "7a"; other ways to count are not followed.
std::optional<ItemNumber> parse_number(std::string_view text) {
  ItemNumber number;
  const char* const end = text.data() + text.size();
  auto [at, error] = std::from_chars(text.data(), end, number.major);
  if (error != std::errc{}) return std::nullopt;
  if (at == end || (end - at == 1 && *at >= 'a' && *at <= 'z')) return number;
  if (*at != '.') return std::nullopt;
  int minor = 0;
  const auto [past, fault] = std::from_chars(at + 1, end, minor);
  if (fault != std::errc{} || past != end) return std::nullopt;
  number.minor = minor;
  return number;
}

// How many numbers are left out between the two; negative when the second does not come after
// the first.
int gap_between(const ItemNumber& before, const ItemNumber& after) {
  if (before.major != after.major)
    return after.major > before.major ? after.major - before.major - 1 : -1;
  if (!before.minor || !after.minor) return 0;
  return *after.minor > *before.minor ? *after.minor - *before.minor - 1 : -1;
}

}  // namespace

std::vector<NumberBreak> find_number_breaks(const Document& document) {
  std::vector<NumberBreak> breaks;
  std::size_t before = 0;
  std::optional<ItemNumber> last;
  for (std::size_t i = 0; i < document.items.size(); ++i) {
    const Item& item = document.items[i];
    const auto number = item.number ? parse_number(*item.number) : std::nullopt;
    if (!number) continue;
    const bool same = last && *document.items[before].number == *item.number;
    const int gap = same ? -1 : last ? gap_between(*last, *number) : 0;
    const bool restart = gap < 0 && document.items[before].group != item.group;
    if (gap != 0 && !restart) breaks.push_back({i, before, std::max(gap, 0)});
    last = number;
    before = i;
  }
  return breaks;
}

}  // namespace referat
