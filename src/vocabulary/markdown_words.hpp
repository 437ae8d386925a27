// SPDX-License-Identifier: MIT
//
// The words that our Markdown adds to those of the document: labels, heads of columns and the
// names of its hidden marks. The writer and the reader share them; they never change, because
// published pages hold them.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace referat::markdown {

// Bold labels, with their colon where a value follows.
inline constexpr std::string_view participants_label = "Deltagere";
inline constexpr std::string_view contents_label = "Indhold";
inline constexpr std::string_view case_number_label = "Sagsnr.:";
inline constexpr std::string_view group_label = "Gruppe:";
inline constexpr std::string_view time_label = "Tid:";

enum class PersonColumn { name, party, role, organization, status, substitute_for, note };
enum class EntryColumn { number, title, page, start, end };

inline constexpr auto person_columns = std::to_array<std::string_view>(
    {"Navn", "Parti", "Rolle", "Organisation", "Status", "Stedfortræder for", "Bemærkning"});
inline constexpr auto entry_columns =
    std::to_array<std::string_view>({"Nr.", "Punkt", "Side", "Start", "Slut"});

// Hidden marks: link reference definitions, which no renderer shows. A section's mark has the name
// of its kind; a mark in front of a block says what the block alone does not.
inline constexpr std::string_view item_mark = "item";
inline constexpr std::string_view paragraph_mark = "paragraph";
inline constexpr std::string_view list_mark = "list";
inline constexpr std::string_view table_mark = "table";
inline constexpr std::string_view url_mark = "url";

/// A number made of the signs of a text, white space aside (FNV-1a). The mark of a decision holds
/// that of the decision's text: when the text was changed by hand, what was derived from it no
/// longer holds.
constexpr std::uint32_t text_number(std::string_view text) {
  std::uint32_t number = 2166136261u;
  for (const char c : text) {
    if (c == ' ' || c == '\n' || c == '\r' || c == '\t') continue;
    number = (number ^ static_cast<unsigned char>(c)) * 16777619u;
  }
  return number;
}
inline constexpr std::string_view text_number_key = "text";

}  // namespace referat::markdown
