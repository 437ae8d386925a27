// SPDX-License-Identifier: MIT
#include "reading/forms/title.hpp"

#include <algorithm>
#include <array>
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
  for (const std::string_view sign : {",", " -", " –"})
    if (text.ends_with(sign)) text.remove_suffix(sign.size());
  return TimedTitle{text, clock->start, clock->end};
}

// "[Åben] Budget", "(B) Budget".
std::string_view bracket_at_start(std::string_view title) {
  if (!title.starts_with('(') && !title.starts_with('[')) return {};
  const std::size_t end = title.find(title[0] == '(' ? ')' : ']');
  return end == std::string_view::npos ? std::string_view() : title.substr(1, end - 1);
}

// "Budget (beslutning)", "Velkomst [16.30-16.35]".
std::string_view bracket_at_end(std::string_view title) {
  if (!title.ends_with(')') && !title.ends_with(']')) return {};
  const std::size_t open = title.rfind(title.back() == ')' ? '(' : '[');
  if (open == std::string_view::npos) return {};
  return title.substr(open + 1, title.size() - open - 2);
}

constexpr auto dashes = std::to_array<std::string_view>({"- ", "– ", "— "});

// "Lukket: Salg af jord", "Til orientering – Budget".
std::string_view before_sign(std::string_view title) {
  std::size_t end = title.find(':');
  for (const std::string_view dash : dashes) end = std::min(end, title.find(dash));
  return end == std::string_view::npos ? std::string_view() : title.substr(0, end);
}

// "Kirkegården - lukket punkt".
std::string_view behind_dash(std::string_view title) {
  for (std::size_t space = title.rfind(' '); space != title.npos && space > 0;
       space = title.rfind(' ', space - 1)) {
    const std::string_view with_space = title.substr(0, space + 1);
    if (std::ranges::any_of(dashes, [&](std::string_view d) { return with_space.ends_with(d); }))
      return title.substr(space + 1);
  }
  return {};
}

// What `find` knows of the words that stand apart at a title's ends, or of some of them:
// "(drøftelse, 30 min)".
template <class Find>
auto ask_tags(std::string_view title, Find find) -> decltype(find(title)) {
  constexpr std::size_t longest = 40;
  static constexpr ByteSet signs(":-([\xE2");  // the dashes too; most titles have none
  if (signs.find_in(title) == std::string_view::npos) return std::nullopt;
  for (std::string_view tags :
       {before_sign(title), bracket_at_start(title), bracket_at_end(title), behind_dash(title)}) {
    while (!tags.empty() && tags.size() <= longest) {
      const std::size_t comma = std::min(tags.find(','), tags.size());
      if (const auto found = find(trim(tags.substr(0, comma)))) return found;
      tags.remove_prefix(std::min(comma + 1, tags.size()));
    }
  }
  return std::nullopt;
}

// "(B)".
std::optional<ItemType> type_letter(std::string_view letter) {
  if (letter == "B") return ItemType::decision;
  if (letter == "D") return ItemType::discussion;
  if (letter == "O") return ItemType::information;
  return std::nullopt;
}

}  // namespace

TimedTitle split_times(std::string_view title) {
  title = trim(title);
  if (const auto timed = split_times_before(title)) return *timed;
  std::string_view bare = title;
  while (!bare.empty() && bare.back() == '.') bare.remove_suffix(1);  // "(13:15-13:20)....."
  if (const auto timed = split_span_behind(bare)) return *timed;
  const std::string_view inside = bracket_at_end(bare);
  const auto clock = find_clock(inside);
  if (!clock || clock->begin > 0 || !trim(inside.substr(clock->end_offset)).empty() ||
      bare.size() == inside.size() + 2)
    return {title, {}, {}};
  return {trim(bare.substr(0, bare.size() - inside.size() - 2)), clock->start, clock->end};
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

std::string_view without_duration(std::string_view title) {
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
  for (const std::string_view bracket : {bracket_at_end(title), bracket_at_start(title)})
    if (const auto type = type_letter(bracket)) return type;
  return ask_tags(title, [](std::string_view tag) { return type_word(fold(tag)); });
}

std::optional<Access> title_access(std::string_view title) {
  // "Lukket punkt. Salg af jord"; "Åben" may be the title of any item.
  static constexpr ByteSet stops(".,");
  std::array<char, 40> buffer;
  const std::string_view beginning =
      fold_into(buffer, title.substr(0, std::min(stops.find_in(title), buffer.size())));
  const bool any = beginning == "åben" || beginning == "åbent";
  if (const auto access = access_word(beginning); access && !any) return access;
  for (const std::string_view words : {"lukket sag ", "lukket punkt "})  // "LUKKET SAG Ny skole"
    if (beginning.starts_with(words) && starts_with_upper(title.substr(words.size())))
      return Access::closed;
  return ask_tags(title, [](std::string_view tag) { return access_word(fold(tag)); });
}

}  // namespace referat
