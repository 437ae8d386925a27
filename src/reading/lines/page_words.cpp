// SPDX-License-Identifier: MIT
#include "reading/lines/page_words.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "reading/forms/lead_in.hpp"
#include "text/dates.hpp"
#include "text/words.hpp"
#include "vocabulary/head_words.hpp"
#include "vocabulary/headings.hpp"
#include "vocabulary/item_words.hpp"

namespace referat {

namespace {

// " 450-2019-1021 Initialer" behind "Sagsnr."
bool begins_with_case_number(std::string_view behind) {
  constexpr std::ptrdiff_t fewest_digits = 4;
  if (!behind.starts_with(' ')) return false;
  const std::string_view number = behind.substr(1, behind.substr(1).find(' '));
  return !number.empty() && is_digit(number[0]) &&
         number.find_first_of("-/") != std::string_view::npos &&
         std::ranges::count_if(number, is_digit) >= fewest_digits;
}

// "Beslutning i Byrådet den …", "Behandling i …", "Beslutning Byrådet 2018-2021 den …"
bool names_decision(std::string_view start) {
  if (starts_with_folded(start, "beslutning i ") || starts_with_folded(start, "behandling i "))
    return true;
  constexpr std::string_view word = "Beslutning ";
  if (!start.starts_with(word) || !starts_with_upper(start.substr(word.size()))) return false;
  const std::size_t day = start.find(" den ");
  const std::string_view body = start.substr(word.size(), day - std::min(word.size(), day));
  return day < start.size() && body.find('.') == std::string_view::npos &&
         body.find("beslutning") == std::string_view::npos;
}

}  // namespace

std::size_t heading_length(std::string_view text) {
  const std::string folded = fold(text.substr(0, longest_heading() + 1));
  for (std::size_t end = folded.size(); end > 0; --end) {
    if (word_at(folded, end) && word_before(folded, end)) continue;  // inside a word
    if (end < folded.size() && folded[end] != ' ' && folded[end] != ':' && folded[end] != '.')
      continue;
    if (find_heading(std::string_view(folded).substr(0, end)) != nullptr) return end;
  }
  return 0;
}

std::size_t shouted_heading_length(std::string_view text) {
  const std::string_view word = text.substr(0, text.find(' '));
  if (word.size() <= 3 || !word.ends_with('S') || !is_capitals(word)) return 0;
  for (const std::string_view heading : {" BESLUTNING", " INDSTILLING"}) {
    const std::size_t end = word.size() + heading.size();
    if (text.substr(word.size()).starts_with(heading) && !word_at(text, end)) return end;
  }
  return 0;
}

std::size_t decision_length(std::string_view text) {
  constexpr std::size_t longest = 120;
  const std::string_view start = text.substr(0, longest);
  const std::string_view word = start.substr(0, start.find(' '));
  const bool named = names_decision(start);
  std::string folded = fold(word);
  if (!named && folded.ends_with('s')) folded.pop_back();
  if (!named && !is_body_word(folded)) return 0;
  const auto date = find_date(start);
  if (!date || date->begin > (named ? 90U : 60U)) return 0;
  const std::string_view tail = start.substr(date->end);
  const std::size_t point = fold(tail.substr(0, 8)).find('p');
  if (point == std::string::npos || point > 2) return named ? date->end : 0;
  const std::size_t digits = tail.find_first_of("0123456789");
  if (digits == std::string_view::npos || digits > 9) return named ? date->end : 0;
  std::size_t end = digits;
  while (end < tail.size() && is_digit(tail[end])) ++end;
  if (end < tail.size() && tail[end] == ':') ++end;
  return date->end + end;
}

std::size_t item_label_length(std::string_view text) {
  if (!starts_with_upper(text)) return 0;
  const ItemLabel* label = find_item_label(fold(text.substr(0, 40)));
  if (label == nullptr) return 0;
  const std::string_view behind = text.substr(label->words.size());
  return behind.starts_with(':') || begins_with_case_number(behind) ? label->words.size() : 0;
}

bool section_follows(std::string_view title) {
  constexpr std::size_t longest = 160;
  constexpr int most_words = 3;  // of a heading
  const std::string_view text = title.substr(0, longest);
  for (std::size_t colon = text.find(':'); colon != std::string_view::npos;
       colon = text.find(':', colon + 1)) {
    std::size_t at = colon;
    for (int words = 0; words < most_words && at != std::string_view::npos; ++words) {
      at = at == 0 ? std::string_view::npos : text.rfind(' ', at - 1);
      if (at == std::string_view::npos) break;
      const std::string_view behind = text.substr(at + 1);
      const std::string_view heading = behind.substr(0, colon - at - 1);
      if (item_label_length(behind) == heading.size()) return true;
      if (starts_with_upper(heading) && find_heading(fold(heading)) != nullptr) return true;
    }
  }
  return false;
}

bool begins_recommendation(std::string_view text) {
  constexpr std::size_t longest = 200;
  const auto lead = lead_in(text.substr(0, longest));
  return lead && !lead->by.empty() && starts_with_folded(trim(text.substr(lead->lead_end)), "at ");
}

}  // namespace referat
