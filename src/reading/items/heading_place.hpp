// SPDX-License-Identifier: MIT
//
// Heading words that open no section where they stand, and those that do elsewhere alone.
#pragma once

#include <optional>
#include <vector>

#include "reading/lines/lines.hpp"
#include "reading/items/piece.hpp"

namespace referat {

/// The line behind the decision heading on line `at`: "Behandling i Børneudvalget den 4. maj 2022,"
/// goes on in "pkt. 3", and "Beslutning i Børneudvalget den 4." in "maj 2022".
std::size_t decision_heading_end(const Lines& lines, std::size_t at, std::size_t stop);

/// "Forvaltningen foreslår, at prisen hæves, fordi …" in a case text argues; only a line that ends
/// where clauses begin, or one with the word itself (indstiller), recommends there. `rest`: from
/// the line to the item's end.
bool is_argument(const Lines& lines, LineRange rest);

/// Makes a text line whose first words are a heading a labelled one. Where "Sagsfremstilling: …"
/// stands above, every heading may have its text in its line: "Konklusion: Der holdes åbent."
bool label_in_line(Lines& lines, std::size_t at);

/// Whether text on line `at` is such a heading only together with the line below: "Behandling i
/// Børneudvalget onsdag den 4." over "maj 2022, pkt. 3".
bool begins_wrapped_decision(const Lines& lines, std::size_t at, std::size_t stop);

/// Answers for the lines of one item, asked in their order.
class HeadingPlace {
 public:
  HeadingPlace(const Lines& lines, LineRange body);

  /// Whether line `at` is a marked heading right below the item's own in depth: "### Baggrund"
  /// under "## 3. Budget".
  bool opens_marked(std::size_t at) const;

  /// Whether the heading on line `at`, which no vocabulary has, opens a section of its own;
  /// elsewhere it is a heading inside the piece that stands open.
  bool opens_unknown(std::size_t at, const Piece* open) const;

  /// Whether heading line `at` belongs to the piece that stands open: as the name of an
  /// attachment, as part of minutes that the piece quotes, or as a remark of a marked document.
  bool stays_inside(std::size_t at, const Piece* open);

 private:
  bool is_attachment_name(std::size_t at, const Piece& open) const;
  bool is_answer(std::size_t at, const Piece& open) const;
  bool is_earlier_treatment(std::size_t at, const Piece& open) const;
  bool is_indented(std::size_t at, const Piece& open);
  bool is_quoted(std::size_t at, const Piece& open);
  bool is_announced(std::size_t at, const Piece& open);

  const Lines& lines_;
  LineRange body_;
  std::size_t section_depth_ = 0;            ///< of marked headings that open sections
  std::vector<std::size_t> least_indent_;    ///< of the headings at or behind each line
  std::size_t looked_for_quotes_ = 0;        ///< lines before it were searched for quotation marks
  std::optional<std::size_t> own_capitals_;  ///< the last heading in capitals; the item's begin
  std::size_t looked_for_minutes_ = 0;    ///< lines before it were asked whether they announce some
  std::optional<std::size_t> announced_;  ///< the last line that does
  std::size_t quote_end_ = 0;             ///< past the last line of the last quotation met
};

/// The line behind the heading that line `at` of `body` begins, known by a part of its words, in
/// capitals perhaps over several lines; `at` where it goes on with the text above or below.
std::size_t worded_heading_end(const Lines& lines, std::size_t at, LineRange body);

}  // namespace referat
