// SPDX-License-Identifier: MIT
#include "reading/outline/outline.hpp"

#include <algorithm>

#include "reading/outline/closing.hpp"
#include "reading/outline/contents.hpp"
#include "reading/outline/item_chain.hpp"
#include "reading/outline/item_groups.hpp"
#include "reading/outline/item_heading.hpp"
#include "reading/outline/item_runs.hpp"
#include "reading/outline/lettered.hpp"
#include "reading/outline/listed_titles.hpp"
#include "reading/outline/marked_items.hpp"
#include "reading/outline/meeting_text.hpp"
#include "reading/forms/group_heading.hpp"
#include "reading/forms/title.hpp"
#include "reading/outline/unnumbered.hpp"
#include "text/words.hpp"
#include "vocabulary/people_words.hpp"

namespace referat {

namespace {

constexpr double least_weight = 1.5;  // of a chain of numbers that are items

TitleKeys contents_titles(const Lines& lines, LineRange contents) {
  TitleKeys titles;
  for (std::size_t i = contents.begin; i < contents.end; ++i) {
    const auto page = lines.page(i);
    std::string_view title = page ? page->title : lines.content(i);
    if (lines[i].number)
      title.remove_prefix(std::min(title.size(), lines[i].rest - lines[i].begin));
    titles.insert(title_key(title));
  }
  return titles;
}

// "Sagsnr. 16/34099", and "Lukket" alone.
bool stands_above_title(const Lines& lines, std::size_t at) {
  if (lines[at].kind == LineKind::item_label) return true;
  const std::string_view content = lines.content(at);
  return content.size() < 16 && access_word(fold(content)) && !item_group(content);
}

// "Sagnr.: …" stands before the title in some systems and behind it in others: it belongs to the
// next item when it stands right above its title and not right below this one's.
std::size_t item_begin(const Lines& lines, std::size_t at, std::size_t previous_heading_end) {
  std::size_t begin = at;
  while (begin > previous_heading_end && stands_above_title(lines, begin - 1)) --begin;
  // "Journalnr.: 12/4567" as the last line of the head, a gap below it, is the meeting's.
  if (begin < at && begin > 0 && lines[at].blank_before && !lines[begin].blank_before &&
      (lines[begin - 1].kind == LineKind::head_label ||
       lines[begin - 1].kind == LineKind::attendance))
    return at;
  return begin > previous_heading_end || previous_heading_end == 0 ? begin : at;
}

// "3.1 Notat" right below "Bilag", and "3.2 Tidsplan" below it: attachments with two numbers.
bool is_attachment_entry(const Lines& lines, std::size_t at, std::size_t entries) {
  if (lines[at].kind != LineKind::numbered || !lines[at].number->minor) return false;
  const Line& above = lines[at - 1];
  const bool heads =
      above.kind == LineKind::heading && above.heading->kind == SectionKind::attachments;
  if (!heads && entries != at) return false;
  // Below a sub-item stands its text.
  return at + 1 == lines.size() || lines[at + 1].kind == LineKind::numbered;
}

// Whether a line with two numbers is an item between chain[k] and the next: "2.1 Regnskab" inside
// 2, or "Ad 5.1" behind "Ad 4" where no line says "Ad 5".
bool is_sub_item(const Lines& lines, const std::vector<std::size_t>& chain, std::size_t k,
                 const NumberMark& mark) {
  const NumberMark& item = *lines[chain[k]].number;
  if (mark.major == item.major) return true;
  const bool last = k + 1 == chain.size() || !lines[chain[k + 1]].number;
  return !last && mark.form == item.form && refers_to_list(mark) && mark.major > item.major &&
         mark.major < lines[chain[k + 1]].number->major;
}

std::vector<std::size_t> with_sub_items(const Lines& lines, const std::vector<std::size_t>& chain) {
  std::vector<std::size_t> result;
  for (std::size_t k = 0; k < chain.size(); ++k) {
    result.push_back(chain[k]);
    if (!lines[chain[k]].number) continue;
    const std::size_t stop = k + 1 < chain.size() ? chain[k + 1] : lines.size();
    std::size_t entries = 0;  // past the last entry of a list of attachments
    for (std::size_t i = chain[k] + 1; i < stop; ++i) {
      const Line& line = lines[i];
      if (is_attachment_entry(lines, i, entries)) {
        entries = i + 1;
        continue;
      }
      if (line.kind == LineKind::numbered && line.number->minor &&
          is_sub_item(lines, chain, k, *line.number) && starts_with_upper(lines.rest(i)) &&
          lines.rest(i).size() < 160 && (!lines.numbered_headings || is_marked_heading(line)))
        result.push_back(i);
    }
  }
  return result;
}

// "3. Budget" over "3.      Budget": some systems print number and title twice.
std::size_t repeated_title_begin(const Lines& lines, std::size_t at, std::size_t from) {
  while (at > from && lines[at].number && lines[at - 1].number &&
         lines[at].number->number == lines[at - 1].number->number &&
         folded_title(lines.rest(at)) == folded_title(lines.rest(at - 1)))
    --at;
  return at;
}

void fill_items(const Lines& lines, const std::vector<std::size_t>& starts, Outline& outline) {
  std::size_t heading_end = 0;
  outline.items.reserve(starts.size());
  for (const std::size_t start : starts) {
    ItemOutline item;
    item.heading = heading_range(lines, start);
    take_listed_lines(lines, outline.contents, item.heading);
    const std::size_t first = repeated_title_begin(lines, item.heading.begin,
                                                   std::max(heading_end, outline.contents.end));
    item.begin = std::max(item_begin(lines, first, heading_end), outline.contents.end);
    heading_end = item.heading.end;
    if (!outline.items.empty()) outline.items.back().body.end = item.begin;
    item.body = {item.heading.end, lines.size()};
    outline.items.push_back(item);
  }
}

void fill_unnumbered(const Lines& lines, const std::vector<UnnumberedItem>& items,
                     Outline& outline) {
  for (const UnnumberedItem& start : items) {
    ItemOutline item;
    item.begin = start.begin;
    item.heading = {start.begin, start.body};
    if (!outline.items.empty()) outline.items.back().body.end = item.begin;
    item.body = {start.body, lines.size()};
    outline.items.push_back(item);
  }
}

// A web page's dialogs stand behind its text; each begins with the sign of its close button.
bool begins_dialog(std::string_view content) { return content == "×"; }

bool counts_from_one(const Lines& lines, LineRange range) {
  for (std::size_t i = range.begin; i < range.end; ++i)
    if (lines[i].kind == LineKind::numbered && lines[i].number->major == 1) return true;
  return false;
}

// An appended report has items of its own, whose numbers begin again behind the signatures.
void drop_appended_items(const Lines& lines, Outline& outline) {
  const auto major = [&](const ItemOutline& item) {
    const auto& number = lines[item.heading.begin].number;
    return number ? number->major : 0;
  };
  for (std::size_t k = 1; k + 1 < outline.items.size(); ++k) {
    const LineRange body = outline.items[k].body;
    const int next = major(outline.items[k + 1]);
    if (next == 0 || body.empty()) continue;
    const bool again = next <= major(outline.items[k]);
    if (!again && !counts_from_one(lines, body)) continue;
    // "Formand Ida Holm - genvalgt" over "1. suppleant: Bo Lund" below "5. Valg" signs nothing.
    if (!again && is_election_title(fold(lines.rest(outline.items[k].heading.begin)))) continue;
    const std::size_t closing = find_closing(lines, body);
    if (closing == body.end || !(again || counts_from_one(lines, {closing, body.end}))) continue;
    outline.items[k].body.end = outline.items.back().body.end;
    outline.items.resize(k + 1);
    return;
  }
}

void cut_closing(const Lines& lines, Outline& outline) {
  drop_appended_items(lines, outline);
  ItemOutline& last = outline.items.back();
  std::size_t end = last.body.begin;
  while (end < last.body.end && !begins_dialog(lines.content(end))) ++end;
  end = find_closing(lines, {last.body.begin, end});
  if (end < last.body.end) outline.closing = {end, last.body.end};
  last.body.end = end;
  cut_empty_group(lines, outline);
}

std::vector<std::size_t> starts(const Outline& outline) {
  std::vector<std::size_t> result;
  for (const ItemOutline& item : outline.items) result.push_back(item.begin);
  return result;
}

// "C. Orienteringssager" over "4. Budget" behind "3. Havnen": the letters are groups of items whose
// numbers go on over them, where lists inside items begin anew.
bool numbers_go_on(const Lines& lines, const std::vector<std::size_t>& letters,
                   const ItemChain& chain) {
  for (const std::size_t letter : letters) {
    std::size_t next = letter + 1;
    while (next < lines.size() && lines[next].kind != LineKind::numbered) ++next;
    const auto item = std::ranges::find(chain.lines, next);
    if (item == chain.lines.end() || item == chain.lines.begin()) continue;
    if (lines[next].number->major == lines[*(item - 1)].number->major + 1 && *(item - 1) < letter)
      return true;
  }
  return false;
}

// Numbers inside lettered items are lists: "D: Indkomne forslag" over "1. Lokaler."
void prefer_letters(Lines& lines, std::size_t from, ItemChain& chain) {
  std::vector<std::size_t> letters = find_lettered_items(lines, from);
  if (letters.empty()) return;
  const bool inside = chain.lines.empty() || (chain.lines.front() > letters.front() &&
                                              chain.lines.size() <= letters.size());
  if (!inside || numbers_go_on(lines, letters, chain)) return;
  mark_letters(lines, letters);
  chain = {std::move(letters), least_weight};
}

// The chain is the agenda that further lines answer: those are the items.
bool take_answers(const Lines& lines, ItemChain& chain, LineRange& contents) {
  std::vector<std::size_t> answers = find_answers(lines, chain.lines);
  if (answers.empty()) return false;
  contents = {chain.lines.front(), chain.lines.back() + 1};
  const bool headed =
      contents.begin > 0 && is_contents_heading(folded_title(lines.content(contents.begin - 1)));
  if (headed) --contents.begin;
  chain.lines = std::move(answers);
  return true;
}

}  // namespace

Outline find_outline(Lines& lines) {
  Outline outline;
  outline.head = {0, lines.size()};
  outline.closing = {lines.size(), lines.size()};
  outline.is_meeting = lines.is_meeting || is_meeting(lines);
  if (!outline.is_meeting) return outline;
  outline.contents = find_paged_contents(lines);
  ItemChain chain =
      find_item_chain(lines, outline.contents.end, contents_titles(lines, outline.contents));
  prefer_letters(lines, outline.contents.end, chain);
  if (chain.weight < least_weight && !lines.marked) {
    std::vector<std::size_t> paragraphs = mark_paragraph_items(lines, outline.contents.end);
    if (!paragraphs.empty()) chain = {std::move(paragraphs), least_weight};
  }
  const auto marked = lines.marked ? find_marked_items(lines, outline.contents.end, chain)
                                   : std::vector<std::size_t>();
  if (!marked.empty()) {
    if (outline.contents.empty()) outline.contents = find_plain_contents(lines, marked);
    fill_items(lines, with_sub_items(lines, marked), outline);
  } else if (chain.weight >= least_weight) {
    const bool answered = take_answers(lines, chain, outline.contents);
    leave_list(lines, chain.lines);
    if (outline.contents.empty()) outline.contents = find_plain_contents(lines, chain.lines);
    std::vector<std::size_t> found = with_sub_items(lines, chain.lines);
    add_last_item(lines, found);
    fill_items(lines, found, outline);
    take_listed_titles(lines, outline, answered);
  } else {
    std::vector<std::size_t> listed;
    if (outline.contents.empty()) outline.contents = find_unnumbered_contents(lines, listed);
    if (listed.empty())
      fill_unnumbered(lines, find_unnumbered_items(lines, outline.contents.end), outline);
    else
      fill_items(lines, listed, outline);
    if (outline.contents.empty()) outline.contents = find_plain_contents(lines, starts(outline));
  }
  if (outline.items.empty()) return outline;
  outline.head.end = outline.items.front().begin;
  cut_closing(lines, outline);
  cut_groups(lines, outline);
  return outline;
}

}  // namespace referat
