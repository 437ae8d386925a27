// SPDX-License-Identifier: MIT
#include "reading/items/attachment_place.hpp"

#include <algorithm>
#include <string>

#include "reading/forms/outcome.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_title = 150;

// "Bestyrelsen uddelte 30.000 kr. til hver.": no title of a file is one.
bool is_sentence(std::string_view content, std::size_t fewest_words) {
  if (!content.ends_with('.') || !starts_with_upper(content)) return false;
  return static_cast<std::size_t>(std::ranges::count(content, ' ')) + 1 >= fewest_words;
}

// Set apart from a list whose own entries are not.
bool is_apart(const Lines& lines, std::size_t at, const Piece& piece) {
  return lines[at].blank_before && !piece.lines.empty() && !lines[piece.lines.front()].blank_before;
}

bool is_title(const Line& line, std::string_view content) {
  switch (line.kind) {
    case LineKind::text:
    case LineKind::bullet:
    case LineKind::numbered:
    case LineKind::heading:
      return content.size() <= longest_title && content.find_last_of(".:,") + 1 != content.size();
    default:
      return false;
  }
}

}  // namespace

bool begins_as_numbered(std::string_view content) {
  if (!starts_with_folded(content, "bilag ") || content.size() < 7) return false;
  const std::string_view number = content.substr(6, content.find_first_of(" :.-", 6) - 6);
  if (number.empty() || number.size() > 3) return false;
  return std::ranges::any_of(number, is_digit) ||
         (number.size() == 1 && content.substr(7).starts_with(':'));
}

bool is_attachment_line(std::string_view content) {
  constexpr std::size_t longest = 200;
  if (content.size() > longest || content.size() < 8) return false;
  if (content[0] == 'a' || content[0] == 'i')
    return (content.starts_with("application/") || content.starts_with("image/")) &&
           content.find(" icon ") != std::string_view::npos;
  if (content[0] != 'B' || !begins_as_numbered(content)) return false;
  const std::size_t colon = content.find(':');
  if (colon != std::string_view::npos && colon <= 10) return true;
  // "Bilag 2 - Kort over området"; a sentence ends in a full stop.
  const std::size_t dash = std::min(content.find(" - ", 6), content.find(" – ", 6));
  return dash <= 9 && !content.ends_with('.') && !content.ends_with(',');
}

bool is_bare_attachment(std::string_view content) {
  constexpr std::size_t longest = 120;
  if (content.size() > longest || !content.starts_with("Bilag ") || !begins_as_numbered(content))
    return false;
  const std::size_t space = content.find(' ', 6);
  return space != std::string_view::npos && starts_with_upper(content.substr(space + 1)) &&
         std::string_view(".,:;").find(content.back()) == std::string_view::npos;
}

BelowAttachments below_attachments(const Lines& lines, std::size_t at, const Piece& piece,
                                   bool loose, bool has_decision) {
  using enum BelowAttachments;
  const std::string_view content = lines.content(at);
  if (loose) return is_attachment_line(content) || is_bare_attachment(content) ? attachment : text;
  if (lines[at].indent + 2 < piece.indent) return text;
  if (piece.lines.empty() || !content.ends_with('.')) return attachment;
  const bool apart = is_apart(lines, at, piece);
  if (apart && !has_decision && find_outcome(content)) return decision;
  if (lines[at].kind != LineKind::text) return attachment;
  const bool sentence = is_sentence(content, 4) && apart;
  return sentence || (is_sentence(content, 3) && tells_something(content)) ? text : attachment;
}

bool are_last_attachments(const Lines& lines, std::size_t at, LineRange body) {
  const std::size_t first = at + 1;
  if (first >= body.end || lines[first].kind != LineKind::heading ||
      lines[first].heading->kind != SectionKind::recommendation)
    return false;
  bool decided = false;
  for (std::size_t i = body.begin; i < at && !decided; ++i)
    decided = lines[i].kind == LineKind::decision ||
              (lines[i].heading != nullptr && lines[i].heading->kind == SectionKind::decision);
  if (!decided) return false;
  for (std::size_t i = first; i < body.end; ++i)
    if (!is_title(lines[i], lines.content(i))) return false;
  return true;
}

}  // namespace referat
