// SPDX-License-Identifier: MIT
#include "text/attendance_sentence.hpp"

#include <algorithm>
#include <array>

#include "text/attendance_clauses.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_text = 800;  // bytes; longer paragraphs are about something else

// Most text is turned away by this. Each phrase that makes a sentence one about attendance holds
// one of these.
bool may_be_about_attendance(std::string_view text) {
  constexpr auto stems = std::to_array<std::string_view>(
      {"afbud", "forfald", "forhindret", "fraværende", "ikke", "inhabil", "mødet del", "undtag",
       "på nær", "bortset", "udeble", "meldt fra"});
  const std::string folded = fold(text);
  return std::ranges::any_of(
      stems, [&](std::string_view s) { return folded.find(s) != std::string::npos; });
}

}  // namespace

std::optional<PeopleResult> read_attendance_sentence(std::string_view text, std::size_t offset) {
  if (text.size() > longest_text || !may_be_about_attendance(text)) return std::nullopt;
  const PersonTokens tokens = person_tokens(text);
  PersonListReader list(tokens, Status::present);
  PeopleResult result;
  std::size_t at = 0;
  while (at < tokens.size()) {
    std::size_t end = at;
    while (end < tokens.size() && tokens[end].kind != TokenKind::stop) ++end;
    // Sentences behind the first may tell of substitutes only.
    const auto context = at == 0 ? ClauseContext::prose : ClauseContext::following;
    if (!read_clauses(list, tokens, {at, end}, offset, context, result.people)) break;
    at = end + 1;
  }
  if (result.people.empty()) return std::nullopt;
  result.whole = at >= tokens.size();
  result.end = result.whole ? text.size() : tokens[at].begin;
  return result;
}

}  // namespace referat
