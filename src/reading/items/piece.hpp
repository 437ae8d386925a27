// SPDX-License-Identifier: MIT
//
// A section before it is read: what opened it and which lines stand in it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reading/lines/blocks.hpp"
#include "reading/lines/lines.hpp"
#include "referat/model.hpp"

namespace referat {

struct Piece {
  SectionKind kind = SectionKind::text;
  std::optional<Topic> topic;
  std::optional<std::string> heading;
  std::size_t indent = 0;           ///< of the heading's line
  Span heading_span;                ///< of the line that opened the piece; empty without one
  std::optional<std::string> body;  ///< of a decision heading
  std::optional<Date> date;
  std::vector<std::size_t> lines;    ///< content, rising
  std::optional<std::string> label;  ///< of an attendance list
  std::vector<Person> people;
  bool sentence = false;    ///< the people stand in sentences, not in a list
  std::vector<Block> rest;  ///< words of an attendance list that are nobody's
  std::size_t end = 0;      ///< past the last byte of the piece
};

/// Cuts an item's body into pieces; see read_sections().
std::vector<Piece> split_pieces(Lines& lines, LineRange body, std::string_view title);

/// A heading with nothing but a list of people under it becomes the heading of that list:
/// "Beslutning" over "Afbud fra:" and names.
void adopt_headings(std::vector<Piece>& pieces);

/// A sentence of its own that says who was not there.
struct AbsenceSentence {
  std::vector<Person> people;
  Block words;          ///< the sentence, which is kept beside the people read from it
  std::size_t end = 0;  ///< the line behind it
};

/// The sentence that begins with line `at`, on as many lines as it takes; none where it tells of
/// nobody who was away.
std::optional<AbsenceSentence> read_absence(const Lines& lines, std::size_t at, std::size_t stop);

/// A piece of prose whose lines are people and nothing else becomes attendance, whatever its
/// heading says; under a title that is about people one line is enough.
void make_attendance(const Lines& lines, std::string_view title, Piece& piece);

}  // namespace referat
