// SPDX-License-Identifier: MIT
//
// DATA: the words over the columns of tables of items and of their decisions.
#pragma once

#include <cstddef>
#include <string_view>

namespace referat {

/// Whether a cell of a table's head stands over items ("Punkt", "Emne") or over what was decided.
bool names_items(std::string_view cell);
bool names_decisions(std::string_view cell);

/// The same for words that name too little alone: over items where another column has the
/// decisions ("Sag"), over the rows of a table of contents ("Tid").
bool names_items_beside_decisions(std::string_view cell);
bool names_rows_of_contents(std::string_view cell);

/// Heads whose cells were lost. The first column's alone on its line, both in one line, and the
/// length of a list's that begins a text run together ("Navn Deltog Afbud "); 0 for other texts.
bool is_lost_first_column(std::string_view line);
bool is_lost_head_of_decisions(std::string_view line);
std::size_t lost_list_head_length(std::string_view text);

}  // namespace referat
