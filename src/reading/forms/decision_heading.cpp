// SPDX-License-Identifier: MIT
#include "reading/forms/decision_heading.hpp"

#include <algorithm>
#include <array>

#include "reading/forms/outcome.hpp"
#include "text/dates.hpp"
#include "text/words.hpp"
#include "vocabulary/gate_words.hpp"
#include "vocabulary/head_words.hpp"
#include "vocabulary/headings.hpp"

namespace referat {

namespace {

constexpr std::size_t longest = 160;  // bytes; headings are short, sentences are not

// Without the words between a body and its date: "den", "d.", "i mødet den", commas.
std::string_view without_glue(std::string_view body) {
  constexpr auto glue =
      std::to_array<std::string_view>({" den", " d.", " mødet", " i", ",", "møde"});
  for (bool again = true; again;) {
    again = false;
    body = trim(body);
    for (const std::string_view word : glue) {
      if (body.size() <= word.size() ||
          !equals_folded(body.substr(body.size() - word.size()), word))
        continue;
      if (word == "møde" && word_before(body, body.size() - word.size())) continue;
      body.remove_suffix(word.size());
      again = true;
    }
  }
  return body;
}

// "| Byrådet |" of "Beslutning | Byrådet | 30. april 2025", "i Byrådet:".
std::string_view without_signs(std::string_view body) {
  constexpr std::string_view signs = " |:";
  const std::size_t begin = std::min(body.find_first_not_of(signs), body.size());
  body.remove_prefix(begin);
  return body.substr(0, body.find_last_not_of(signs) + 1);
}

// What may stand behind the date: nothing, a colon, "Punkt 1", ", pkt. 65:", "kl. 16:00".
bool is_tail(std::string_view tail) {
  while (!tail.empty() && (is_space(tail.front()) || tail.front() == ',' || tail.front() == ':'))
    tail.remove_prefix(1);
  if (tail.empty()) return true;
  if (!starts_with_folded(tail, "pkt") && !starts_with_folded(tail, "punkt") &&
      !starts_with_folded(tail, "sag") && !starts_with_folded(tail, "kl"))
    return false;
  return tail.size() <= 14;
}

std::string_view without_genitive(std::string_view body) {
  if (body.ends_with('s') || body.ends_with('S')) body.remove_suffix(1);
  if (body.ends_with("'")) body.remove_suffix(1);
  return body;
}

bool ends_as_body(std::string_view body) {
  const std::string folded = fold(body);
  std::size_t begin = 0;
  while (begin < folded.size()) {  // any word: "Udvalget for det nære sundhedsvæsen"
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
    if (is_body_word(std::string_view(folded).substr(begin, end - begin))) return true;
    begin = end + 1;
  }
  return false;
}

// "Beslutning i X den D", "Beslutning X den D", "Behandling i X D, pkt. 1": behind the word.
std::optional<DecisionHeading> after_word(std::string_view rest, bool needs_date) {
  const auto date = find_date(rest);
  if (date && !is_tail(rest.substr(date->end))) return std::nullopt;
  if (!date && (needs_date || !starts_with_folded(rest, " i "))) return std::nullopt;
  std::string_view body = without_glue(date ? rest.substr(0, date->begin) : rest);
  body = without_signs(body);
  if (starts_with_folded(body, "i ")) body = trim(body.substr(2));
  if (starts_with_folded(body, "fra ") || starts_with_folded(body, "for "))
    body = trim(body.substr(4));
  if (!date && !ends_as_body(body)) return std::nullopt;
  return DecisionHeading{body, date ? std::optional(date->date) : std::nullopt, true};
}

// "Sundhedsudvalgets beslutning den 04.12.2012 Punkt 1", "REGIONSRÅDETS BESLUTNING"
std::optional<DecisionHeading> before_word(std::string_view line, std::size_t word,
                                           std::size_t word_size, bool needs_date) {
  const std::string_view owner = trim(line.substr(0, word));
  const std::string_view body = without_genitive(owner);
  // "Udvalget traf følgende beslutning:" is the end of a sentence.
  const bool owns =
      body.size() < owner.size() || is_body_word(fold(owner.substr(owner.rfind(' ') + 1)));
  if (!owns || body.find(". ") != std::string_view::npos) return std::nullopt;
  const std::string_view rest = line.substr(word + word_size);
  const auto date = find_date(rest);
  if (!ends_as_body(body) || (needs_date && !date)) return std::nullopt;
  if (date ? !is_tail(rest.substr(date->end))
           : trim(rest).find_first_not_of(':') != std::string_view::npos)
    return std::nullopt;
  return DecisionHeading{body, date ? std::optional(date->date) : std::nullopt, true};
}

// "Børn og Unge", and with "for" as well "Sundhed og Omsorg for Alle": capitals and what joins
// them.
bool are_words_of_name(std::string_view text, bool with_for) {
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    if (!starts_with_upper(word) && word != "og" && !(with_for && word == "for")) return false;
    text = trim(text.substr(word.size()));
  }
  return true;
}

// "Teknisk Udvalg", "Børn og Unge Udvalget"
bool ends_name_with_body(std::string_view body) {
  return are_words_of_name(body, false) && is_body_word(fold(body.substr(body.rfind(' ') + 1))) &&
         !find_outcome(body);
}

// "Byrådet", "Kultur- og Fritidsudvalget", "Udvalget for Teknik og Miljø": nothing but the name, as
// "Byrådet vedtog den 3. maj 2012:" is a sentence.
bool is_bare_body(std::string_view body) {
  const std::size_t space = body.rfind(' ');
  if (space == std::string_view::npos) return is_body_word(fold(body));
  if (ends_name_with_body(body)) return true;
  const std::size_t word = body.find(' ');
  if (body.substr(word).starts_with(" for ")) return is_body_word(fold(body.substr(0, word)));
  const std::size_t first = body.find("- og ");
  return first != std::string_view::npos && first < body.find(' ') &&
         space == first + std::string_view("- og").size() &&
         is_body_word(fold(body.substr(space + 1)));
}

// "KB, 22. februar 2018", "ØU den 13. februar 2018": letters that the publisher's readers know, and
// no word that every reader does ("DATO", "BILAG", "MØDE").
bool is_short_for_body(std::string_view body) {
  constexpr std::size_t most_bytes = 4;
  if (body.size() < 2 || body.size() > most_bytes || !is_capitals(body) ||
      !std::ranges::all_of(body, [](char c) { return is_ascii_letter(c) || (c & 0x80) != 0; }))
    return false;
  const std::string folded = fold(body);
  return find_head_label(folded) == nullptr && find_heading(folded) == nullptr;
}

// "Sundhed og Omsorg, 10. september 2019, pkt. 65:": between commas and with the point's number a
// committee's name needs no word for what it is.
bool is_committee_line(std::string_view before, std::string_view tail) {
  constexpr std::size_t longest_name = 60;
  if (before.size() > longest_name || !before.ends_with(", ") || !tail.starts_with(", pkt") ||
      !tail.ends_with(':'))
    return false;
  before.remove_suffix(2);
  return are_words_of_name(before, true);
}

// "Økonomiudvalget, 18. september 2019, pkt. 153:", "Kommunalbestyrelsens møde 25. september 2006
// Punkt 2:", "Økonomiudvalget den 21. marts 2006, pkt. 4", "Byrådet den 26. august 2025:"
std::optional<DecisionHeading> without_word(std::string_view line) {
  const auto date = find_date(line);
  if (!date || date->begin == 0) return std::nullopt;
  const std::string_view tail = line.substr(date->end);
  if (!is_tail(tail)) return std::nullopt;
  std::string_view body = trim(line.substr(0, date->begin));
  const bool listed = is_committee_line(line.substr(0, date->begin), tail);
  const bool meeting =
      equals_folded(body.substr(body.size() - std::min<std::size_t>(body.size(), 5)), "møde") ||
      body.ends_with("møde");
  body = without_glue(body);
  if (meeting) body = without_genitive(body);
  const bool numbered = trim(tail).size() >= 5;
  const bool named = listed || (numbered ? ends_as_body(body) : !meeting && is_bare_body(body));
  if (!named && (meeting || !is_short_for_body(body))) return std::nullopt;
  return DecisionHeading{body, date->date, false};
}

}  // namespace

std::optional<DecisionHeading> parse_decision_heading(std::string_view line, bool may_hold_noun) {
  if (line.size() > longest || line.size() < 12 || !starts_with_upper(line)) return std::nullopt;
  static constexpr auto words =
      std::to_array<std::string_view>({"beslutning", "behandling", "afgørelse"});
  for (const std::string_view word : words) {
    if (!starts_with_folded(line, word)) continue;
    std::string_view rest = line.substr(word.size());
    if (rest.starts_with("er ")) rest.remove_prefix(2);
    if (rest.starts_with(',')) rest.remove_prefix(1);  // "Beslutning, Byrådet den 3. marts 2025:"
    if (rest.empty() || !is_space(rest[0])) return std::nullopt;
    return after_word(rest, word != "beslutning");
  }
  for (const std::string_view noun : decision_nouns) {
    const std::size_t word = may_hold_noun ? find_word_folded(line, noun) : std::string_view::npos;
    if (word == std::string_view::npos) continue;
    // "Byrådets behandling" may be how the case goes on; "BYRÅDETS BEHANDLING" is a heading.
    const bool needs_date = noun != decision_nouns[0] && !is_capitals(line);
    return before_word(line, word, noun.size(), needs_date);
  }
  // "Byrådet den 3. maj 2012 Punkt 5" without a colon says where the case was before.
  const bool numbered = is_digit(line.back()) && line.find(", pkt") != std::string_view::npos;
  return line.back() == ':' || numbered ? without_word(line) : std::nullopt;
}

std::optional<DecisionHeading> parse_body_and_date(std::string_view line) {
  constexpr std::size_t shortest = 12;
  if (line.size() > longest || line.size() < shortest || !is_digit(line.back()) ||
      !starts_with_upper(line))
    return std::nullopt;
  return without_word(line);
}

}  // namespace referat
