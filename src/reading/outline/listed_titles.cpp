// SPDX-License-Identifier: MIT
//
// Marks that refer to a list do so ("Ad 1", "Punkt 1"), where most items do not say the list's
// title again: "Ad 2 Datalovgivning – Malene" has one. Plain numbers do where sentences stand
// behind them, and the list has titles that nearly every agenda has: the call and the minutes on
// one page.
#include "reading/outline/listed_titles.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "reading/forms/outcome.hpp"
#include "reading/forms/title.hpp"
#include "reading/outline/item_heading.hpp"
#include "text/words.hpp"
#include "vocabulary/item_words.hpp"

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
  const std::string_view said = listed_title(lines, listed);
  if (own.ends_with('.')) return own == said;
  const std::string word = first_word(own);
  const std::string title = first_word(said);
  return word.starts_with(title) || title.starts_with(word);
}

// Lines right below each other that count from 1, two of them usual titles.
bool is_bare_list(const Lines& lines, const std::vector<std::size_t>& list) {
  constexpr std::size_t fewest = 3;
  if (list.size() < fewest || !lines[list.front()].number) return false;
  std::size_t usual = 0;
  for (std::size_t k = 0; k < list.size(); ++k) {
    const auto& mark = lines[list[k]].number;
    if (list[k] != list.front() + k || !mark || mark->major != static_cast<int>(k) + 1)
      return false;
    usual += reads_as_usual_title(lines.rest(list[k])) ? 1U : 0U;
  }
  return usual >= 2;
}

bool is_sentence(std::string_view text) {
  constexpr std::size_t longest_word = 12;
  return text.find(' ') < longest_word && (text.ends_with('.') || tells_what_was_done(text));
}

}  // namespace

std::vector<std::size_t> find_answers(const Lines& lines, const std::vector<std::size_t>& list) {
  if (lines.marked || !is_bare_list(lines, list)) return {};
  std::vector<std::size_t> answers;
  const NumberForm form = lines[list.front()].number->form;
  for (std::size_t i = list.back() + 1; i < lines.size() && answers.size() < list.size(); ++i) {
    const Line& line = lines[i];
    if (line.kind != LineKind::numbered || line.number->form != form || line.number->minor)
      continue;
    if (line.number->major != static_cast<int>(answers.size()) + 1) return {};
    if (!is_sentence(lines.rest(i)) || reads_as_usual_title(lines.rest(i))) return {};
    answers.push_back(i);
  }
  return answers.size() == list.size() ? answers : std::vector<std::size_t>{};
}

void take_listed_titles(const Lines& lines, Outline& outline, bool answers) {
  constexpr std::size_t most_items = 60;  // the list is searched for each
  if (outline.contents.empty() || outline.items.size() > most_items) return;
  const bool all_refer = std::ranges::all_of(outline.items, [&](const ItemOutline& item) {
    const auto& mark = lines[item.heading.begin].number;
    return mark && (answers || refers_to_list(*mark));
  });
  if (!all_refer) return;
  std::size_t titled = 0;
  for (ItemOutline& item : outline.items) {
    item.listed = listed_line(lines, outline.contents, item.heading.begin);
    if (!answers && item.listed && says_title(lines, item.heading.begin, *item.listed)) {
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

void leave_list(const Lines& lines, std::vector<std::size_t>& items) {
  const auto repeats = [&](std::size_t at, std::size_t item) {
    return lines[at].kind == LineKind::numbered && lines[item].number &&
           lines[at].number->number == lines[item].number->number &&
           title_key(lines.rest(at)) == title_key(lines.rest(item));
  };
  while (items.size() > 2 && lines[items[0]].number) {
    std::size_t at = items[0] + 1;
    while (at < items[1] && lines[at].kind == LineKind::numbered && !repeats(at, items[1])) ++at;
    if (at == items[1] || !repeats(at, items[1])) return;
    while (at < items[1] && !lines.content(at).ends_with(lines.rest(items[0]))) ++at;
    if (at == items[1])
      items.erase(items.begin());
    else if (repeats(at, items[0]))
      items[0] = at;
    else
      return;
  }
}

}  // namespace referat
