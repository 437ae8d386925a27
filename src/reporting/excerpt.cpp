// SPDX-License-Identifier: MIT
#include "reporting/excerpt.hpp"

#include <algorithm>
#include <string_view>

#include "reporting/display_width.hpp"
#include "reporting/printable.hpp"
#include "text/cpr.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t tab_width = 8;
constexpr std::size_t most_bytes_of_character = 4;
constexpr std::string_view ellipsis = "…";

bool begins_character(std::string_view text, std::size_t at) {
  return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

Span line_of(const Source& source, std::size_t offset) {
  const std::size_t line = source.line_at(offset);
  const std::size_t begin = source.line_starts[line - 1];
  return {begin, begin + source.line(line).size()};
}

// As much of the line as could be of use: it can be many megabytes long.
Span stretch_of(const Source& source, Span line, std::size_t middle, std::size_t reach) {
  middle = std::min(middle, line.end);
  Span stretch{std::max(line.begin, middle - std::min(middle, reach)),
               std::min(line.end, middle + reach)};
  while (!begins_character(source.text, stretch.begin)) --stretch.begin;
  while (!begins_character(source.text, stretch.end)) --stretch.end;
  return stretch;
}

std::size_t next_character(std::string_view text, std::size_t at) {
  return std::min(text.size(), at + std::max<std::size_t>(1, character_length(text.substr(at))));
}

std::size_t character_before(std::string_view text, std::size_t at) {
  do --at;
  while (at > 0 && !begins_character(text, at));
  return at;
}

// A form feed ends a page and says nothing.
std::string shown_character(std::string_view character, std::size_t cell) {
  std::string shown;
  if (character == "\t") {
    shown.append(tab_width - cell % tab_width, ' ');
  } else if (character != "\f") {
    append_printable(shown, character);
  }
  return shown;
}

std::size_t cells_of(std::string_view text) {
  std::size_t cells = 0;
  for (std::size_t at = 0; at < text.size(); at = next_character(text, at)) {
    cells += display_width(shown_character(text.substr(at, next_character(text, at) - at), cells));
  }
  return cells;
}

// Where the excerpt begins, so that the words are in it: at the line's beginning when they end
// within `width`, else a third of the width before them.
std::size_t beginning(std::string_view text, Span words, std::size_t width) {
  if (cells_of(text.substr(0, words.end)) <= width) return 0;
  std::size_t at = words.begin;
  for (std::size_t characters = 0; at > 0 && characters < width / 3; ++characters) {
    at = character_before(text, at);
  }
  return at;
}

}  // namespace

Excerpt excerpt_of(const Source& source, Span span, std::size_t width) {
  const Span line = line_of(source, span.begin);
  const Span stretch = stretch_of(source, line, span.begin, width * most_bytes_of_character);
  const std::string text = masked_slice(source.text, stretch);
  const auto inside = [&](std::size_t at) {
    return std::clamp(at, stretch.begin, stretch.end) - stretch.begin;
  };
  const Span words{inside(span.begin), inside(std::max(span.begin, span.end))};
  const std::size_t from = beginning(text, words, width);
  Excerpt excerpt;
  if (stretch.begin + from > line.begin) excerpt.text = ellipsis;
  std::size_t cells = display_width(excerpt.text);
  for (std::size_t at = from; at < text.size() && cells <= width; at = next_character(text, at)) {
    const std::string shown =
        shown_character(text.substr(at, next_character(text, at) - at), cells);
    if (at == words.begin) excerpt.begin = cells;
    cells += display_width(shown);
    if (at < words.end) excerpt.end = cells;
    excerpt.text += shown;
  }
  if (words.begin == text.size()) excerpt.begin = cells;
  if (stretch.end < line.end) excerpt.text += ellipsis;
  excerpt.text = cut_end(excerpt.text, width);
  excerpt.begin = std::min(excerpt.begin, width - 1);
  excerpt.end = std::clamp(excerpt.end, excerpt.begin, width);
  return excerpt;
}

}  // namespace referat
