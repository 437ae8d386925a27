// SPDX-License-Identifier: MIT
#include "reading/head_title.hpp"

#include <algorithm>
#include <array>

#include "text/dates.hpp"
#include "text/words.hpp"
#include "vocabulary/head_words.hpp"

namespace referat {

namespace {

constexpr std::string_view edge_signs = " \t-:,.•*#–—_";

std::string_view strip(std::string_view text) {
  while (!text.empty()) {
    const std::size_t length = character_length(text);
    if (edge_signs.find(text.substr(0, length)) == std::string_view::npos) break;
    text.remove_prefix(length);
  }
  while (!text.empty()) {
    std::size_t start = text.size() - 1;
    while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
    if (edge_signs.find(text.substr(start)) == std::string_view::npos) break;
    text.remove_suffix(text.size() - start);
  }
  return text;
}

// Words between the kind word and the body, or between the body and the date.
std::string_view strip_glue(std::string_view text) {
  constexpr auto before =
      std::to_array<std::string_view>({"af ", "fra ", "for ", "til ", "fra: ", "for: ", "ordinært ",
                                       "ekstraordinært ", "det ", "af: "});
  constexpr auto after =
      std::to_array<std::string_view>({" den", " d.", " d", " på", " afholdt", " til", " i", " kl",
                                       " kl.", " referat", " dagsorden"});
  for (bool again = true; again;) {
    again = false;
    text = strip(text);
    for (const std::string_view word : before) {
      if (!starts_with_folded(text, word)) continue;
      text.remove_prefix(word.size());
      again = true;
    }
    for (const std::string_view word : after) {
      if (text.size() <= word.size() ||
          !equals_folded(text.substr(text.size() - word.size()), word))
        continue;
      text.remove_suffix(word.size());
      again = true;
    }
  }
  return text;
}

bool names_body(std::string_view phrase) {
  const std::string folded = fold(phrase);
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = std::min(folded.find_first_of(" ,.;()", begin), folded.size());
    if (is_body_word(std::string_view(folded).substr(begin, end - begin))) return true;
    begin = end + 1;
  }
  return false;
}

// "møde i X", "mødet i X", "møde for X": what stands behind.
std::optional<std::string_view> after_meeting_in(std::string_view text) {
  constexpr auto leads = std::to_array<std::string_view>(
      {"mødet i ", "møde i ", "møder i ", "mødet for ", "møde for ", "møde af ", "mødet af "});
  const std::string folded = fold(text);
  for (const std::string_view lead : leads) {
    const std::size_t at = folded.find(lead);
    if (at == std::string::npos || word_before(folded, at)) continue;
    return text.substr(at + lead.size());
  }
  return std::nullopt;
}

}  // namespace

std::size_t kind_word_end(std::string_view title) {
  const KindWord* word = find_kind_word(fold(title.substr(0, 40)));
  return word == nullptr ? 0 : word->words.size();
}

std::optional<std::string> body_of_phrase(std::string_view phrase) {
  const auto in = after_meeting_in(phrase);
  const std::string_view body = strip_glue(in ? *in : phrase);
  if (body.empty() || body.size() > 120 || is_digit(body[0])) return std::nullopt;
  if (!in && !names_body(body)) return std::nullopt;
  return squeeze(body);
}

TitleFacts read_title_facts(std::string_view title) {
  TitleFacts facts;
  const auto date = find_date(title);
  const auto clock = find_clock(title, date ? date->end : 0);
  std::size_t behind = 0;
  if (date) {
    facts.date = date->date;
    behind = date->end;
  }
  if (clock) {
    facts.start = clock->start;
    facts.end = clock->end;
    behind = clock->end_offset;
  }
  std::string_view before = title.substr(0, date ? date->begin : title.size());
  if (!date && clock) before = title.substr(0, clock->begin);
  before = strip(before.substr(kind_word_end(before)));
  facts.body = body_of_phrase(before);
  std::string_view rest = behind > 0 ? strip(title.substr(behind)) : std::string_view{};
  if (starts_with_folded(rest, "i ") || starts_with_folded(rest, "på ")) {
    rest = strip(rest.substr(rest.find(' ')));
    const bool body = !facts.body && names_body(rest);
    if (body)
      facts.body = squeeze(rest);
    else if (!rest.empty())
      facts.place = squeeze(rest);
  }
  return facts;
}

}  // namespace referat
