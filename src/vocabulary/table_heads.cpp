// SPDX-License-Identifier: MIT
#include "vocabulary/table_heads.hpp"

#include <algorithm>
#include <array>

#include "text/words.hpp"

namespace referat {

namespace {

bool is_any_of(std::string_view cell, Words words) {
  return std::ranges::any_of(words, [&](std::string_view w) { return equals_folded(cell, w); });
}

}  // namespace

bool names_items(std::string_view cell) {
  constexpr auto columns = std::to_array<std::string_view>(
      {"punkt", "punkter", "pkt.", "pkt", "nr.", "nr", "dagsordenspunkt", "dagsordenspunkter",
       "dagsorden", "emne", "mødepunkt", "mødepunkter"});
  return is_any_of(cell, columns);
}

bool names_decisions(std::string_view cell) {
  constexpr auto columns = std::to_array<std::string_view>(
      {"referat", "beslutning", "beslutninger", "beslutningsreferat", "beslutning/referat",
       "referat og beslutning", "referat og beslutninger", "referat/beslutning",
       "referat/beslutninger", "referat / beslutning", "beslutning / referat"});
  return is_any_of(cell, columns);
}

bool names_items_beside_decisions(std::string_view cell) {
  constexpr auto others = std::to_array<std::string_view>({"", "punkt nr.", "sag", "#"});
  return names_items(cell) || is_any_of(cell, others);
}

bool names_rows_of_contents(std::string_view cell) {
  constexpr auto others = std::to_array<std::string_view>(
      {"tid", "sag nr.", "sagnr.", "sag nr", "punkt nr.", "pkt. nr.", "pkt.nr."});
  return names_items(cell) || is_any_of(cell, others);
}

bool is_lost_first_column(std::string_view line) {
  constexpr auto columns = std::to_array<std::string_view>(
      {"punkt", "dagsordenspunkt", "dagsordenspunkter", "mødepunkt", "mødepunkter"});
  return is_any_of(line, columns);
}

bool is_lost_head_of_decisions(std::string_view line) {
  constexpr auto heads =
      std::to_array<std::string_view>({"mødepunkt beslutning", "mødepunkt referat",
                                       "dagsordenspunkt referat", "dagsordenspunkt beslutning"});
  return is_any_of(line, heads);
}

std::size_t lost_list_head_length(std::string_view text) {
  constexpr auto heads = std::to_array<std::string_view>(
      {"pkt. tekst side ", "d a g s o r d e n ", "navn deltog afbud "});
  for (const std::string_view head : heads)
    if (starts_with_folded(text, head)) return head.size() - 1;
  return 0;
}

}  // namespace referat
