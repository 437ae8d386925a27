// SPDX-License-Identifier: MIT
#include "reading/outline/meeting_text.hpp"

#include <array>
#include <string>

#include "reading/forms/title.hpp"
#include "text/dates.hpp"
#include "text/words.hpp"
#include "vocabulary/head_words.hpp"

namespace referat {

namespace {

// A line that speaks of a meeting as titles do: "Møde i Rådet", "Bestyrelsesmøde 3. maj". Points
// of a list and sentences ("Vi har disse spørgsmål til mødet:") speak of one as well.
bool names_meeting(const Lines& lines, std::size_t at, std::string_view folded, bool dated) {
  if (lines[at].number || lines[at].kind == LineKind::bullet) return false;
  if (!dated && (folded.ends_with('.') || folded.ends_with(':') || folded.ends_with('?')))
    return false;
  constexpr auto words = std::to_array<std::string_view>({"møde", "forsamling", "referat"});
  return holds_any(folded, words);
}

// What line `at` says for the text being minutes or an agenda; 2 is enough.
int meeting_evidence(const Lines& lines, std::size_t at) {
  constexpr std::size_t head_size = 40;
  const Line& line = lines[at];
  const std::string_view content = lines.content(at);
  const bool section = line.kind == LineKind::heading || line.kind == LineKind::labelled;
  if (line.kind == LineKind::decision || line.kind == LineKind::lead_in) return 2;
  if (section && line.heading->kind != SectionKind::other) return 2;
  int evidence = line.kind == LineKind::attendance ? 1 : 0;
  if (line.number && content.size() < 60 && reads_as_usual_title(lines.rest(at))) ++evidence;
  if (at >= head_size || content.size() > 120) return evidence;
  const std::string folded = fold(content);
  const bool dated = find_date(content).has_value();
  if (find_kind_word(folded) != nullptr) evidence += 2;
  if (names_meeting(lines, at, folded, dated)) ++evidence;
  return evidence + (dated ? 1 : 0);
}

// Statutes and laws have paragraphs, and an agenda among them: the one each general assembly must
// have. Minutes that quote them state their own date first.
bool is_statute(const Lines& lines) {
  int paragraphs = 0;
  for (std::size_t i = 0; i < lines.size() && paragraphs < 2; ++i) {
    const std::string_view content = lines.content(i);
    if (content.starts_with("§ ") && content.size() > 3 && is_digit(content[3]))
      ++paragraphs;
    else if (content.size() < 120 && find_date(content))
      return false;
  }
  return paragraphs >= 2;
}

}  // namespace

bool is_meeting(const Lines& lines) {
  constexpr int enough = 2;
  int evidence = 0;
  for (std::size_t i = 0; i < lines.size() && evidence < enough; ++i)
    evidence += meeting_evidence(lines, i);
  return evidence >= enough && !is_statute(lines);
}

}  // namespace referat
