// SPDX-License-Identifier: MIT
#include "text/attendance_sentence.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/attendance_clauses.hpp"
#include "text/words.hpp"

namespace referat {

namespace {

constexpr std::size_t longest_text = 800;  // bytes; longer paragraphs are about something else

// Most text is turned away by this, so it is one pass that stops at beginnings of words only.
// Sorted, so that those with one first letter stand together.
// Each phrase that makes a sentence one about attendance holds one of these, or "ikke".
constexpr auto stems = std::to_array<std::string_view>(
    {"afbud", "bortset fra", "deltager ikke", "deltog ikke", "forfald", "forhindret", "fraværende",
     "ikke delt", "ikke mødt", "ikke til", "inhabil", "meldt fra", "meldte fra", "mødet deltog",
     "mødet deltager", "mødte ikke", "på nær", "udeble", "undtag"});

// For each byte the positions of the stems that begin with it, in either case.
struct StemRange {
  std::uint8_t begin = 0;
  std::uint8_t end = 0;
};

constexpr std::array<StemRange, 256> find_stem_ranges() {
  std::array<StemRange, 256> ranges{};
  for (std::size_t i = 0; i < stems.size(); ++i) {
    StemRange& range = ranges[static_cast<unsigned char>(stems[i][0])];
    if (range.end == 0) range.begin = static_cast<std::uint8_t>(i);
    range.end = static_cast<std::uint8_t>(i + 1);
    ranges[static_cast<unsigned char>(stems[i][0] - 'a' + 'A')] = range;
  }
  return ranges;
}

bool may_be_about_attendance(std::string_view text) {
  static constexpr std::array<StemRange, 256> ranges = find_stem_ranges();
  bool begins = true;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (begins) {
      const StemRange range = ranges[static_cast<unsigned char>(c)];
      for (std::size_t i = range.begin; i < range.end; ++i)
        if (starts_with_folded(text.substr(at), stems[i])) return true;
    }
    begins = c == ' ' || c == '\n' || c == '\t' || c == '(';
  }
  return false;
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
