// SPDX-License-Identifier: MIT
//
// Only marks that refer to a list do so ("Ad 1", "Punkt 1"), and only where most items do not say
// the list's title again: "Ad 2 Datalovgivning – Malene" has one.
#include "reading/outline/listed_titles.hpp"

#include <optional>
#include <string>

#include "text/words.hpp"

namespace referat {

namespace {

std::string first_word(std::string_view text) { return fold(text.substr(0, find_gap(text, 0))); }

// The line of the list with the number of the item on line `at`.
std::optional<std::size_t> listed_line(const Lines& lines, LineRange contents, std::size_t at) {
  for (std::size_t i = contents.begin; i < contents.end; ++i) {
    const auto& mark = lines[i].number;
    if (mark && mark->number == lines[at].number->number && !lines.rest(i).empty()) return i;
  }
  return std::nullopt;
}

// Whether the words behind the number are the listed title, perhaps shortened or with a name.
bool says_title(const Lines& lines, std::size_t at, std::size_t listed) {
  const bool below = lines.rest(at).empty() && at + 1 < lines.size();
  const std::string_view own = below ? lines.content(at + 1) : lines.rest(at);
  if (own.ends_with('.')) return false;
  const std::string word = first_word(own);
  const std::string title = first_word(lines.rest(listed));
  return word.starts_with(title) || title.starts_with(word);
}

}  // namespace

void take_listed_titles(const Lines& lines, Outline& outline) {
  constexpr std::size_t most_items = 60;  // the list is searched for each
  if (outline.contents.empty() || outline.items.size() > most_items) return;
  std::size_t titled = 0;
  for (ItemOutline& item : outline.items) {
    const auto& mark = lines[item.heading.begin].number;
    if (!mark || !refers_to_list(*mark)) return;
    item.listed = listed_line(lines, outline.contents, item.heading.begin);
    if (item.listed && says_title(lines, item.heading.begin, *item.listed)) {
      item.listed.reset();
      ++titled;
    }
  }
  for (ItemOutline& item : outline.items) {
    if (titled * 2 >= outline.items.size()) item.listed.reset();
    if (!item.listed) continue;
    const std::size_t at = item.heading.begin;
    item.body.begin = lines.rest(at).empty() ? at + 1 : at;
    item.heading.end = at;
  }
}

}  // namespace referat
