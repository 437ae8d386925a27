// SPDX-License-Identifier: MIT
#include "reading/forms/recommendation_heading.hpp"

#include <algorithm>
#include <array>

#include "text/words.hpp"

namespace referat {

namespace {

struct Wording {
  std::string_view words;
  bool proposal;
  bool names = true;  // who recommends, not whom it is recommended to
};

// Before the name.
constexpr auto openings = std::to_array<Wording>({
    {"indstilling fra ", false},
    {"beslutningsforslag fra ", true},
    {"ændringsforslag fra ", true},
    {"indstilling til ", false, false},
});

// Behind the name.
constexpr auto endings = std::to_array<Wording>({
    {"s indstilling", false},
    {"s indstillinger", false},
    {"s anbefaling", false},
    {"s anbefalinger", false},
    {"s forslag til beslutning", false},
    {" indstiller", false},
    {" foreslår", false},
});

bool is_sentence(std::string_view line) {
  return line.ends_with('.') || line.ends_with(',') || line.find(". ") != std::string_view::npos ||
         line.find(" at ") != std::string_view::npos;
}

}  // namespace

std::optional<WordedHeading> parse_worded_heading(std::string_view line) {
  if (line.size() > longest_worded_heading || line.size() < 14 || !starts_with_upper(line))
    return std::nullopt;
  while (line.ends_with(':') || line.ends_with(' ')) line.remove_suffix(1);
  for (const Wording& opening : openings) {
    if (starts_with_folded(line, opening.words) && !is_sentence(line))
      return WordedHeading{opening.names ? trim(line.substr(opening.words.size())) : "",
                           opening.proposal};
  }
  constexpr std::ptrdiff_t most_spaces = 6;  // "Børne- og Undervisningsforvaltningens indstilling"
  for (const Wording& ending : endings) {
    if (!ends_with_folded(line, ending.words)) continue;
    std::string_view by = line.substr(0, line.size() - ending.words.size());
    if (is_sentence(line) || std::ranges::count(line, ' ') > most_spaces) return std::nullopt;
    if (by.ends_with('\'')) by.remove_suffix(1);
    return WordedHeading{by, ending.proposal};
  }
  return std::nullopt;
}

}  // namespace referat
