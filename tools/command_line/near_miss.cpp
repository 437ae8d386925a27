// SPDX-License-Identifier: MIT
#include "command_line/near_miss.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace referat {

namespace {

constexpr std::size_t most_edits = 2;

// Edits between two words of similar length, by rows: before_last, last and current hold the
// distances of growing prefixes of `a` to all prefixes of `b`.
std::size_t edits_between(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before_last(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> current(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    current[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      current[j] = std::min({replaced, last[j] + 1, current[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) current[j] = std::min(current[j], before_last[j - 2] + 1);
    }
    before_last.swap(last);
    last.swap(current);
  }
  return last[b.size()];
}

std::size_t allowed_edits(std::string_view name) {
  return std::min(most_edits, (name.size() - 1) / 2);
}

// An argument can be megabytes long; only one as long as a name is compared with it.
bool similar_length(std::string_view a, std::string_view b) {
  return a.size() <= b.size() + most_edits && b.size() <= a.size() + most_edits;
}

}  // namespace

std::string_view near_miss(std::string_view word, std::span<const std::string_view> names) {
  std::string_view nearest;
  std::size_t fewest = most_edits + 1;
  for (const std::string_view name : names) {
    if (name.empty() || !similar_length(word, name)) continue;
    const std::size_t edits = edits_between(word, name);
    if (edits > allowed_edits(name) || edits >= fewest) continue;
    nearest = name;
    fewest = edits;
  }
  return nearest;
}

std::string suggestion(std::string_view word, std::span<const std::string_view> names,
                       std::string_view otherwise) {
  const std::string_view name = near_miss(word, names);
  if (name.empty()) return "; " + std::string(otherwise);
  return "; did you mean " + std::string(name) + "?";
}

}  // namespace referat
