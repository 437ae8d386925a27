// SPDX-License-Identifier: MIT
//
// DATA: the words of the items' outline: headings over lists and groups, usual titles, and the
// labels under a title.
#pragma once

#include <optional>
#include <string_view>

#include "referat/model.hpp"

namespace referat {

/// Whether a folded title is one that agendas have everywhere: "eventuelt".
bool is_usual_title(std::string_view folded);

/// False where the text certainly is no such title, in either case.
bool may_be_usual_title(std::string_view text);

/// Whether a folded line is the heading over a table of contents.
bool is_contents_heading(std::string_view folded);

/// Whether a folded line is the heading over the items that follow it, or over a group of them.
struct GroupHeading {
  std::string_view words;
  std::optional<Access> access;
};
const GroupHeading* find_group_heading(std::string_view folded);

/// Whether a folded line is made like such a heading: "personalesager", "faste punkter", "emner til
/// drøftelse", "kort pause".
bool names_group(std::string_view folded);

/// The label of an item's metadata line ("sagsnr.", "dok.nr.").
struct ItemLabel {
  std::string_view words;
  bool is_case_number;
};
/// False where certainly no such label begins the text, in either case.
bool may_be_item_label(std::string_view text);

const ItemLabel* find_item_label(std::string_view folded);

/// The access a whole folded line states: "åbent" under a title.
std::optional<Access> access_word(std::string_view folded);

/// The item type that a word before a title's colon names: "beslutningspunkt".
std::optional<ItemType> type_word(std::string_view folded);

}  // namespace referat
