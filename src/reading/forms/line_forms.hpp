// SPDX-License-Identifier: MIT
//
// Forms that a line is told by at once: case numbers, pages' numbers, and lines that end in one.
#pragma once

#include <optional>
#include <string_view>

#include "reading/forms/numbering.hpp"

namespace referat {

/// "(3)": the counter of a page's parts.
bool is_counter(std::string_view line);

/// "Side 2", "side 2 af 5", "2 of 5", "2 / 5"
bool is_page_number(std::string_view line);

/// Whether a whole line is a case number: "1-31-72-446-22", "22/43575", "EMN-2025-010561".
bool is_case_number(std::string_view line);

/// The text and page of a contents line.
struct PageLine {
  std::string_view title;
  std::string_view page;
};

/// None when the line does not end in a page number behind leaders, a tab or a gap, or behind
/// `one_space` where that is enough.
std::optional<PageLine> page_line(std::string_view line, bool one_space = false);

/// Whether a line breaks off before a number: "… et underskud på kr.", "… efter § 5, stk.".
bool ends_before_number(std::string_view line);

/// Whether a line breaks off before the number of what it refers to: "… Se i øvrigt bilag".
bool ends_before_reference(std::string_view line);

/// Whether a number at a line's beginning may be a year.
bool is_year(const NumberMark& mark);

/// Whether the number that begins a line ends the sentence above it: "… et underskud på kr." /
/// "2. Underskuddet skyldes …", "Bo Lund (fra kl." / "14)". Before any but the first number a
/// preposition does the same, as does a broken sentence before a year: "… drøftes igen i" /
/// "3. kvartal", "… skal også gælde i" / "2013. Det foreslås …", "3. Status for" / "2025".
bool ends_before_mark(std::string_view above, const NumberMark& mark);

/// A clause: "at planen godkendes", "At) planen godkendes", and "at" alone in a cell or line.
bool begins_with_at(std::string_view content);

/// The words that a line may be known by as a heading: without the colon, a count ("Bilag (3)") and
/// the meeting that it is for ("Supplerende sagsfremstilling til mødet den 9. september").
std::string_view heading_words(std::string_view folded);

}  // namespace referat
