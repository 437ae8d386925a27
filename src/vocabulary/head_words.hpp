// SPDX-License-Identifier: MIT
//
// DATA: the words of a document's head.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "referat/model.hpp"

namespace referat {

/// What a labelled line of the head tells.
enum class HeadField : std::uint8_t {
  date,      ///< the meeting's date, often with clock times behind it
  any_date,  ///< "Dato": mostly the meeting's, but a letterhead's is that of writing
  start,     ///< a clock time, often with a date before it
  end,
  place,
  when_and_where,
  body,
  other_date,  ///< a date that is not the meeting's: "Udsendt", "Næste møde"
  subject,     ///< what a letter is about, which may be a meeting: "Emne: Møde i Teknisk Udvalg"
  other,       ///< a label whose value has no field: "Information", "Kopi til"
};

struct HeadLabel {
  std::string_view words;  ///< folded, without colon
  HeadField field;
  bool needs_colon = false;  ///< too common a word to be a label without a colon
};

/// False where certainly no such label begins the text, in either case.
bool may_be_head_label(std::string_view text);

/// The label that begins the folded line and ends at a word's end; null when none does.
const HeadLabel* find_head_label(std::string_view folded);

/// The kind of document a folded word at a title's beginning names; nullopt for other words.
struct KindWord {
  std::string_view words;
  DocumentKind kind;
};
const KindWord* find_kind_word(std::string_view folded);

/// Whether a word for this kind of document stands anywhere in a folded title.
bool names_kind(std::string_view folded, DocumentKind kind);

/// Whether a folded word names a body: "udvalget", "byråd", "sundhedsklynge".
bool is_body_word(std::string_view folded);

}  // namespace referat
