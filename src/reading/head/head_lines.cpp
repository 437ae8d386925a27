// SPDX-License-Identifier: MIT
#include "reading/head/head_lines.hpp"

#include <algorithm>
#include <array>

#include "reading/head/head_phrase.hpp"
#include "reading/head/incomplete_date.hpp"
#include "reading/lines/blocks.hpp"
#include "text/byte_set.hpp"
#include "text/dates.hpp"
#include "text/folded_text.hpp"
#include "text/words.hpp"
#include "vocabulary/privacy_words.hpp"
#include "vocabulary/head_words.hpp"
#include "vocabulary/title_words.hpp"

namespace referat {

namespace {

bool has_meeting_word(std::string_view folded) {
  static constexpr ByteSet gaps(" \t,.:()");
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = std::min(gaps.find_in(folded, begin), folded.size());
    if (is_meeting_word(folded.substr(begin, end - begin))) return true;
    begin = end + 1;
  }
  return false;
}

bool is_bare_kind(std::string_view content) {
  const std::size_t end = kind_word_end(content);
  return end > 0 && strip_signs(content.substr(end)).empty();
}

// A sentence goes on behind its date: "Den 5. oktober 2017 skal budgettet vedtages."
bool goes_on_as_sentence(std::string_view behind) {
  constexpr auto ways =
      std::to_array<std::string_view>({"i ", "på ", "ved ", "hos ", "kl", "til ", "fra ", "og ",
                                       "d. ", "afholdt", "blev afholdt", "blev der afholdt"});
  behind = strip_signs(behind);
  if (!starts_with_lower(behind)) return false;
  return std::ranges::none_of(
      ways, [&](std::string_view way) { return starts_with_folded(behind, way); });
}

// Words that may stand before the meeting's date in a line of its own.
bool leads_to_date(std::string_view before) {
  before = strip_signs(before);
  for (const std::string_view lead : {"afholdt", "afholdes", "holdt"}) {
    if (!equals_folded(before.substr(0, before.find(' ')), lead)) continue;
    before = strip_signs(before.substr(lead.size()));
    for (const std::string_view where : {"på ", "i ", "hos ", "ved "})
      if (before.starts_with(where)) return true;  // "Afholdt på Engskolen, torsdag den …"
  }
  if (before.ends_with(" den")) before = before.substr(0, before.rfind(' '));
  if (before.empty() || parse_weekday(strip_signs(before))) return true;
  if (names_kind(before) || has_meeting_word(FoldedText(before).view())) return true;
  return body_of_phrase(before).has_value();
}

int score_with_kind(std::string_view content, bool carried) {
  const bool date = find_date(content).has_value();
  if (is_bare_kind(content)) {
    if (content.ends_with(':')) return 0;  // over the list of items
    const bool agenda = title_kind(content) == DocumentKind::agenda;
    return carried ? 6 : agenda ? 1 : 3;
  }
  if ((content.ends_with('.') || content.ends_with(':')) && !date) return 1;
  if (date || has_meeting_word(FoldedText(content).view()) ||
      body_of_phrase(content.substr(kind_word_end(content))))
    return kind_word_end(content) > 0 || content.size() < 100 ? 6 : 4;
  return kind_word_end(content) > 0 ? 4 : 2;
}

// "Bestyrelsen inviteres med" is a sentence, "Bestyrelsen for Skolen" a name.
bool is_sentence_with_body(std::string_view content) {
  constexpr auto ways = std::to_array<std::string_view>(
      {"for", "i", "og", "af", "ved", "på", "til", "den", "d.", "kl", "kl.", "vedrørende"});
  const std::string folded = fold(content);
  bool body = false;
  for (std::size_t begin = 0; begin < content.size();) {
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
    const std::string_view word = std::string_view(folded).substr(begin, end - begin);
    if (body)
      return starts_with_lower(content.substr(begin)) &&
             std::ranges::find(ways, word) == ways.end();
    body = is_body_word(word);
    begin = end + 1;
  }
  return false;
}

int count_gaps(std::string_view content, std::string_view gap) {
  int gaps = 0;
  for (std::size_t at = content.find(gap); at != std::string_view::npos;
       at = content.find(gap, content.find_first_not_of(' ', at + gap.size() - 1)))
    ++gaps;
  return gaps;
}

// "Kalender   Menighedsråd   Kontakt": a site's menu in a row.
bool is_menu(std::string_view content) {
  return count_gaps(content, "   ") >= 2 || is_page_path(content);
}

// "Museet, Søvej 1"
bool names_street(std::string_view text) {
  const std::size_t number = text.find_last_of(' ');
  if (number == std::string_view::npos || number + 1 == text.size() || !is_digit(text[number + 1]))
    return false;
  return ends_as_street(fold(text.substr(0, number)));
}

// "Hovsted Sogn                 Hovsted Menighedsråd": of two columns the one that is a body.
std::string_view body_column(std::string_view content) {
  constexpr std::string_view gap = "    ";
  const std::size_t at = content.find(gap);
  if (at == std::string_view::npos) return content;
  const std::string_view left = content.substr(0, at);
  return body_of_phrase(left) ? left : trim(content.substr(at));
}

}  // namespace

bool is_page_path(std::string_view content) {
  constexpr auto signs = std::to_array<std::string_view>({" / ", " > ", " » ", " › "});
  return std::ranges::any_of(signs,
                             [&](std::string_view sign) { return count_gaps(content, sign) >= 2; });
}

std::string_view statement_part(std::string_view content) {
  constexpr auto words =
      std::to_array<std::string_view>({" REFERAT ", " DAGSORDEN", " BESLUTNING"});
  if (content.size() <= longest_head_line) return content;
  const std::string_view start = content.substr(0, longest_head_line);
  std::size_t end = std::string_view::npos;
  for (const std::string_view word : words) end = std::min(end, start.find(word));
  return end == std::string_view::npos ? std::string_view{} : content.substr(0, end);
}

bool breaks_off(std::string_view above, std::string_view below) {
  constexpr std::size_t shortest = 30;  // of the lines that a layout wraps
  if (above.size() < shortest || find_date(above)) return false;
  if (ends_with_open_word(above)) return true;
  if (is_digit(below[0])) return find_incomplete_date(above).has_value();
  const auto date = find_date(below);
  return date && date->begin > 0 && !is_digit(below[date->begin]) && kind_word_end(above) > 0 &&
         !speaks_of_other_date(fold(below.substr(0, date->begin)));
}

std::optional<TitleFacts> dateless_title(std::string_view content) {
  if (content.size() > longest_head_line || !names_kind(content) || find_date(content) ||
      !has_meeting_word(FoldedText(content).view()) || title_score(content, false) < 4)
    return std::nullopt;
  TitleFacts facts = read_title_facts(content);
  facts.start.reset();
  facts.end.reset();
  return facts;
}

int title_score(std::string_view content, bool carried) {
  if (content.empty() || content.size() > longest_head_line || content.ends_with('?')) return 0;
  const FoldedText whole(content);
  const std::string_view folded = whole.view();
  if (begins_beside_title(folded)) return 0;
  if (strip_signs(content).empty() || folded == "dagsordener og referater") return 0;
  if (names_kind(content) || kind_word_end(content) > 0) return score_with_kind(content, carried);
  const bool meeting = has_meeting_word(folded);
  if (const auto facts = meeting_line(content))
    return facts->date ? meeting ? 5 : facts->body ? 4 : 1 : 0;
  if (content.ends_with('.') || content.size() > 90) return 0;
  if (meeting) return folded.find(' ') == std::string_view::npos || body_of_phrase(content) ? 3 : 1;
  return body_of_phrase(content) ? 2 : 0;
}

bool may_state_kind(std::string_view content) {
  return title_score(content, false) >= 3 || equals_folded(content, "åbent referat") ||
         equals_folded(content, "åben dagsorden");
}

std::optional<TitleFacts> meeting_line(std::string_view content) {
  if (content.size() > longest_head_line) return std::nullopt;
  const auto date = find_date(content);
  if (!date) return std::nullopt;
  const FoldedText before(content.substr(0, date->begin));
  const bool title = kind_word_end(content) > 0 && has_meeting_word(before.view());
  if (!title && speaks_of_other_date(before.view())) return std::nullopt;
  if (begins_beside_title(FoldedText(content.substr(0, 40)).view())) return std::nullopt;
  if (!leads_to_date(content.substr(0, date->begin))) return std::nullopt;
  if (goes_on_as_sentence(content.substr(date->end))) return std::nullopt;
  return read_title_facts(content);
}

std::optional<TitleFacts> clock_line(std::string_view content) {
  if (content.size() > 80 || content.empty()) return std::nullopt;
  const auto clock = find_clock(content);
  if (!clock || !(clock->labelled || clock->end)) return std::nullopt;
  const auto date = find_incomplete_date(content);  // "Tirsdag den 22. august kl. 19"
  const bool dated = date && date->end < clock->begin && clock->begin < date->end + 3;
  if (clock->begin != 0 && !(dated && leads_to_date(content.substr(0, date->begin))))
    return std::nullopt;
  if (goes_on_as_sentence(content.substr(clock->end_offset))) return std::nullopt;
  return read_value_facts(content);
}

std::optional<Date> place_and_date(std::string_view content) {
  constexpr std::size_t longest = 100;
  const auto date = content.size() <= longest ? find_date(content) : std::nullopt;
  if (!date || date->end != content.size()) return std::nullopt;
  const std::string_view before = trim(content.substr(0, date->begin));
  const bool led = before.ends_with(',') || before.ends_with(", den") || before.ends_with(", d.");
  return led && starts_with_upper(before) ? std::optional(date->date) : std::nullopt;
}

std::optional<std::string> place_line(std::string_view content) {
  std::string_view text = strip_signs(content);
  if (content.size() > 90 || content.ends_with('.') || content.ends_with(':')) return std::nullopt;
  for (const std::string_view lead :
       {"mødet ", "blev ", "bliver ", "afholdes ", "holdes ", "afholdt ", "holdt "}) {
    if (starts_with_folded(text, lead)) text = strip_signs(text.substr(lead.size()));
  }
  const std::string_view word = text.substr(0, text.find(' '));
  if (parse_weekday(word)) text = strip_signs(text.substr(word.size()));
  for (const std::string_view lead : {"i ", "på ", "ved "}) {
    if (starts_with_folded(text, lead)) text = strip_signs(text.substr(lead.size()));
  }
  if (const auto clock = find_clock(text); clock && clock->labelled)  // "i klubhuset kl. 19"
    text = strip_signs(text.substr(0, clock->begin));
  if (text.empty() || !(names_place(text) || names_street(text)) || find_date(text))
    return std::nullopt;
  if (!starts_with_upper(text) && text.size() == strip_signs(content).size()) return std::nullopt;
  // "Kulturhuset Karens Gård, store sal, Karensgade 4, 2450 Lilleby": long by its parts only
  const auto spaces = std::ranges::count(text, ' ') - std::ranges::count(text, ',');
  if (spaces > 8 || body_of_phrase(text)) return std::nullopt;
  return place_of_phrase(text);
}

std::optional<TitleFacts> body_line(std::string_view content) {
  if (content.size() > 90 || content.ends_with('.') || content.ends_with(':')) return std::nullopt;
  if (begins_beside_title(fold(content.substr(0, 40))) || is_menu(content)) return std::nullopt;
  const std::size_t colon = content.find(": ");  // "Elevrådet: Ida 8.b og Bo 9.a"
  if (colon != std::string_view::npos && body_of_phrase(content.substr(0, colon)))
    return std::nullopt;
  TitleFacts facts;
  facts.body = body_of_phrase(body_column(content));
  if (!facts.body || is_sentence_with_body(content)) return std::nullopt;
  const std::size_t dash = content.find(" - ");
  if (dash != std::string_view::npos && names_place(content.substr(dash + 3)))
    facts.place = place_of_phrase(content.substr(dash + 3));
  return facts;
}

std::optional<std::string> association_name(std::string_view content) {
  constexpr std::size_t longest = 60;
  constexpr auto small = std::to_array<std::string_view>({"og", "for", "af", "i", "ved"});
  const std::string_view name = strip_signs(content);
  if (name.size() > longest || content.ends_with('.') || content.ends_with(':'))
    return std::nullopt;
  bool association = false;
  for (std::size_t begin = 0; begin < name.size();) {
    const std::size_t end = std::min(name.find(' ', begin), name.size());
    const std::string_view word = name.substr(begin, end - begin);
    association = association || is_association_word(fold(word));
    if (starts_with_lower(word) && !is_one_of(word, small)) return std::nullopt;
    begin = end + 1;
  }
  return association ? std::optional(squeeze(name)) : std::nullopt;
}

bool is_meeting_list(const Lines& lines, const std::vector<std::size_t>& list) {
  constexpr std::size_t longest_cell = 40;
  std::size_t dates = 0;
  std::size_t kinds = 0;
  for (const std::size_t at : list) {
    const std::string_view content = lines.content(at);
    if (content.size() > longest_cell) continue;
    const auto date = find_date(content);
    if (date && date->begin == 0 && date->end == content.size()) ++dates;
    if (is_bare_kind(content)) ++kinds;
  }
  return dates >= 3 && kinds >= 2;
}

}  // namespace referat
