// SPDX-License-Identifier: MIT
//
// Running text: lines into paragraphs, headings, lists and tables.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "reading/lines/lines.hpp"
#include "referat/model.hpp"

namespace referat {

/// Positions in Lines of the lines that belong together, rising, not always adjacent.
using LineList = std::span<const std::size_t>;

/// The blocks of these lines. With `headings`, a heading-like line becomes a heading block.
std::vector<Block> read_blocks(const Lines& lines, LineList list, bool headings = true);

/// Whether line `next` carries on the sentence of line `at`, wrapped by the layout or torn by a
/// page break.
bool continues(const Lines& lines, std::size_t at, std::size_t next);

/// The last line before `stop` of the paragraph that begins on line `at`; of a longer one its
/// twentieth.
std::size_t paragraph_end(const Lines& lines, std::size_t at, std::size_t stop);

/// Whether the text breaks off behind a word that nothing ends with: "… bestillingen fra".
bool ends_with_open_word(std::string_view content);

/// Puts `content`, which stands on `line`, behind `text`: with a space, or mending a word that was
/// split by a hyphen.
void append_line(std::string& text, const Line& line, std::string_view content);

/// "REGIONSRÅ-" before "DET SAMT": whether a hyphen at a line's end broke one word in capitals,
/// whose first half is `word`; not in "IT- OG", not in "A4-FORMAT".
bool is_one_word_in_capitals(std::string_view word, std::string_view after);

/// One text of several lines: joined by spaces, words split by a hyphen at a line's end mended.
/// `first_from`: where the first line's content begins.
std::string join_lines(const Lines& lines, LineList list, std::size_t first_from);

/// Whether list[at] looks like a heading that the vocabulary does not know: short, alone, and
/// with running text below it.
bool looks_like_heading(const Lines& lines, LineList list, std::size_t at);

}  // namespace referat
