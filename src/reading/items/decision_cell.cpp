// SPDX-License-Identifier: MIT
#include "reading/items/decision_cell.hpp"

#include <algorithm>
#include <utility>

#include "reading/forms/outcome.hpp"
#include "reading/lines/blocks.hpp"
#include "text/words.hpp"
#include "vocabulary/head_words.hpp"
#include "vocabulary/rows.hpp"

namespace referat {

// A heuristic, for protocols without headings: a body, and what it did.
static bool tells_what_a_body_did(std::string_view content) {
  static constexpr RowTable verbs(std::to_array<std::string_view>(
      {"afslog", "anbefalede", "besluttede", "drøftede", "forkastede", "godkendte", "tilsluttede",
       "tiltrådte", "tog", "udsatte", "vedtog"}));
  const std::size_t space = content.find(' ');
  if (space == std::string_view::npos || !is_body_word(fold(content.substr(0, space))))
    return false;
  const std::string_view rest = content.substr(space + 1);
  return verbs.find(rest.substr(0, rest.find(' '))) != nullptr;
}

// "Vedtaget. Gruppen består af Ida Holm og Bo Lund.": a sentence that is an answer and no more.
static bool begins_with_answer(std::string_view content) {
  constexpr std::size_t longest = 40;
  const std::string_view sentence = content.substr(0, content.find(". "));
  const bool stopped = sentence.size() < content.size() || sentence.ends_with('.');
  return stopped && sentence.size() <= longest && starts_with_upper(sentence) &&
         tells_what_was_done(sentence);
}

bool answers_recommendation(const Lines& lines, std::size_t at, const Piece& piece) {
  constexpr std::size_t one_word = 24;
  if (lines[at].kind != LineKind::text || piece.lines.empty()) return false;
  if (begins_with_answer(lines.content(at))) return true;
  if (lines[at].blank_before && tells_what_a_body_did(lines.content(at))) return true;
  if (piece.lines.size() != 1) return false;
  const Line& only = lines[piece.lines.front()];
  const bool labelled = piece.heading && only.begin < piece.heading_span.end + 3;
  return labelled && only.end - only.begin <= one_word && tells_what_was_done(lines.content(at));
}

bool recommends_below(const Lines& lines, LineRange rest, const std::vector<Piece>& pieces) {
  if (rest.begin + 1 >= rest.end || !lines[rest.begin].blank_before) return false;
  const LineKind below = lines[rest.begin + 1].kind;
  const bool list =
      below == LineKind::numbered || below == LineKind::bullet || below == LineKind::clause;
  return list && starts_with_folded(lines.content(rest.begin), "det indstilles") &&
         std::ranges::none_of(
             pieces, [](const Piece& piece) { return piece.kind == SectionKind::recommendation; });
}

// "Sager:", "Tved kirke", "Ingen bemærkninger." below the heads "Dagsordenspunkt" and "Referat". A
// heuristic: a paragraph that states no outcome may as well be the case's.
void split_decision_cell(const Lines& lines, std::vector<Piece>& pieces) {
  if (!lines.decision_cells || pieces.empty()) return;
  Piece& last = pieces.back();
  if (last.kind != SectionKind::text || last.heading || last.lines.empty()) return;
  std::size_t first = last.lines.size() - 1;
  while (first > 0 && continues(lines, last.lines[first - 1], last.lines[first])) --first;
  const std::size_t at = last.lines[first];
  if (lines[at].kind != LineKind::text || !find_outcome(lines.content(at))) return;
  Piece decision;
  decision.kind = SectionKind::decision;
  decision.lines.assign(last.lines.begin() + static_cast<std::ptrdiff_t>(first), last.lines.end());
  decision.end = last.end;
  if (first == 0) {
    last = std::move(decision);
    return;
  }
  last.lines.resize(first);
  last.end = lines[last.lines.back()].end;
  pieces.push_back(std::move(decision));
}

std::optional<DecisionHeading> bare_decision_heading(const Lines& lines, LineRange rest,
                                                     const Piece* open) {
  const std::size_t at = rest.begin;
  if (at + 1 >= rest.end) return std::nullopt;
  // Below "Tidsplan" the line says when the case comes before whom.
  if (open != nullptr && open->kind == SectionKind::other && open->topic != Topic::competence)
    return std::nullopt;
  if (lines[at + 1].kind != LineKind::text || !find_outcome(lines.content(at + 1)))
    return std::nullopt;
  return parse_body_and_date(lines.content(at));
}

}  // namespace referat
