// SPDX-License-Identifier: MIT
#include "reading/forms/title.hpp"

#include <algorithm>
#include <string>

#include "text/byte_set.hpp"
#include "text/dates.hpp"
#include "text/words.hpp"
#include "vocabulary/item_words.hpp"

namespace referat {

namespace {

// "18.30 - 18.45 Velkomst", "Kl. 19.00: Velkomst": the times before a title.
std::optional<TimedTitle> split_times_before(std::string_view title) {
  if (title.empty() || !(is_digit(title[0]) || (title[0] | 0x20) == 'k')) return std::nullopt;
  const auto clock = find_clock(title);
  if (!clock || clock->begin > 0 || !(clock->end || clock->labelled)) return std::nullopt;
  std::size_t at = clock->end_offset;
  for (bool sign = true; sign;) {
    sign = false;
    for (const std::string_view mark : {" ", "\t", ":", "-", "–", "|", "."}) {
      if (!title.substr(at).starts_with(mark)) continue;
      at += mark.size();
      sign = true;
    }
  }
  if (!starts_with_letter(title.substr(at))) return std::nullopt;
  return TimedTitle{title.substr(at), clock->start, clock->end};
}

// "Nyt fra elevrådet kl. 17.05-17.15", "Velkomst       13.30-13.35": both times, as with one "kl.
// 19" is part of a title such as "Møde med naboerne kl. 19".
std::optional<TimedTitle> split_span_behind(std::string_view title) {
  if (title.empty() || !is_digit(title.back())) return std::nullopt;
  static constexpr ByteSet of_times("0123456789.:- \xE2\x80\x93");  // the en dash too
  std::size_t at = title.size();
  while (at > 0 && of_times.holds(title[at - 1])) --at;
  const bool labelled = title.substr(0, at).ends_with(" kl") && title[at] == '.';
  const std::string_view behind = trim(title.substr(labelled ? at - 2 : at));
  const auto clock = find_clock(behind);
  const bool minutes =
      std::ranges::count_if(behind, [](char c) { return c == '.' || c == ':'; }) >= 2;
  if (!clock || clock->begin > 0 || !clock->end || clock->end_offset < behind.size() ||
      !(labelled || minutes) || at == 0)
    return std::nullopt;
  std::string_view text = trim(title.substr(0, labelled ? at - 3 : at));
  if (text.ends_with(',')) text.remove_suffix(1);
  return TimedTitle{text, clock->start, clock->end};
}

// "Budget (beslutning)", "Mobilfri skole (drøftelse, 30 min)".
std::optional<ItemType> type_in_bracket(std::string_view title) {
  const std::size_t open = title.ends_with(')') ? title.rfind('(') : std::string_view::npos;
  if (open == std::string_view::npos) return std::nullopt;
  const std::string_view inside = title.substr(open + 1, title.size() - open - 2);
  return type_word(fold(trim(inside.substr(0, inside.find(',')))));
}

}  // namespace

TimedTitle split_times(std::string_view title) {
  title = trim(title);
  if (const auto timed = split_times_before(title)) return *timed;
  std::string_view bare = title;
  while (!bare.empty() && bare.back() == '.') bare.remove_suffix(1);  // "(13:15-13:20)....."
  if (const auto timed = split_span_behind(bare)) return *timed;
  if (!bare.ends_with(')')) return {title, {}, {}};
  const std::size_t open = bare.rfind('(');
  if (open == std::string_view::npos || open == 0) return {title, {}, {}};
  const std::string_view inside = bare.substr(open + 1, bare.size() - open - 2);
  const auto clock = find_clock(inside);
  if (!clock || clock->begin > 0 || !trim(inside.substr(clock->end_offset)).empty())
    return {title, {}, {}};
  return {trim(bare.substr(0, open)), clock->start, clock->end};
}

std::string_view title_cell(std::string_view title) {
  title = trim(title);
  return trim(title.substr(0, title.find('\t')));
}

std::string folded_title(std::string_view title) {
  title = title_cell(title);
  while (!title.empty() && (title.back() == '.' || title.back() == ':')) title.remove_suffix(1);
  std::string folded = squeeze(title);
  fold_in_place(folded);
  return folded;
}

bool reads_as_usual_title(std::string_view title) {
  title = trim(title);
  return may_be_usual_title(title) && is_usual_title(folded_title(title));
}

// "Økonomi (15 min)": a list tells how long each item may take.
static std::string_view without_duration(std::string_view title) {
  const std::size_t open = title.ends_with(')') ? title.rfind(" (") : std::string_view::npos;
  if (open == std::string_view::npos) return title;
  const std::string_view inside = title.substr(open + 2);
  const bool minutes = inside.find("min") != std::string_view::npos;
  return minutes && std::ranges::any_of(inside, is_digit) ? title.substr(0, open) : title;
}

std::string title_key(std::string_view title) {
  constexpr std::size_t shortest_cut = 24;  // bytes; no list seen cuts titles to less
  std::string key = folded_title(without_duration(split_times(title).text));
  if (key.size() > shortest_cut) key.resize(shortest_cut);
  return key;
}

std::optional<ItemType> title_type(std::string_view title) {
  const std::size_t sign = std::min(title.find(':'), title.find(" - "));
  if (sign != std::string_view::npos && sign < 40) {
    if (const auto type = type_word(fold(trim(title.substr(0, sign))))) return type;
  }
  if (title.ends_with("(B)")) return ItemType::decision;
  if (title.ends_with("(D)")) return ItemType::discussion;
  if (title.ends_with("(O)")) return ItemType::information;
  return type_in_bracket(title);
}

// "Kirkegården - lukket punkt", "Salg af jord (lukket)".
static std::optional<Access> access_at_end(std::string_view title) {
  const std::size_t bracket = title.ends_with(')') ? title.rfind('(') : std::string_view::npos;
  if (bracket != std::string_view::npos)
    return access_word(fold(title.substr(bracket + 1, title.size() - bracket - 2)));
  const std::size_t dash = title.rfind("- ");
  return dash == std::string_view::npos ? std::nullopt : access_word(fold(title.substr(dash + 2)));
}

std::optional<Access> title_access(std::string_view title) {
  if (const auto access = access_at_end(title)) return access;
  const std::string folded = fold(title.substr(0, 40));
  if (folded.find(' ') != std::string::npos)  // "Lukket sag"; "Åben" alone may be a title
    if (const auto access = access_word(folded)) return access;
  const std::size_t open = folded.starts_with('(') ? 1 : 0;
  const std::size_t end =
      open == 1 ? folded.find(')') : std::min(folded.find(':'), folded.find('-'));
  if (end == std::string::npos) return std::nullopt;
  return access_word(trim(std::string_view(folded).substr(open, end - open)));
}

}  // namespace referat
